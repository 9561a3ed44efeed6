import type { TurnContext } from 'botbuilder'
import { JOURS_RECAP } from '../../answers/guide/enchainer'
import type { Recap } from '../../answers/guide/recap'

/** Where recap pages are kept until they expire. */
export interface RecapKeeper {
  /** Keeps a content for some time and returns the token that finds it: 128 random bits. */
  add(content: string, lifetimeMs: number): Promise<string>
}

export const RECAP_PATH = '/recap'

const DAY = 24 * 60 * 60 * 1000

/** Keeps a recap and gives the address of its page; undefined when nobody keeps it or the bot's address is not known. */
export function saveRecapWith(
  recaps: RecapKeeper | undefined,
  addressOf: (turn: TurnContext) => string | undefined,
): (turn: TurnContext, recap: Recap) => Promise<string | undefined> {
  return async (turn, recap) => {
    const address = addressOf(turn)
    if (recaps === undefined || address === undefined) return undefined
    return `${address}${RECAP_PATH}/${await recaps.add(JSON.stringify(recap), JOURS_RECAP * DAY)}`
  }
}
