import type { TurnContext } from 'botbuilder'
import type { Memory } from '../../../dialogs/memoire'
import type { Effet } from '../../answers/guide/aiguillage'
import { MAX_GARDES } from '../../answers/guide/gardes'
import type { Souvenir } from '../../answers/guide/souvenir'
import { DEPARTS } from '../../answers/parcours/depart'
import { parseIdMetier } from '../../sheets/ids'
import { GUIDE } from '../../texts/guide'
import { TEAMS } from '../../texts/teams'
import { type JsonObject, parseObject, parseString } from '../json'
import { carteReponse } from './carteReponse'
import { type Fonds, voirVue } from './voirVue'
import { parseVue, type Vue } from './vue'

export interface CardActionsParts {
  readonly fonds: Fonds
  readonly memory: Memory
  readonly count: (effet: Effet) => Promise<void>
}

/** The body of the answer to a tap, as Teams' universal actions want it. */
export interface ReponseAction {
  readonly statusCode: number
  readonly type: string
  readonly value: object | string
}

/** What a tap changes: what is remembered, what is shown, and a word on it. */
interface Tap {
  readonly souvenir: Souvenir
  readonly vue: Vue
  readonly note?: string
}

/** Answers `Action.Execute`: the card redrawn in place from what it says of itself, so that an old card or a second tap does no harm. */
export class CardActions {
  constructor(private readonly parts: CardActionsParts) {}

  async execute(turn: TurnContext): Promise<ReponseAction> {
    const action = parseObject(parseObject(turn.activity.value)?.action)
    const data = parseObject(action?.data)
    const vue = parseVue(data?.vue)
    const verb = parseString(action?.verb)
    if (data === undefined || vue === undefined || verb === undefined) return refus(TEAMS.actionInconnue)
    const souvenir = await this.parts.memory.load(turn)
    const tap = await this.tap(verb, data, vue, souvenir)
    if (tap === undefined) return refus(TEAMS.actionInconnue)
    const reply = voirVue(tap.vue, tap.souvenir, this.parts.fonds)
    if (reply === undefined) return message(TEAMS.introuvable)
    // « Et le salaire ? » is now about what the card shows; a card that redraws itself changes nothing.
    if (verb !== 'actualiser') await this.parts.memory.save(turn, { ...tap.souvenir, contexte: reply.contexte })
    const asked = parseString(data.intent)
    const waits = verb === 'actualiser' && asked !== undefined && asked === tap.souvenir.avis
    const suggestions = waits ? avecAvis(reply.suggestions) : reply.suggestions
    const content = carteReponse(
      { reply: { ...reply, suggestions }, vue: tap.vue, souvenir: tap.souvenir },
      this.parts.fonds.index,
      { personne: turn.activity.from.id, ...(tap.note !== undefined && { note: tap.note }) },
    )
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content }
  }

  private async tap(verb: string, data: JsonObject, vue: Vue, souvenir: Souvenir): Promise<Tap | undefined> {
    switch (verb) {
      case 'voir':
      case 'actualiser':
        return { souvenir, vue }
      case 'garder':
      case 'retirer':
        return this.garde(verb, data, vue, souvenir)
      case 'depart': {
        const depart = DEPARTS.find((each) => each === data.depart)
        return depart === undefined ? { souvenir, vue } : { souvenir: { ...souvenir, depart }, vue }
      }
      case 'avis':
        return this.avis(data, vue, souvenir)
      default:
        return undefined
    }
  }

  private garde(verb: 'garder' | 'retirer', data: JsonObject, vue: Vue, souvenir: Souvenir): Tap {
    const id = parseIdMetier(parseString(data.metier) ?? '')
    const fiche = id === undefined ? undefined : this.parts.fonds.index.metiers.get(id)
    if (fiche === undefined) return { souvenir, vue }
    const others = souvenir.gardes.filter((id) => id !== fiche.id)
    if (verb === 'retirer') return { souvenir: { ...souvenir, gardes: others }, vue }
    if (others.length < souvenir.gardes.length) return { souvenir, vue }
    if (others.length >= MAX_GARDES) return { souvenir, vue, note: TEAMS.plein }
    return { souvenir: { ...souvenir, gardes: [...others, fiche.id] }, vue }
  }

  /** Counted only while the memory waits for it: once. */
  private async avis(data: JsonObject, vue: Vue, souvenir: Souvenir): Promise<Tap | undefined> {
    const avis = data.avis === 'utile' || data.avis === 'pasUtile' ? data.avis : undefined
    if (avis === undefined) return undefined
    if (souvenir.avis === undefined || souvenir.avis !== data.intent) return { souvenir, vue, note: TEAMS.dejaDit }
    await this.parts.count({ kind: 'avis', avis, intent: souvenir.avis })
    return { souvenir: { ...souvenir, avis: undefined }, vue, note: GUIDE.avis[avis] }
  }
}

function avecAvis(suggestions: readonly string[]): readonly string[] {
  return [...suggestions, GUIDE.boutons.utile, GUIDE.boutons.pasUtile]
}

function message(text: string): ReponseAction {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
}

function refus(text: string): ReponseAction {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: text } }
}
