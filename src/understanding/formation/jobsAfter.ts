import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { AUCUN_CRITERE } from '../criteres'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'
import { idsRefused, nomsRefuses } from '../refus/idsRefused'

/** « j'ai un BTS SIO et je ne veux pas être dev »: the job refused is none of them. */
export function jobsAfter(
  family: readonly { readonly fiche: FicheFormation }[],
  seen: Observations,
  index: CatalogueIndex,
): Intent {
  const formations = [...new Set(family.map(({ fiche }) => fiche.id))]
  const exclus = idsRefused(seen, index)
  const refused = exclus.length > 0 ? { exclus, exclusDits: nomsRefuses(seen) } : {}
  return { kind: 'liste', nom: 'metiersParFormation', criteres: { ...AUCUN_CRITERE, formations, ...refused }, page: 0 }
}
