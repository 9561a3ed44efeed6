import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import type { Question } from '../mots/question'

/** « les réparer », « en construire », « m'en occuper »: what a verb is done to is said before. */
const PRONOMS = new Set(['le', 'les', 'la', 'l', 'en'])
const VERBE = /(?:er|ir|re)$/

/** Words of a thing that a verb takes up: « avions », « vieux vélos ». */
const MAX_MOTS = 2

const DES: Question['mots'][number]['formes'] = [{ word: 'des', quality: 1 }]

/** « les avions, je voudrais les réparer » is « réparer des avions », when the lexicon has an entry for it. */
export function reprendPronoms(
  { mots }: Question,
  interets: readonly Cite<Interet>[],
  index: CatalogueIndex,
): readonly Cite<Interet>[] {
  const at = mots.findIndex(({ lu }, place) => place > 0 && PRONOMS.has(mots[place - 1]?.lu ?? '') && VERBE.test(lu))
  const verbe = mots[at]
  const objet = interets.findLast(({ debut, fin, entree }) => fin < at && fin - debut <= MAX_MOTS && !entree.maniere)
  if (verbe === undefined || objet === undefined) return interets
  const said = [verbe, { formes: DES }, ...mots.slice(objet.debut, objet.fin)]
  const [found] = index.interets.find(
    said,
    () => false,
    () => true,
  )
  if (found === undefined || found.fin - found.debut < said.length) return interets
  const kept = interets.filter((cite) => cite !== objet && !(cite.debut <= at && cite.fin > at))
  return [...kept, { ...found, debut: objet.debut, fin: objet.fin }].sort((a, b) => a.debut - b.debut)
}
