import { loadModule } from '../shell/loadModule'
import { provideCards } from '../standins/adaptiveCards'

export type Cards = Readonly<Record<string, unknown>>

let loading: Promise<Cards> | undefined

/** Fetches Adaptive Cards, once, from where this file comes from. */
export function loadCards(): Promise<Cards> {
  loading ??= loadModule<Cards>(new URL(CARDS_PATH, import.meta.url).href, () => {}).then((cards) => {
    provideCards(cards)
    return cards
  })
  return loading
}
