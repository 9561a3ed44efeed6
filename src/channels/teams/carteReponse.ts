import type { Element } from '../../answers/carte'
import { DEPARTS } from '../../answers/parcours/depart'
import type { Reply } from '../../answers/reply'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { DEPART_DIT } from '../../texts/parcours'
import { TEAMS } from '../../texts/teams'
import { blocsDe, sansMarques } from './blocs'
import { boutonsDe, type Vu } from './boutons'
import { type CarteTeams, type Choix, carte, TITLE_CHARS } from './carteTeams'
import type { Vue } from './vue'

const NUMBERED = /^\d+\. /

/** What Teams shows of a fallback in practice; more would only weigh. */
const FALLBACK_CHARS = 1500

/** 28 KB with what stands around the card in the message. */
const MAX_BYTES = 25 * 1024

export interface Habillage {
  /** Whose card it is: it is redrawn by itself for them, and for nobody else. */
  readonly personne: string | undefined
  /** Said at the end, e.g. that an opinion was noted. */
  readonly note?: string
}

/** A reply as one card: its words or its drawing, its source, and buttons that go on. */
export function carteReponse(vu: Vu, index: CatalogueIndex, { personne, note }: Habillage): CarteTeams {
  const { reply, vue, souvenir } = vu
  const body: readonly (Element | Choix)[] = [
    ...(reply.carte?.body ?? blocsDe(sansRedite(reply))),
    ...(vue?.kind === 'parcours' ? [choixDepart(souvenir.depart ?? 'college')] : []),
    ...(note === undefined ? [] : [{ type: 'TextBlock', text: note, wrap: true, isSubtle: true } as const]),
  ]
  const actions = boutonsDe(vu, index)
  const whole = carte({
    fallbackText: raccourci(sansMarques(reply.text), FALLBACK_CHARS),
    ...(vue !== undefined && personne !== undefined && isPersonal(vue) && { refresh: actualiser(vue, vu, personne) }),
    body,
    ...(actions.length > 0 && { actions }),
  })
  return tailler(whole)
}

/** Readings offered are buttons: their names are not listed above as well, where a button shows them whole. */
function sansRedite({ text, band, intent, suggestions, contexte }: Reply): string {
  if (band !== 'choice' || intent === 'guide' || contexte.suite !== undefined) return text
  const lines = text.split('\n')
  const listed = lines.filter((line) => NUMBERED.test(line))
  const whole = listed.every((line) => {
    const name = sansMarques(line.replace(NUMBERED, ''))
    return name.length <= TITLE_CHARS && suggestions.includes(name)
  })
  return whole ? lines.filter((line) => !listed.includes(line)).join('\n') : text
}

/** The first line of a reply, for notifications and lists of conversations. */
export function resumeDe(text: string): string {
  return TEAMS.resume(raccourci(sansMarques(text.split('\n')[0] ?? ''), 120))
}

/** A card that shows what the person keeps must show it as it is now. */
function isPersonal({ kind }: Vue): boolean {
  return kind === 'metier' || kind === 'essentiel' || kind === 'parcours'
}

function actualiser(vue: Vue, { reply, souvenir }: Vu, personne: string): NonNullable<CarteTeams['refresh']> {
  const asked = souvenir.avis !== undefined && reply.suggestions.some((each) => each === GUIDE.boutons.utile)
  return {
    action: {
      type: 'Action.Execute',
      title: TEAMS.boutons.actualiser,
      verb: 'actualiser',
      data: { vue, ...(asked && { intent: souvenir.avis }) },
    },
    userIds: [personne],
  }
}

function choixDepart(depart: string): Choix {
  return {
    type: 'Input.ChoiceSet',
    id: 'depart',
    label: TEAMS.depart,
    value: depart,
    choices: DEPARTS.map((each) => ({ title: DEPART_DIT[each], value: each })),
  }
}

/** Too heavy for Teams: a shorter fallback, then fewer blocks. */
function tailler(whole: CarteTeams): CarteTeams {
  let card = bytes(whole) <= MAX_BYTES ? whole : { ...whole, fallbackText: raccourci(whole.fallbackText, 200) }
  while (bytes(card) > MAX_BYTES && card.body.length > 1) card = { ...card, body: sansLePlusLourd(card.body) }
  return card
}

/** The source and the title are short: they stay. */
function sansLePlusLourd<T extends object>(body: readonly T[]): readonly T[] {
  const weights = body.map(bytes)
  const heaviest = weights.indexOf(Math.max(...weights))
  return body.filter((_element, at) => at !== heaviest)
}

function bytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function raccourci(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`
}
