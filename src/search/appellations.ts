import type { FicheMetier } from '../sheets/ficheMetier'
import { ArbreMots } from './arbreMots'
import { bearersOf } from './bearersOf'
import { tokenize } from './fold'
import type { Lexique } from './lexique'
import { bothForms } from './nomsMetiers'
import { stem } from './stem'

/** Tool words that say nothing of a name: « chef de culture » and « chef culture »; « secrétaire à comptable » is no « secrétaire comptable ». */
export const SANS_POIDS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'en', 'la', 'le', 'l', 'les'])

/** The sheets of a ROME appellation: those that bear its code, none when no sheet does. */
export type Appellation = readonly FicheMetier[]

/** The ROME's appellations as a tree of the stems of their full words, in both genders: « pilote de ligne » is pilot, lign. */
export function arbreDesAppellations(metiers: readonly FicheMetier[], lexique: Lexique): ArbreMots<Appellation> {
  const arbre = new ArbreMots<Appellation>()
  const bearers = bearersOf(metiers)
  for (const [code, appellations] of lexique.appellationsRome) {
    const fiches = bearers.get(code) ?? []
    for (const form of appellations.flatMap(bothForms)) {
      const stems = tokenize(form)
        .filter((word) => !SANS_POIDS.has(word))
        .map(stem)
      const before = stems.reduce<ArbreMots<Appellation> | undefined>((node, word) => node?.after(word), arbre)?.value
      if (stems.length > 0) arbre.add(stems, [...new Set([...(before ?? []), ...fiches])])
    }
  }
  return arbre
}
