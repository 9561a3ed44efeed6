import { type Apprentissage, Classifieur, type Exemple, USUAL, type Vraisemblances } from '../../search/classifieur'
import { tokenize } from '../../search/fold'
import {
  type ExempleDeQuestion,
  FACETTES,
  FACETTES_FORMATION,
  type Facette,
  type FacetteFormation,
  type Lexique,
} from '../../search/lexique'
import { LEARNT_ASKED, STRONG_CUE } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { ecrireMontants } from '../mots/chiffresDits'
import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'
import { type Repere, reperesFacettesOf, reperesFormationOf } from '../mots/reperes'
import { dejaPese, type Pesees } from './dejaPese'
import { champsEvoques, estLongue } from './phraseLongue'
import { SUJET, type Traits, traitsDe } from './traits'

/** What is asked of a job; jobs, and not one of them; or nothing of the kind. */
type Classe = Facette | 'liste' | 'autre'

/** What the examples of `data/lexique` teach: what is asked of a job, of a training. */
interface Apprises {
  readonly exemples: readonly ExemplePlace<Classe>[]
  readonly metiers: Classifieur<Classe>
  readonly formations: Classifieur<FacetteFormation>
  /** Of sentences long enough to ask in a roundabout way, in a story or by an image. */
  readonly metiersLongs: Classifieur<Classe>
  readonly formationsLongues: Classifieur<FacetteFormation>
}

/** An example, where its subject stands (« X il gagne bien ? » asks in other words than « combien gagne un X ? ») and what its words evoke. */
interface ExemplePlace<F extends string> extends Exemple<F> {
  readonly place: number
  readonly champs: readonly number[]
}

/** Half of what a roundabout sentence holds is the story: what is learnt must not rest on it. Of 800 kept apart, 77 % are then right, and 74 % without. */
const LONGUES: Apprentissage = { ...USUAL, passes: 24, averaged: 16, known: 0.95, dropped: 0.5 }

/** Learnt once per lexicon, at the first question. */
const apprisesDe = oncePer((lexique: Lexique): Apprises => {
  const ofJobs = (phrase: string) => reperesFacettesOf(phrase, lexique)
  const ofTrainings = (phrase: string) => reperesFormationOf(phrase, lexique)
  const { detours, garder } = lexique
  const exemples = examplesOf(lexique, lexique.exemplesMetiers, 'x', ofJobs)
  const trainings = examplesOf(lexique, lexique.exemplesFormations, 'f', ofTrainings)
  const classes = [...FACETTES, 'liste', 'autre'] as const
  const placed = exemples.map(({ traits, place, classes }) => ({ traits: [...traits, place], classes }))
  const roundabout = examplesOf(lexique, detours.metiers, 'x', ofJobs)
  const roundaboutTrainings = examplesOf(lexique, detours.formations, 'f', ofTrainings)
  return {
    exemples,
    metiers: new Classifieur(classes, placed, garder),
    formations: new Classifieur(FACETTES_FORMATION, trainings, garder),
    metiersLongs: new Classifieur(classes, [...exemples, ...roundabout].map(evoking), garder, LONGUES),
    formationsLongues: new Classifieur(
      FACETTES_FORMATION,
      [...trainings, ...roundaboutTrainings].map(evoking),
      garder,
      LONGUES,
    ),
  }
})

function evoking<F extends string>({ traits, place, champs, classes }: ExemplePlace<F>): Exemple<F> {
  return { traits: [...traits, place, ...champs], classes }
}

/** Learns from the examples now rather than at the first question. */
export function learnFacettes(lexique: Lexique): void {
  apprisesDe(lexique)
}

/** The questions that ask something of a job, or for jobs. */
export function exemplesDeFacettes(lexique: Lexique): readonly Exemple<Classe>[] {
  return apprisesDe(lexique).exemples.filter(({ classes }) => !classes.includes('autre'))
}

function examplesOf<F extends string>(
  lexique: Lexique,
  examples: readonly ExempleDeQuestion<F>[],
  subject: string,
  cuesOf: (phrase: string) => readonly Repere<string>[],
): readonly ExemplePlace<F>[] {
  const traits = traitsDe(lexique)
  return examples.flatMap(({ facettes, phrases }) =>
    phrases.map((phrase): ExemplePlace<F> => {
      const words = tokenize(ecrireMontants(phrase))
      const cues = cuesOf(words.join(' '))
      const masked = words.map((word) => (word === subject ? SUJET : word))
      return {
        traits: traits.learn(masked, cues, STRONG_CUE),
        place: placeOf(masked, traits),
        champs: champsOf(masked, traits, lexique),
        classes: facettes,
      }
    }),
  )
}

/** Whether the subject begins the question, ends it, stands within or is not said. */
function placeOf(words: readonly string[], traits: Traits): number {
  const at = words.indexOf(SUJET)
  return traits.mark(at < 0 ? '@' : at === 0 ? '@<' : at === words.length - 1 ? '@>' : '<@>')
}

/** What the words of a long sentence evoke, each field once. */
function champsOf(words: readonly string[], traits: Traits, lexique: Lexique): readonly number[] {
  return estLongue(words) ? champsEvoques(words, lexique).map((champ) => traits.mark(`~${champ}`)) : []
}

/** How likely each facet of a job is, given the words outside the job's name, from `depuis` on; a list of jobs asks for none of them. */
export function weighFacettes(
  question: Question,
  sujet: Etendue | undefined,
  cues: readonly Repere<Facette>[],
  lexique: Lexique,
  depuis = 0,
): Vraisemblances<Facette | 'autre'> {
  return sansListe(weighAll(question, sujet, cues, lexique, depuis))
}

/** A list of jobs counts as something else. The likeliest comes first, as it came. */
function sansListe(weighed: Pesees): Vraisemblances<Facette | 'autre'> {
  const autre = { classe: 'autre', part: partOf('autre', weighed) + partOf('liste', weighed) } as const
  const kept: { readonly classe: Facette | 'autre'; readonly part: number }[] = []
  let isPlaced = false
  for (const { classe, part } of weighed) {
    if (!isPlaced && (classe === 'autre' || part < autre.part)) {
      kept.push(autre)
      isPlaced = true
    }
    if (classe !== 'autre' && classe !== 'liste') kept.push({ classe, part })
  }
  return kept
}

/** How likely it is that jobs are asked for, and not one of them. */
export function shareOfListe(question: Question, cues: readonly Repere<Facette>[], lexique: Lexique): number {
  return partOf('liste', weighAll(question, undefined, cues, lexique))
}

function partOf(sought: 'liste' | 'autre', weighed: Pesees): number {
  return weighed.find(({ classe }) => classe === sought)?.part ?? 0
}

function weighAll(
  question: Question,
  sujet: Etendue | undefined,
  cues: readonly Repere<Facette>[],
  lexique: Lexique,
  depuis = 0,
): Pesees {
  return dejaPese(question, sujet, cues, depuis, () => {
    // Learnt before the words are read: the first ones would not know the traits that only the examples hold.
    const { metiers, metiersLongs } = apprisesDe(lexique)
    return weighWords(question, sujet, cues, lexique, { courts: metiers, longs: metiersLongs }, depuis)
  })
}

/**
 * The part that asks; where it leaves it unclear, the whole message, if that is surer: « mon rêve est de finir à seize heures pour surfer.
 * infirmier m'en laisserait le loisir ? »
 */
function weighWords<C extends string>(
  question: Question,
  sujet: Etendue | undefined,
  cues: readonly Repere<string>[],
  lexique: Lexique,
  { courts, longs }: { readonly courts: Classifieur<C>; readonly longs: Classifieur<C> },
  depuis = 0,
): Vraisemblances<C> {
  const words = wordsAround(question, sujet, depuis)
  const asked = (estLongue(words) ? longs : courts).classify(traitsOf(words, cues, lexique))
  if (depuis > 0 || partOfBest(asked) >= LEARNT_ASKED) return asked
  const all = wordsAround(question, sujet, depuis, true)
  if (all.length === words.length || !estLongue(all)) return asked
  const whole = longs.classify(traitsOf(all, cues, lexique))
  return partOfBest(whole) > partOfBest(asked) ? whole : asked
}

function partOfBest([best]: Vraisemblances<string>): number {
  return best?.part ?? 0
}

function traitsOf(words: readonly string[], cues: readonly Repere<string>[], lexique: Lexique): readonly number[] {
  const traits = traitsDe(lexique)
  return [...traits.of(words, cues, STRONG_CUE), placeOf(words, traits), ...champsOf(words, traits, lexique)]
}

/** The same for a training. */
export function weighFacettesFormation(
  question: Question,
  sujet: Etendue | undefined,
  cues: readonly Repere<FacetteFormation>[],
  lexique: Lexique,
): Vraisemblances<FacetteFormation> {
  const { formations, formationsLongues } = apprisesDe(lexique)
  return weighWords(question, sujet, cues, lexique, { courts: formations, longs: formationsLongues })
}

/** The words of the sentences that ask, or of all of them (`tout`), the subject's in one mark, which stays when only what follows `depuis` is read. */
function wordsAround(
  { mots, demandes }: Question,
  sujet: Etendue | undefined,
  depuis = 0,
  tout = false,
): readonly string[] {
  const words: string[] = []
  mots.forEach((mot, at) => {
    if (sujet !== undefined && at >= sujet.debut && at < sujet.fin) {
      if (at === sujet.debut) words.push(SUJET)
    } else if (at >= depuis && (tout || demandes.has(mot.numero))) words.push(mot.lu)
  })
  return words
}
