import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import type { Question } from '../mots/question'

const ENSEIGNE = /^(?:appren\w+|enseign\w+|montr\w+)$/
const A_QUI = /^(?:a|au|aux)$/
const INFINITIF = /\w{2}(?:er|ir|re)$/

/** Words that say whom one teaches, at most: « aux enfants sourds ». */
const MAX_A_QUI = 4

const APPRENDRE: Question['mots'][number]['formes'] = [{ word: 'apprendre', quality: 1 }]

/** « apprendre *aux enfants* à parler » is « apprendre à parler » when the lexicon has an entry for it; who is taught is a wish beside. */
export function apprendreA(
  { mots }: Question,
  interets: readonly Cite<Interet>[],
  index: CatalogueIndex,
): readonly Cite<Interet>[] {
  const debut = mots.findIndex(({ lu }, at) => ENSEIGNE.test(lu) && A_QUI.test(mots[at + 1]?.lu ?? ''))
  if (debut === -1) return interets
  const end = debut + 2 + MAX_A_QUI + 1
  const a = mots.findIndex(
    ({ lu }, at) => at > debut + 2 && at < end && lu === 'a' && INFINITIF.test(mots[at + 1]?.lu ?? ''),
  )
  if (a === -1 || mots.slice(debut + 1, a + 2).some(({ coupe }) => coupe)) return interets
  const said = [{ formes: APPRENDRE }, ...mots.slice(a, a + 2)]
  const [found] = index.interets.find(
    said,
    () => false,
    () => true,
  )
  if (found === undefined || found.fin - found.debut < said.length) return interets
  const kept = interets.filter(
    (cite) => (cite.fin <= a && cite.debut > debut + 1) || cite.fin <= debut || cite.debut > a + 1,
  )
  return [...kept, { ...found, debut: a, fin: a + 2 }].sort((x, y) => x.debut - y.debut)
}
