import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'
import { textesQuiDemandent } from './propositions'

/** « … elle gagne combien ? » asks of whoever was just told of. */
const SOMEONE = /\b(?:ils?|elles?|lui|eux)\b/
/** « il faut », « cela prendrait-il » are nobody. */
const NOBODY =
  /\b(?:s il (?:te|vous)|il (?:\w )?(?:faut|faudrait|y a|y aurait)|(?:faut|faudrait|y a t|y aurait t) il|(?:cela|ca) \w+(?: t)? il|(?:est|serait) il possible|il (?:est|serait) possible)\b/g

/**
 * After a job was spoken of: « et le salaire ? Je suis aide-soignante », « je suis menuisier, faut refaire un CAP ? ».
 * What one is stands in a clause of its own, and something is asked in another: of the job spoken of.
 */
export function isSaidAside(seen: Observations, mentions: readonly Etendue[]): boolean {
  return textesQuiDemandent(seen, mentions).some((text) => !SOMEONE.test(text.replace(NOBODY, ' ')))
}
