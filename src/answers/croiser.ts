import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import type { InteretDemande } from '../understanding/criteres'
import type { MetierPropose } from './answer'

/**
 * « monter des meubles, agencer des cuisines »: no list of the lexicon holds both, and those of the one whose names say the other come
 * first. Takes each wish's jobs, in the order of the wishes.
 */
export function croises(
  wanted: readonly InteretDemande[],
  lists: readonly (readonly MetierPropose[])[],
  { fullText, lexique }: CatalogueIndex,
): readonly MetierPropose[] {
  const said = wanted.map(({ mot }) => {
    const words = tokenize(mot).filter((word) => word.length > 2 && !lexique.motsVides.has(word))
    return words.length === 0 ? undefined : fullText.whereSaid(words)
  })
  const holds = ({ fiche }: MetierPropose, order: number): boolean =>
    said.every((where, at) => at === order || where?.get(fiche.id) === 'noms')
  return lists.flatMap((list, order) => list.filter((metier) => holds(metier, order)))
}
