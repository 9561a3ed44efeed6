import type { CatalogueIndex } from '../search/catalogueIndex'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdFormation } from '../sheets/ids'

/** Place of each job in the catalogue. */
const placesOf = oncePer(
  ({ catalogue }: CatalogueIndex): ReadonlyMap<FicheMetier, number> =>
    new Map(catalogue.metiers.map((fiche, place) => [fiche, place])),
)

/** The jobs that trainings lead to, in the order of the catalogue: those their sheets name, and those whose sheets recommend them. */
export function metiersDe(formations: readonly IdFormation[], index: CatalogueIndex): readonly FicheMetier[] {
  const metiers = new Set(formations.flatMap((id) => index.metiersParFormation.get(id) ?? []))
  const place = placesOf(index)
  return [...metiers].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}
