import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import type { Facette, Lexique, PointPrecis } from '../../search/lexique'
import { candidats, findMotifs, possibles } from '../../search/motif'
import { STRONG_CUE } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import { isInMention } from '../facettes/facetteFormation'
import { facetteLue } from '../facettes/facetteLue'
import { peserFacette } from '../facettes/peserFacette'
import type { Intent } from '../intent'
import { isAskedAt } from '../mots/question'
import type { MetierDemande } from '../noms/metierDemande'
import { cuesOutside, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { quantiteDite } from './quantiteDite'

/** Facets that a question about oneself may be read as; another one, said strongly, is what is asked. */
const NEAR: ReadonlySet<Facette> = new Set(['competences', 'conditions', 'niveau', 'presentation', 'interets'])

/** Facets as which a precise thing may be read; what a job is, and for whom, is another question. */
const NEARBY: ReadonlySet<Facette> = new Set(['competences', 'conditions', 'niveau'])

/** Facets of the studies: what is asked of one of them is asked of all. */
const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'duree', 'niveau'])

function areAkin(one: Facette, other: Facette): boolean {
  return one === other || (STUDIES.has(one) && STUDIES.has(other))
}

/** Of one job, of one to be chosen, or of one to be named. */
type Demande = Extract<Intent, { kind: 'metier' | 'choixMetier' | 'sansSujet' }>

/** « gendarme avec un casier judiciaire ? »: the job is known, and the one thing asked of it. */
export function precisePoint(
  intent: Intent,
  demande: MetierDemande | undefined,
  seen: Observations,
  index: CatalogueIndex,
): Intent {
  if (intent.kind !== 'metier' && intent.kind !== 'choixMetier' && intent.kind !== 'sansSujet') return intent
  const { lexique } = index
  const counted = STUDIES.has(intent.facette) ? undefined : quantiteDite(seen, demande, index)
  const nothingRead = isUnread(intent, demande, seen, lexique)
  for (const point of possibles(lexique.pointsPrecis, seen.question.phrase)) {
    // « combien d'opérations par jour » asks for no pay.
    if (point.formationSeule || (counted !== undefined && point.ajoute)) continue
    const place = placeOf(point, demande, seen)
    if (place === undefined) continue
    const facette = facetteOf(point, intent, nothingRead)
    if (facette === undefined) continue
    // « les études coûtent cher. Ça se rattrape, financièrement ? »: told, and something else is asked.
    if (point.metier && !point.ajoute && facette !== intent.facette && !isAskedAt(seen.question, place.debut)) continue
    // « la formation dure combien, on est payé pendant ? »: read as the pay, it is not the job's.
    const isPay = facette === 'salaire' && intent.facette === 'salaire'
    if (!point.ajoute && !isPay && isOtherAsked(point, place, demande, seen)) return intent
    return withPoint(intent, facette, point)
  }
  return counted === undefined ? intent : withPoint(intent, counted.facette, counted)
}

function withPoint(intent: Demande, facette: Facette, point: PointPrecis): Intent {
  if (intent.kind !== 'metier') return { ...intent, facette, point }
  const { possibles: _, ...rest } = intent
  return { ...rest, facette, point }
}

/** « horaires boulanger », then « et maçon ? »; « pilote avec des lunettes ? », then « pilote de ligne »: the point is asked again. */
export function reprendPoint(
  intent: Intent,
  seen: Observations,
  { point: sujet, facette, metier }: Contexte,
  { lexique }: CatalogueIndex,
): Intent {
  if (sujet === undefined || intent.kind !== 'metier' || intent.facette !== facette) return intent
  // « infirmière », « et le week-end ? », then « et à domicile ? »: of the same job, something else is asked.
  if (intent.candidat.fiche.id === metier) return intent
  const { point: said, ensemble, possibles: unclear } = intent
  if (said !== undefined || ensemble !== undefined || unclear !== undefined) return intent
  const point = lexique.pointsPrecis.find((each) => each.sujet === sujet)
  // « professeur des écoles » asks for no school.
  const mention = seen.metiers.find(({ hits }) => hits.some(({ name }) => name.targets.includes(intent.candidat.fiche)))
  const asks = cuesOutside(seen, mention).some(({ poids }) => poids >= STRONG_CUE)
  return point === undefined || asks ? intent : { ...intent, point }
}

/** « plombier retraite »: neither a cue nor the examples told what is asked; the job is presented for want of better. */
function isUnread(
  { kind, facette }: Demande,
  demande: MetierDemande | undefined,
  seen: Observations,
  lexique: Lexique,
): boolean {
  if (kind !== 'metier' || facette !== 'presentation') return false
  const { weighed, cue } = peserFacette(seen, demande?.mention, lexique)
  return facetteLue(weighed, cue) === undefined
}

/** As what a point is answered; undefined when the question, as it was read, does not ask for it. */
function facetteOf(point: PointPrecis, intent: Demande, nothingRead: boolean): Facette | undefined {
  const { facette } = intent
  const unclear = intent.kind === 'metier' ? intent.possibles : undefined
  const akin = areAkin(facette, point.facette)
  if (point.ajoute) {
    const likeliest = unclear?.[0] ?? facette
    if (!areAkin(likeliest, point.facette) && point.facette !== 'presentation') return undefined
    return unclear === undefined ? facette : point.facette
  }
  const kept = akin || NEARBY.has(facette)
  if (!point.metier) return kept ? facette : point.facette
  if (unclear !== undefined)
    return unclear.some((each) => areAkin(each, point.facette) || point.aussi.includes(each))
      ? point.facette
      : undefined
  if (kept) return facette
  if (nothingRead) return point.facette
  return point.aussi.includes(facette) ? point.facette : undefined
}

/** Something that is no part of the point is asked, strongly; beside a point that is only told, what stands near it counts too: « j'ai pas le permis. facteur, c'est quoi les horaires ? » */
function isOtherAsked(
  { metier, facette }: PointPrecis,
  place: Place,
  demande: MetierDemande | undefined,
  seen: Observations,
): boolean {
  const told = !isAskedAt(seen.question, place.debut)
  return cuesOutside(seen, demande?.mention).some(
    ({ sens, poids, debut, fin }) =>
      poids >= STRONG_CUE &&
      (!NEAR.has(sens) || (told && sens !== facette && sens !== 'presentation' && isAskedAt(seen.question, debut))) &&
      !(metier && areAkin(sens, facette)) &&
      (fin <= place.debut || debut >= place.fin),
  )
}

interface Place {
  readonly debut: number
  readonly fin: number
}

const titreOf = oncePer(({ nom }: FicheMetier) => fold(nom))

/** Where the question speaks of it, outside the job's name: « inspecteur du permis de conduire » asks for no licence. */
function placeOf(
  { indices, ajoute }: PointPrecis,
  demande: MetierDemande | undefined,
  seen: Observations,
): Place | undefined {
  const { phrase, mots } = seen.question
  const titre = demande?.resolution.kind === 'sur' ? titreOf(demande.resolution.candidat.fiche) : phrase
  const nom = nomDit(seen, demande?.mention)
  const start = mots[nom?.debut ?? -1]?.debut ?? -1
  const end = mots[(nom?.fin ?? 0) - 1]?.fin ?? -1
  return candidats(indices, phrase)
    .flatMap((motif) => findMotifs(motif, phrase))
    .find(
      // « avec une licence d'anglais » tells what one has.
      ({ debut, fin }) =>
        !isInMention(seen, debut, fin) &&
        (fin <= start ||
          debut >= end ||
          (debut < start && fin > end) ||
          // « salaire infirmier *libéral* »: an everyday name of the sheet holds the word, and its title does not.
          (ajoute && !titre.includes(phrase.slice(debut, fin)))),
    )
}
