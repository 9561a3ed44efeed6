import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { facetteFormation } from '../facettes/facetteFormation'
import type { Mention } from '../mots/mention'
import type { Observations } from '../observations/observations'
import { isDAutrui, isRaconte } from '../recit/propositions'
import { REVE_PERDU } from '../recit/recit'

/**
 * « je voulais être véto, j'ai raté, je finis ma licence de biologie, quelles études après ? »: the one training said of who asks goes
 * on, and the job told before it is no longer aimed at.
 */
export function isLeftForStudies(seen: Observations, index: CatalogueIndex, job: Mention<FicheMetier>): boolean {
  const [held, ...others] = seen.formations
    .filter(({ hits }) => hits.length > 0)
    .filter((each) => !isDAutrui(seen, each))
  if (held === undefined || others.length > 0 || job.debut > held.debut) return false
  const told = isRaconte(seen, job) || REVE_PERDU.test(seen.question.phrase)
  return told && facetteFormation(seen, index, held) === 'poursuite'
}
