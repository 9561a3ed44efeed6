import type { Element } from '../../answers/carte'
import type { JsonObject } from '../json'

/** An Adaptive Card 1.5 as Teams wants it; only what we use. */
export interface CarteTeams {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  /** Shown where cards are not. */
  readonly fallbackText: string
  readonly refresh?: { readonly action: Executer; readonly userIds: readonly string[] }
  readonly body: readonly (Element | Choix)[]
  readonly actions?: readonly Bouton[]
}

export interface Choix {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

/** Sends a message in the person's name, shown as `msteams.displayText`. */
export interface Dire {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly associatedInputs?: 'none'
  readonly data: JsonObject
}

/** Redraws the card in place; a Teams too old for it sends the message instead. */
export interface Executer {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: string
  readonly data: JsonObject
  readonly associatedInputs?: 'none' | 'auto'
  readonly fallback?: Dire
}

export type Bouton = Dire | Executer | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }

/** Teams shows no more. */
export const MAX_BOUTONS = 6

/** Characters of a button's title that a phone shows. */
export const TITLE_CHARS = 31

/** `dit` is what the conversation shows that the person said. */
export function dire(title: string, text = title, dit = title): Dire {
  return {
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: { dire: text, msteams: { type: 'messageBack', title, displayText: dit, text, value: { dire: text } } },
  }
}

/** `ancien` is what an old Teams says instead. */
export function executer(title: string, verb: string, data: JsonObject, ancien: string): Executer {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    associatedInputs: 'none',
    fallback: dire(title, ancien),
  }
}

export function carte(parts: Omit<CarteTeams, 'type' | '$schema' | 'version'>): CarteTeams {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...parts,
  }
}

/** Titles cut to what a phone shows; in their middle where two would then read the same. */
export function titresCourts(boutons: readonly Bouton[]): readonly Bouton[] {
  const short = boutons.map(({ title }) => raccourci(title))
  return boutons.map((bouton) => {
    const title = raccourci(bouton.title)
    return { ...bouton, title: short.indexOf(title) === short.lastIndexOf(title) ? title : deuxBouts(bouton.title) }
  })
}

function deuxBouts(title: string): string {
  const half = TITLE_CHARS / 2 - 1
  return title.length <= TITLE_CHARS ? title : `${title.slice(0, half).trimEnd()}…${title.slice(-half).trimStart()}`
}

function raccourci(title: string): string {
  return title.length <= TITLE_CHARS ? title : `${title.slice(0, TITLE_CHARS - 1).trimEnd()}…`
}
