import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { oncePer } from '../../search/retenir'

/** True for a word that everyday names never write without its s: « sales manager » is in none without. Takes a folded word. */
export function isToujoursEnS(word: string, index: CatalogueIndex): boolean {
  const mots = motsDesNomsCourants(index)
  return mots.has(word) && !mots.has(word.slice(0, -1))
}

const motsDesNomsCourants = oncePer(
  ({ lexique: { nomsCourants, nomsSpecialites } }: CatalogueIndex): ReadonlySet<string> =>
    new Set([...nomsCourants, ...nomsSpecialites].flatMap(({ noms }) => noms.flatMap((nom) => tokenize(nom)))),
)
