import { Classifieur, type Exemple, type Vraisemblances } from '../../search/classifieur'
import { tokenize } from '../../search/fold'
import type { GesteAppris, Lexique } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import { oncePer, oncePerRecent } from '../../search/retenir'
import { stem } from '../../search/stem'
import { findReperes, reperesFacettesOf } from '../mots/reperes'
import { exemplesDeFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { SUJET, traitsDe } from '../observations/traits'

/** What a message is about: jobs and trainings, something else, or the talk itself. */
export type SorteMessage = 'metier' | 'horsSujet' | 'geste'

interface Apprises {
  /** Stems of the words that tell the talk itself, and another topic. */
  readonly motsGestes: ReadonlySet<string>
  readonly motsSujets: ReadonlySet<string>
  readonly motsParSujet: ReadonlyMap<string, ReadonlySet<string>>
  readonly sortes: Classifieur<SorteMessage>
  readonly sujets: Classifieur<string>
  readonly gestes: Classifieur<GesteAppris>
}

/** Learnt once per lexicon, at the first message that needs it. */
const apprisesDe = oncePer((lexique: Lexique): Apprises => {
  const { metier, horsSujet, gestes } = lexique.exemplesMessages
  const jobs = [...metier, ...lexique.exemplesFormations.flatMap(({ phrases }) => phrases)]
  const topics = [...horsSujet].flatMap(([sujet, phrases]) => phrases.map((phrase) => exemple(phrase, sujet, lexique)))
  const talk = [...gestes].flatMap(([geste, phrases]) => phrases.map((phrase) => exemple(phrase, geste, lexique)))
  return {
    motsGestes: stemsOf(gestes.values()),
    motsSujets: stemsOf(horsSujet.values()),
    motsParSujet: new Map([...horsSujet].map(([sujet, phrases]) => [sujet, stemsOf([phrases])])),
    sortes: new Classifieur<SorteMessage>(
      ['metier', 'horsSujet', 'geste'],
      [
        ...jobs.map((phrase) => exemple<SorteMessage>(phrase, 'metier', lexique)),
        ...exemplesDeFacettes(lexique).map(({ traits }): Exemple<SorteMessage> => ({ traits, classes: ['metier'] })),
        ...topics.map(({ traits }): Exemple<SorteMessage> => ({ traits, classes: ['horsSujet'] })),
        ...talk.map(({ traits }): Exemple<SorteMessage> => ({ traits, classes: ['geste'] })),
      ],
      lexique.garder,
    ),
    sujets: new Classifieur([...horsSujet.keys()], topics, lexique.garder),
    gestes: new Classifieur([...gestes.keys()], talk, lexique.garder),
  }
})

function stemsOf(groups: Iterable<readonly string[]>): ReadonlySet<string> {
  return new Set([...groups].flat().flatMap((phrase) => tokenize(phrase).map(stem)))
}

/**
 * True when the examples hold what a message says: every full word of it for the talk itself, half of them for another topic.
 * « tatoueur » is a word they never saw: they know nothing of it, however likely they hold a goodbye.
 */
export function isKnownTo(
  sorte: 'geste' | 'horsSujet',
  { question, natures }: Observations,
  lexique: Lexique,
): boolean {
  const { motsGestes, motsSujets } = apprisesDe(lexique)
  const known = sorte === 'geste' ? motsGestes : motsSujets
  const full = question.mots.filter((_, at) => natures[at] === 'plein')
  const held = full.filter(({ lu }) => known.has(stem(lu))).length
  return sorte === 'geste' ? held === full.length : held * 2 >= full.length
}

/** True when one full word of the message, or none that is full, stands in the examples of that topic. */
export function holdsWordOf(sujet: string, { question, natures }: Observations, lexique: Lexique): boolean {
  const words = apprisesDe(lexique).motsParSujet.get(sujet)
  const full = question.mots.filter((_, at) => natures[at] === 'plein')
  return full.length === 0 || full.some(({ lu }) => words?.has(stem(lu)) === true)
}

/** Learns from the examples now rather than at the first message. */
export function learnMessages(lexique: Lexique): void {
  apprisesDe(lexique)
}

const SUBJECTS = new Set(['x', 'f'])

/** Seen when a list is asked for. */
const LISTE = 'liste'

function exemple<C extends string>(phrase: string, classe: C, lexique: Lexique): Exemple<C> {
  const words = tokenize(phrase)
  const folded = words.join(' ')
  const masked = words.map((word) => (SUBJECTS.has(word) ? SUJET : word))
  const liste = findReperes(lexique.liste, folded).length > 0
  const cues = reperesFacettesOf(folded, lexique)
  return { traits: traitsDe(lexique).learn(masked, cues, STRONG_CUE, liste ? LISTE : undefined), classes: [classe] }
}

/** The words of the sentences that ask, the name of each job or training in one mark. */
function maskedWords({ question, natures, metiers, formations }: Observations): readonly string[] {
  const names = new Set<number>()
  for (const { debut, fin, hits } of metiers) {
    const [best] = hits
    if (best === undefined || resolveMetier(hits).kind === 'inconnu') continue
    // « médecin de garde »: only the words that the name holds.
    let place = -1
    for (let at = debut; at < fin; at++) {
      if (natures[at] === 'lien') continue
      place += 1
      if (best.matched.includes(place)) names.add(at)
    }
  }
  for (const { debut, fin, hits } of formations) {
    if (hits.length > 0) for (let at = debut; at < fin; at++) names.add(at)
  }
  const words: string[] = []
  question.mots.forEach(({ lu, numero }, at) => {
    if (!question.demandes.has(numero)) return
    if (!names.has(at)) {
      // « chef de chantier »: the tool word stands inside the name.
      if (!(natures[at] === 'lien' && names.has(at - 1) && names.has(at + 1))) words.push(lu)
    } else if (words.at(-1) !== SUJET) words.push(SUJET)
  })
  // « Bac pro métiers de l'accueil. C'est quoi le contenu ? »: told first, then asked about.
  const told = names.size > 0 && !words.includes(SUJET)
  return told ? [SUJET, ...words] : words
}

/** How likely each kind of message is, and what to tell the topics and gestures apart by. */
export interface MessagePese {
  readonly sortes: Vraisemblances<SorteMessage>
  readonly traits: readonly number[]
}

/** Worked out once for a message: several rules weigh it. */
export const weighMessage = oncePerRecent((seen: Observations, lexique: Lexique): MessagePese => {
  // Learnt before the message is read: the first one would not know the traits that only these examples hold.
  const { sortes } = apprisesDe(lexique)
  const traits = traitsDe(lexique).of(maskedWords(seen), seen.facettes, STRONG_CUE, seen.listeDite ? LISTE : undefined)
  return { sortes: sortes.classify(traits), traits }
})

/** How likely it is that the message is of that kind. */
export function partDe(sorte: SorteMessage, seen: Observations, lexique: Lexique): number {
  return weighMessage(seen, lexique).sortes.find(({ classe }) => classe === sorte)?.part ?? 0
}

export function weighSujets({ traits }: MessagePese, lexique: Lexique): Vraisemblances<string> {
  return apprisesDe(lexique).sujets.classify(traits)
}

export function weighGestes({ traits }: MessagePese, lexique: Lexique): Vraisemblances<GesteAppris> {
  return apprisesDe(lexique).gestes.classify(traits)
}
