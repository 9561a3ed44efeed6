import type { CatalogueIndex } from '../search/catalogueIndex'
import {
  FACETTES,
  FACETTES_FORMATION,
  type Facette,
  type FacetteFormation,
  GESTES,
  type Geste,
  type Lexique,
  type Motif,
} from '../search/lexique'
import { candidats, findMotifs } from '../search/motif'
import { FACET_BONUS, FACET_LENGTH_BONUS, STRONG_CUE, TOLD_SHARE, WEAK_CUE, WEAK_ETUDES } from '../search/ranking'
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

/** Facet cues of a folded, space-joined phrase, strongest first. */
export function reperesFacettesOf(phrase: string, lexique: Lexique): readonly Repere<Facette>[] {
  const found: Repere<Facette>[] = []
  for (const facette of FACETTES) {
    const { fort = [], faible = [] } = lexique.facettes.get(facette) ?? {}
    collect(found, facette, fort, phrase, STRONG_CUE + (FACET_BONUS[facette] ?? 0))
    collect(found, facette, faible, phrase, facette === 'etudes' ? WEAK_ETUDES : WEAK_CUE)
  }
  return found.sort((a, b) => b.poids - a.poids)
}

/** The same of a training. */
export function reperesFormationOf(phrase: string, lexique: Lexique): readonly Repere<FacetteFormation>[] {
  const found: Repere<FacetteFormation>[] = []
  FACETTES_FORMATION.forEach((facette, order) => {
    // Earlier facets are the more precise ones: « combien de temps dure le métier … » is a duration.
    collect(found, facette, lexique.facettesFormation.get(facette) ?? [], phrase, STRONG_CUE - order * 0.01)
  })
  return found.sort((a, b) => b.poids - a.poids)
}

/** Strongest first; what a sentence only tells counts less than what another asks. */
function askedFirst<T extends string>(found: readonly Repere<T>[], question: Question): readonly Repere<T>[] {
  return found
    .map((repere) => (isAskedAt(question, repere.debut) ? repere : { ...repere, poids: repere.poids * TOLD_SHARE }))
    .sort((a, b) => b.poids - a.poids)
}

export function findReperesGestes(question: Question, index: CatalogueIndex): readonly Repere<Geste>[] {
  const found: Repere<Geste>[] = []
  for (const geste of GESTES) collect(found, geste, index.lexique.gestes.get(geste) ?? [], question.phrase, STRONG_CUE)
  return found
}

/** Every place where one of the phrases stands. */
export function findReperes(motifs: readonly Motif[], phrase: string): readonly Repere<'trouve'>[] {
  const found: Repere<'trouve'>[] = []
  collect(found, 'trouve', motifs, phrase, STRONG_CUE)
  return found
}

function collect<T extends string>(
  found: Repere<T>[],
  sens: T,
  motifs: readonly Motif[],
  phrase: string,
  weight: number,
): void {
  for (const motif of candidats(motifs, phrase)) {
    for (const { debut, fin, propres } of findMotifs(motif, phrase)) {
      if (propres > 0) found.push({ sens, poids: weight + propres * FACET_LENGTH_BONUS, debut, fin })
    }
  }
}
