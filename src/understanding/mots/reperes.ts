import type { CatalogueIndex } from '../../search/catalogueIndex'
import {
  FACETTES,
  FACETTES_FORMATION,
  type Facette,
  type FacetteFormation,
  GESTES,
  type Geste,
  type Lexique,
} from '../../search/lexique'
import { candidats, findMotifs, type Motif, possibles } from '../../search/motif'
import { FACET_BONUS, FACET_LENGTH_BONUS, STRONG_CUE, TOLD_SHARE, WEAK_CUE, WEAK_ETUDES } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { isAskedAt, type Question } from './question'

/** A phrase of the lexicon found in the question. */
export interface Repere<T extends string> {
  readonly sens: T
  readonly poids: number
  /** Stretch of the question's `phrase`. */
  readonly debut: number
  readonly fin: number
}

/** Facet cues of a job question, strongest first. */
export function findReperesFacettes(question: Question, { lexique }: CatalogueIndex): readonly Repere<Facette>[] {
  return askedFirst(reperesFacettesOf(question.phrase, lexique), question)
}

export function findReperesFormation(
  question: Question,
  { lexique }: CatalogueIndex,
): readonly Repere<FacetteFormation>[] {
  return askedFirst(reperesFormationOf(question.phrase, lexique), question)
}

/** Phrases that tell one thing, and how strongly. */
interface Indices<T extends string> {
  readonly sens: T
  readonly poids: number
  readonly indices: readonly Motif[]
}

const facettesDe = oncePer((lexique: Lexique): readonly Indices<Facette>[] =>
  FACETTES.flatMap((sens) => {
    const { fort = [], faible = [] } = lexique.facettes.get(sens) ?? {}
    return [
      { sens, poids: STRONG_CUE + (FACET_BONUS[sens] ?? 0), indices: fort },
      { sens, poids: sens === 'etudes' ? WEAK_ETUDES : WEAK_CUE, indices: faible },
    ]
  }),
)

const facettesFormationDe = oncePer((lexique: Lexique): readonly Indices<FacetteFormation>[] =>
  FACETTES_FORMATION.map((sens, order) => {
    // Earlier facets are the more precise ones: « combien de temps dure le métier … » is a duration.
    return { sens, poids: STRONG_CUE - order * 0.01, indices: lexique.facettesFormation.get(sens) ?? [] }
  }),
)

const gestesDe = oncePer((lexique: Lexique): readonly Indices<Geste>[] =>
  GESTES.map((sens) => ({ sens, poids: STRONG_CUE, indices: lexique.gestes.get(sens) ?? [] })),
)

/** Facet cues of a folded, space-joined phrase, strongest first. */
export function reperesFacettesOf(phrase: string, lexique: Lexique): readonly Repere<Facette>[] {
  return reperesOf(facettesDe(lexique), phrase).sort((a, b) => b.poids - a.poids)
}

/** The same of a training. */
export function reperesFormationOf(phrase: string, lexique: Lexique): readonly Repere<FacetteFormation>[] {
  return reperesOf(facettesFormationDe(lexique), phrase).sort((a, b) => b.poids - a.poids)
}

/** Strongest first; what a sentence only tells counts less than what another asks. */
function askedFirst<T extends string>(found: readonly Repere<T>[], question: Question): readonly Repere<T>[] {
  return found
    .map((repere) => (isAskedAt(question, repere.debut) ? repere : { ...repere, poids: repere.poids * TOLD_SHARE }))
    .sort((a, b) => b.poids - a.poids)
}

export function findReperesGestes({ phrase }: Question, { lexique }: CatalogueIndex): readonly Repere<Geste>[] {
  return reperesOf(gestesDe(lexique), phrase)
}

/** Every place where one of the phrases stands. */
export function findReperes(motifs: readonly Motif[], phrase: string): readonly Repere<'trouve'>[] {
  const found: Repere<'trouve'>[] = []
  collect(found, { sens: 'trouve', poids: STRONG_CUE, indices: motifs }, phrase)
  return found
}

function reperesOf<T extends string>(all: readonly Indices<T>[], phrase: string): Repere<T>[] {
  const found: Repere<T>[] = []
  for (const each of possibles(all, phrase)) collect(found, each, phrase)
  return found
}

function collect<T extends string>(found: Repere<T>[], { sens, poids, indices }: Indices<T>, phrase: string): void {
  for (const motif of candidats(indices, phrase)) {
    for (const { debut, fin, propres } of findMotifs(motif, phrase)) {
      if (propres > 0) found.push({ sens, poids: poids + propres * FACET_LENGTH_BONUS, debut, fin })
    }
  }
}
