import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { PointPrecis } from '../../search/lexique'
import { candidats, findMotif, possibles } from '../../search/motif'

/** The first point that a phrase asks for of a job, among those kept. */
export function pointDit(
  phrase: string,
  { lexique }: CatalogueIndex,
  keep: (point: PointPrecis) => boolean,
): PointPrecis | undefined {
  return possibles(lexique.pointsPrecis, phrase).find(
    (point) =>
      !point.formationSeule &&
      keep(point) &&
      candidats(point.indices, phrase).some((motif) => findMotif(motif, phrase) !== undefined),
  )
}
