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
  if (intent.kind !== 'formation' || intent.point !== undefined) return intent
  // « école d'infirmière, prix » is one thing asked of what is told of a school otherwise.
  if (intent.ensemble !== undefined && seen.facettesFormation.length > 0) return intent
  const { phrase } = seen.question
  const said = (point: PointPrecis): boolean =>
    candidats(point.indices, phrase)
      .flatMap((motif) => findMotifs(motif, phrase))
      .some(({ debut, fin }) => !isInMention(seen, debut, fin))
  // « le DCG se fait où ? »: its name says no more than « formation ».
  const masked = masque(seen)
  const asked = ({ indices }: PointPrecis): boolean =>
    candidats(indices, masked).some((motif) => findMotifs(motif, masked).length > 0)
  const point =
    possibles(index.lexique.pointsPrecis, phrase).find((each) => each.formation && said(each)) ??
    possibles(index.lexique.pointsPrecis, masked).find((each) => each.formation && asked(each))
  if (point === undefined) return intent
  const { ensemble, ...alone } = intent
  return { ...alone, point }
}

/** The message, each training named in it written `formation`. */
function masque({ question: { mots }, formations }: Observations): string {
  return mots
    .flatMap(({ lu }, at) => {
      const named = formations.find(({ debut, fin }) => at >= debut && at < fin)
      return named === undefined ? [lu] : named.debut === at ? ['formation'] : []
    })
    .join(' ')
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
