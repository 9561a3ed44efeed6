import type { FicheMetier } from '../sheets/ficheMetier'
import { tokenize } from './fold'
import type { Lexique } from './lexique'

/** Folded names of jobs, in both genders, and their everyday ones. */
export function titresOf(metiers: readonly FicheMetier[], { nomsCourants }: Lexique): ReadonlySet<string> {
  const own = metiers.flatMap((fiche) =>
    [fiche, ...fiche.synonymes].flatMap(({ libelleMasculin, libelleFeminin }) => [libelleMasculin, libelleFeminin]),
  )
  return new Set([...own, ...nomsCourants.flatMap(({ noms }) => noms)].map((nom) => tokenize(nom).join(' ')))
}

/** What titles begin with, to the end of a word: `chef de rayon` → chef, chef de, chef de rayon. */
export function debutsOf(titres: ReadonlySet<string>): ReadonlySet<string> {
  const debuts = new Set<string>()
  for (const titre of titres) {
    const words = titre.split(' ')
    for (let length = 1; length <= words.length; length++) debuts.add(words.slice(0, length).join(' '))
  }
  return debuts
}
