import { resolve } from 'node:path'
import { type CatalogueIndex, indexCatalogue } from '../../src/search/catalogueIndex'
import type { Lexique } from '../../src/search/lexique'
import { loadLexique } from '../../src/search/loadLexique'
import type { Catalogue } from '../../src/sheets/catalogue'
import { loadSheets } from '../../src/sheets/loadSheets'
import { aFicheFormation, aFicheMetier, type FormationOptions, type MetierOptions } from './fiches'

const DATA = resolve(__dirname, '../../data')

let lexique: Lexique | undefined

/** The words of `data/lexique`, read once. */
export function realLexique(): Lexique {
  lexique ??= loadLexique(resolve(DATA, 'lexique'))
  return lexique
}

/** The sheets of `data/`, as the program reads them. */
export function realSheets(): Catalogue {
  return loadSheets({ metiersDir: resolve(DATA, 'metiers'), formationsDir: resolve(DATA, 'formations') })
}

let index: CatalogueIndex | undefined

/** The index of `data/`, built once a test file. */
export function realIndex(): CatalogueIndex {
  index ??= indexCatalogue(realSheets(), realLexique())
  return index
}

/** Jobs few enough for a story to tell every list whole. */
const QUELQUES = [
  ...['MET.5', 'MET.12', 'MET.17', 'MET.29', 'MET.33', 'MET.38', 'MET.39', 'MET.45', 'MET.56', 'MET.120', 'MET.161'],
  ...['MET.171', 'MET.266', 'MET.311', 'MET.336', 'MET.400', 'MET.439', 'MET.528', 'MET.557', 'MET.561', 'MET.664'],
]

let quelques: CatalogueIndex | undefined

/** The index of a few sheets of `data/` and of all its trainings: a larger collection does not change its lists. */
export function quelquesMetiers(): CatalogueIndex {
  const all = realSheets()
  quelques ??= indexCatalogue({ ...all, metiers: all.metiers.filter(({ id }) => QUELQUES.includes(id)) }, realLexique())
  return quelques
}

/**
 * An index of made-up sheets with the real lexicon; ids are given in order (MET.9001…, FOR.9001…) where none is told.
 * `indexOf([{ nomMetier: 'élagueur/euse' }], [{ libelle: 'CAP élagage' }])`.
 */
export function indexOf(
  metiers: readonly MetierOptions[],
  formations: readonly FormationOptions[] = [],
): CatalogueIndex {
  return indexCatalogue(
    {
      metiers: metiers.map((options, at) => aFicheMetier({ id: `MET.${9001 + at}`, ...options }).fiche),
      formations: formations.map((options, at) => aFicheFormation({ id: `FOR.${9001 + at}`, ...options }).fiche),
      problems: [],
    },
    realLexique(),
  )
}
