import { wordsBefore } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'

type Mentions = Observations['metiers']

/** What stands between these words and the end is weighed: « j'hésite entre… », « je compare… ». */
const PESE = /\b(?:entre|hesit\w*|compar\w*|choisir)\b/

/** Right before a job's name: who asks, or somebody around them, is that. */
const EST =
  /(?:^| )(?:(?:je|j) suis|(?:mon|ma|mes) (?:\w+ ){1,2}(?:est|sont)|ancien(?:ne)?|en tant que)(?: (?:une?|actuellement))?$/

/** Words within which that is said. */
const REACH = 5

/** « je suis hôtesse de caisse et je compare conseillère en séjour et réceptionniste »: the names that are weighed, and not who asks. */
export function nomsEnJeu(seen: Observations, metiers: Mentions): Mentions {
  const named = metiers.filter(({ hits }) => hits.length > 0)
  if (!seen.comparaison || named.length < 3) return metiers
  const { mots, phrase } = seen.question
  const at = phrase.search(PESE)
  const after = named.filter(({ debut }) => (mots[debut]?.debut ?? 0) > at)
  if (at >= 0 && after.length > 1) return after
  const others = named.filter(({ debut }) => !EST.test(wordsBefore(seen.question, debut, REACH)))
  return others.length > 1 ? others : metiers
}
