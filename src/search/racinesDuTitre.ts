import type { FicheFormation } from '../sheets/ficheFormation'
import { tokenize } from './fold'
import { oncePer } from './retenir'
import { stem } from './stem'

/** Stems of the words of a training's title. */
export const racinesDuTitre = oncePer(
  ({ libelle }: FicheFormation): ReadonlySet<string> => new Set(tokenize(libelle).map(stem)),
)
