import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { AMONG } from '../mots/parmiMontres'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { facetteAround, findGeste, findPersonne, readDescription } from './description'

/** A job said by what one sees people do, with what is asked of it; undefined when nobody is described, or no job does it. */
export function decideDescription(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { facette, suite }: Contexte,
): Intent | undefined {
  // After a list, « ceux qui demandent de la créativité » are some of those shown.
  if (suite?.kind === 'liste' && AMONG.test(seen.question.phrase)) return undefined
  const span = findPersonne(seen) ?? findAutreGeste(seen, demande, index)
  if (span === undefined || isNamedOutside(demande, span)) return undefined
  const again = CELUI_QUI.test(seen.question.phrase) ? facette : undefined
  return readDescription(seen, span, facetteAround(seen, span, index) ?? again ?? 'presentation', index)
}

/** « un technicien, quelles conditions ? », then « celle qui analyse le sang »: the same is asked. */
const CELUI_QUI = /^(?:(?:et|e|non|nan|plutot|alors) )*(?:pour )?(?:celui|celle|ceux|celles) qui\b/

/** « réparer des pelleteuses » names no driver of them: what is done is said, and the name holds only what it is done to. */
function findAutreGeste(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Etendue | undefined {
  if (demande === undefined || demande.resolution.kind === 'inconnu') return undefined
  const span = findGeste(seen, index)
  const [best] = demande.mention.hits
  return span?.debut === demande.mention.debut && best?.matched.includes(0) === false ? span : undefined
}

/** « ébéniste, c'est celui qui fait des meubles ? »: the job has its name. */
function isNamedOutside(demande: MetierDemande | undefined, { debut, fin }: Etendue): boolean {
  if (demande === undefined || demande.resolution.kind === 'inconnu' || demande.mention.contexte) return false
  return demande.mention.fin <= debut || demande.mention.debut >= fin
}
