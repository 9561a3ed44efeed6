import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation, PointPrecis } from '../../search/lexique'
import { candidats, findMotifs, possibles } from '../../search/motif'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { isInMention } from '../facettes/facetteFormation'
import type { Candidat, Intent } from '../intent'
import type { Observations } from '../observations/observations'

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
  const { pointsPrecis } = index.lexique
  const [point] = [
    ...possibles(pointsPrecis, phrase).filter((each) => each.formation && said(each)),
    ...possibles(pointsPrecis, masked).filter((each) => each.formation && asked(each)),
  ].sort((a, b) => pointsPrecis.indexOf(a) - pointsPrecis.indexOf(b))
  if (point === undefined || isItsLength(point, phrase, intent.candidats)) return intent
  // « à quel âge en sort-on ? » asks how long it is.
  if (point.formationSeule && facetteDuPoint(point) === 'acces' && intent.facette !== 'acces') return intent
  const { ensemble, ...alone } = intent
  return { ...alone, point }
}

/** « la licence pro se fait en 1 an ? », of one year: its length says so. « en un an ou deux ? » asks for no more than that. */
export function isItsLength(
  { facette }: PointPrecis,
  phrase: string,
  candidats: readonly Candidat<FicheFormation>[],
): boolean {
  if (facette !== 'duree') return false
  const [, said = ''] = EN_ANS.exec(phrase) ?? []
  const years = ANS[said] ?? said
  return OU_PLUS.test(phrase) || (years !== '' && candidats.some(({ fiche }) => fiche.duree?.startsWith(`${years} an`)))
}

const EN_ANS = /\ben (\d|une?|deux|trois|quatre) (?:seule? )?an/
const OU_PLUS = /\b(?:an|ans|annees?) ou (?:en )?(?:une?|deux|trois|\d)\b/
const ANS: Readonly<Record<string, string>> = { un: '1', une: '1', deux: '2', trois: '3', quatre: '4' }

/** The message, each training named in it written `formation`. */
function masque({ question: { mots }, formations }: Observations): string {
  return mots
    .flatMap(({ lu }, at) => {
      const named = formations.find(({ debut, fin }) => at >= debut && at < fin)
      return named === undefined ? [lu] : named.debut === at ? ['formation'] : []
    })
    .join(' ')
}

/** What of a training is told beside the point. */
export function facetteDuPoint({ facette }: PointPrecis): FacetteFormation {
  if (facette === 'duree') return 'duree'
  return facette === 'taches' ? 'description' : 'acces'
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
