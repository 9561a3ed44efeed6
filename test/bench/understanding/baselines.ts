import { stopwords } from '@orama/stopwords/french'
import MiniSearch from 'minisearch'
import { respond } from '../../../src/answers/respond'
import type { CatalogueIndex } from '../../../src/search/catalogueIndex'
import { tokenize } from '../../../src/search/fold'
import { stem } from '../../../src/search/stem'
import type { FicheMetier } from '../../../src/sheets/ficheMetier'
import type { Section } from '../../../src/sheets/section'
import type { Labelled } from './question'
import type { QuestionFile } from './report'

/** A way to find job sheets by the whole sentence: ids, best first. */
export type Finder = (question: string) => readonly string[]

/** What plain search gives, from the simplest to the best tuned; each takes the sentence as it is. */
export interface Baselines {
  /** MiniSearch as it comes, over everything the sheets say. */
  readonly plain: Finder
  /** Accents folded, French stems, the usual French stop words, names boosted, fuzziness by length. */
  readonly tuned: Finder
}

export function createBaselines({ catalogue }: CatalogueIndex): Baselines {
  const plain = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  plain.addAll(
    catalogue.metiers.map((fiche) => ({
      id: fiche.id,
      text: `${namesOf(fiche)} ${sectionsOf(fiche).map(textOf).join(' ')}`,
    })),
  )
  const usual = new Set(stopwords.flatMap((word) => tokenize(word)))
  const tuned = new MiniSearch<{ id: string; noms: string; accroche: string; enBref: string; reste: string }>({
    fields: ['noms', 'accroche', 'enBref', 'reste'],
    tokenize: (text) => [...tokenize(text)],
    // Our own list of empty words is part of what is compared: « métier » and « études » are ours to leave out.
    processTerm: (word) => (usual.has(word) ? null : stem(word)),
  })
  tuned.addAll(
    catalogue.metiers.map((fiche) => ({
      id: fiche.id,
      noms: namesOf(fiche),
      accroche: textOf(fiche.accrocheMetier),
      enBref: textOf(fiche.formatCourt),
      reste: sectionsOf(fiche).slice(2).map(textOf).join(' '),
    })),
  )
  const boost = { noms: 8, accroche: 2, enBref: 1, reste: 0.5 }
  const fuzzy = (term: string): number => (term.length < 5 ? 0 : term.length < 9 ? 1 : 2)
  return {
    plain: (question) => plain.search(question).map(({ id }): string => id),
    tuned: (question) => tuned.search(question, { boost, fuzzy }).map(({ id }): string => id),
  }
}

/** Prints, for the questions on one job, how often each way puts a right sheet first, and among its first five. */
export function compare(files: readonly QuestionFile[], index: CatalogueIndex, { plain, tuned }: Baselines): void {
  const ways: readonly (readonly [string, Finder])[] = [
    ['MiniSearch, réglages d’origine', plain],
    ['MiniSearch réglé', tuned],
    ['Déclic', (question) => respond(question, index).metiers.map(({ id }) => id)],
  ]
  for (const { name, questions } of files) {
    const single = questions.filter((question) => isSingleJob(question))
    if (single.length === 0) continue
    console.log(`\n${name} : la bonne fiche, sur les ${single.length} questions d’un seul métier`)
    console.log('                                en tête   parmi 5')
    for (const [label, find] of ways) {
      const found = single.map(({ turns, metiers }) => find(turns[0] ?? '').findIndex((id) => metiers.includes(id)))
      const share = (most: number): string =>
        `${((100 * found.filter((at) => at >= 0 && at < most).length) / single.length).toFixed(1)} %`
      console.log(`${label.padEnd(30)}${share(1).padStart(9)}${share(5).padStart(10)}`)
    }
  }
}

/** One message about one job that has a sheet. */
function isSingleJob({ turns, genre, metiers, pertinents }: Labelled): boolean {
  return (
    turns.length === 1 && metiers.length > 0 && pertinents === undefined && ['facette', 'fausseAlerte'].includes(genre)
  )
}

function namesOf(fiche: FicheMetier): string {
  return [fiche, ...fiche.synonymes].flatMap((each) => [each.libelleMasculin, each.libelleFeminin]).join(' ')
}

function sectionsOf(fiche: FicheMetier): readonly (Section | undefined)[] {
  return [
    fiche.accrocheMetier,
    fiche.formatCourt,
    fiche.natureTravail,
    fiche.competences,
    fiche.conditionTravail,
    fiche.vieProfessionnelle,
    fiche.accesMetier,
    ...fiche.autresSections,
  ]
}

function textOf(section: Section | undefined): string {
  return section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]).join(' ') ?? ''
}
