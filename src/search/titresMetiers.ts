import type { FicheMetier } from '../sheets/ficheMetier'
import { ArbreMots } from './arbreMots'
import { tokenize } from './fold'
import type { Lexique } from './lexique'

/** Folded names of jobs, in both genders, and their everyday ones. */
export function titresOf(metiers: readonly FicheMetier[], { nomsCourants }: Lexique): ReadonlySet<string> {
  const own = metiers.flatMap((fiche) =>
    [fiche, ...fiche.synonymes].flatMap(({ libelleMasculin, libelleFeminin }) => [libelleMasculin, libelleFeminin]),
  )
  return new Set([...own, ...nomsCourants.flatMap(({ noms }) => noms)].map((nom) => tokenize(nom).join(' ')))
}

/** The same as a tree of their words. */
export function arbreDesTitres(titres: ReadonlySet<string>): ArbreMots<true> {
  const arbre = new ArbreMots<true>()
  for (const titre of titres) arbre.add(titre.split(' '), true)
  return arbre
}
