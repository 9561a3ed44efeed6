import { STRONG_CUE } from '../search/ranking'
import type { Observations } from './observations'

/** « … elle gagne combien ? » asks of whoever was just told of. */
const SOMEONE = /\b(?:ils?|elles?|lui|eux)\b/

/**
 * After a job was spoken of: « et le salaire ? Je suis aide-soignante », « je suis menuisier, faut refaire un CAP ? ».
 * What one is stands in a clause of its own, and something is asked in another: of the job spoken of.
 */
export function isSaidAside(
  { question: { mots }, facettes }: Observations,
  mentions: readonly { readonly debut: number }[],
): boolean {
  let clause = 0
  const clauses = mots.map(({ coupe }, at) => (coupe && at > 0 ? ++clause : clause))
  const told = new Set(mentions.map(({ debut }) => clauses[debut]))
  const asking = facettes
    .filter(({ poids }) => poids >= STRONG_CUE)
    .map(({ debut }) => clauses[mots.findIndex((mot) => mot.debut >= debut)])
  return asking.some((asked) => {
    const words = mots.filter((_, at) => clauses[at] === asked).map(({ lu }) => lu)
    return asked !== undefined && !told.has(asked) && !SOMEONE.test(words.join(' '))
  })
}
