import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LEARNT_BESIDE_TOPIC, LEARNT_OF_TRAINING } from '../../search/ranking'
import { isWhole } from '../mots/mention'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'

/** « licence de droit, ça passe par Parcoursup ? » asks how one enters; a date or a wish would say more than the one word. */
export function isOfTraining(
  { question, formations, facettesFormation }: Observations,
  { lexique }: CatalogueIndex,
  span: { readonly debut: number; readonly fin: number },
): boolean {
  const formation = formations.find(({ hits }) => hits.length > 0)
  if (formation === undefined) return false
  const [best] = weighFacettesFormation(question, formation, facettesFormation, lexique)
  // « on cherche un logement, le BTS tourisme on y apprend quoi ? »: told first, beside a training of which something is asked.
  const after = !formation.contexte && (question.mots[formation.debut]?.debut ?? 0) >= span.fin
  if (after && formation.hits.some(isWhole) && best !== undefined && best.part >= LEARNT_BESIDE_TOPIC) return true
  const one = !question.phrase.slice(span.debut, span.fin).includes(' ')
  return best?.classe === 'acces' && best.part >= (one ? LEARNT_OF_TRAINING : LEARNT_BESIDE_TOPIC)
}
