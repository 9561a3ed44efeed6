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

/** Where the longest name that begins at a word ends; the word itself when none does. `wordAt` gives undefined where no name goes on. */
export function endOfTitre(
  arbre: ArbreMots<true>,
  wordAt: (position: number) => string | undefined,
  start: number,
): number {
  let end = start
  let node: ArbreMots<true> | undefined = arbre
  for (let at = start; ; at++) {
    const word = wordAt(at)
    node = word === undefined ? undefined : node.after(word)
    if (node === undefined) return end
    if (node.value === true) end = at + 1
  }
}

/** The same as a tree of their words. */
export function arbreDesTitres(titres: ReadonlySet<string>): ArbreMots<true> {
  const arbre = new ArbreMots<true>()
  for (const titre of titres) arbre.add(titre.split(' '), true)
  return arbre
}
