import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FacetteFormation } from '../search/lexique'
import { LEARNT_OF_TRAINING, LEARNT_OF_TRAINING_ALONE } from '../search/ranking'
import type { FicheFormation } from '../sheets/ficheFormation'
import { parseIdFormation } from '../sheets/ids'
import type { Contexte } from './contexte'
import { decideEntreOffres } from './decideEntreOffres'
import { facetteDite } from './decideMetier'
import { weighFacettesFormation } from './facettesApprises'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import type { Observations } from './observations'

/** After a comparison, what has no subject of its own is asked of each: « et le salaire des deux ? », « lequel est le plus court ? » */
export function decideCompares(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { compares } = contexte
  if (compares === undefined || seen.formations.length > 0 || OTHERS.test(seen.question.phrase)) return undefined
  if (demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  if (NEITHER.test(seen.question.phrase)) return { kind: 'guide' }
  const groupes = groupesDe(compares, index)
  if (groupes.length > 1) {
    const facette = facetteComparee(seen, index)
    if (facette === undefined) return undefined
    return { kind: 'comparaisonFormations', groupes, ...(facette === 'tout' ? {} : { facette }) }
  }
  const asked =
    EACH.test(seen.question.phrase) || (facetteDite(seen, index) !== undefined && seen.interets.length === 0)
  return asked ? decideEntreOffres(seen, contexte, index) : undefined
}

/** None of what was compared. */
const NEITHER = /^(?:non|nan|nn|bof|aucune?(?: des deux)?|ni l une? ni l autre)(?: merci)?$/

/** Jobs in general are asked for. */
const OTHERS = /\b(?:metiers|boulots|jobs|autres?)\b/

const EACH = /\b(?:lequel|laquelle|lesquel\w*|(?:les|des|aux|entre les) (?:deux|trois|2|3)|chacune?)\b/

/** The trainings compared. */
function groupesDe(
  compares: readonly (readonly string[])[],
  index: CatalogueIndex,
): readonly (readonly FicheFormation[])[] {
  return compares
    .map((ids) =>
      ids.flatMap((id) => {
        const idFormation = parseIdFormation(id)
        return (idFormation === undefined ? undefined : index.formations.get(idFormation)) ?? []
      }),
    )
    .filter((fiches) => fiches.length > 0)
}

/** Which of what the sheets say; nothing in particular when only « lequel ? » is said. */
function facetteComparee(seen: Observations, { lexique }: CatalogueIndex): FacetteFormation | 'tout' | undefined {
  const { facettesFormation: cues, interets, question } = seen
  const [best] = weighFacettesFormation(question, undefined, cues, lexique)
  if (EACH.test(question.phrase)) {
    const told = best !== undefined && best.part >= LEARNT_OF_TRAINING_ALONE && best.classe !== 'description'
    return told ? best.classe : 'tout'
  }
  if (best === undefined || cues.length === 0 || interets.length > 0) return undefined
  return best.part >= LEARNT_OF_TRAINING ? best.classe : cues[0]?.sens
}
