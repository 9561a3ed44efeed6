import type { CatalogueIndex } from '../search/catalogueIndex'
import type { PointPrecis } from '../search/lexique'
import { candidats, findMotifs, possibles } from '../search/motif'
import { isInMention } from './facetteFormation'
import type { Intent } from './intent'
import type { Observations } from './observations'

/** A longer message says what it is about. */
const MAX_WORDS = 7

/** « BTS MCO à distance ? »: the training is known, and the one thing asked of it. */
export function precisePointFormation(intent: Intent, seen: Observations, index: CatalogueIndex): Intent {
  if (intent.kind !== 'formation' || intent.ensemble !== undefined || intent.point !== undefined) return intent
  const { phrase } = seen.question
  const said = (point: PointPrecis): boolean =>
    candidats(point.indices, phrase)
      .flatMap((motif) => findMotifs(motif, phrase))
      .some(({ debut, fin }) => !isInMention(seen, debut, fin))
  const point = possibles(index.lexique.pointsPrecis, phrase).find((each) => each.formation && said(each))
  return point === undefined ? intent : { ...intent, point }
}

/** « à distance ? », « et en alternance » after a training: that alone. */
export function pointDeLaFormation(
  { question: { mots, phrase } }: Observations,
  { lexique: { pointsPrecis } }: CatalogueIndex,
): PointPrecis | undefined {
  if (mots.length > MAX_WORDS) return undefined
  const asked = `formation ${phrase}`
  return possibles(pointsPrecis, asked).find(
    ({ formation, indices }) =>
      formation && candidats(indices, asked).some((motif) => findMotifs(motif, asked).length > 0),
  )
}
