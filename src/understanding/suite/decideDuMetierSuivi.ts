import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LEARNT_OF_FOLLOWED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import { partWithTwin } from '../facettes/facetteLue'
import type { Intent } from '../intent'
import { DOER, isWhole, type Mention } from '../mots/mention'
import { weighFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { ditAutreChose } from './ditAutreChose'

/** Readings that a question on the job spoken of may have been mistaken for. */
const LUE_AUTREMENT = new Set<Intent['kind']>(['incompris', 'inconnu', 'sansSujet', 'guide', 'liste', 'choixMetier'])

/**
 * After a job, « faut porter une cravate ou on vient en jogging », « et en déplacement t'es prévenu combien de temps avant ? » name none and
 * wish for none: where the examples hold that one thing is asked, it is asked of the job spoken of; undefined when the reading stands.
 */
export function decideDuMetierSuivi(
  reading: Intent | undefined,
  seen: Observations,
  index: CatalogueIndex,
  { metier, offres }: Contexte,
): Intent | undefined {
  const fiche = metier === undefined || offres.length > 0 ? undefined : index.metiers.get(metier)
  if (fiche === undefined || ditAutreChose(seen) || (reading !== undefined && !isDoubtful(reading, seen)))
    return undefined
  const weighed = weighFacettes(seen.question, undefined, seen.facettes, index.lexique)
  const [best] = weighed
  if (best === undefined || best.classe === 'autre' || partWithTwin(weighed, best.classe) < LEARNT_OF_FOLLOWED)
    return undefined
  return { kind: 'metier', facette: best.classe, candidat: { fiche, score: 1 }, autres: [] }
}

/** Neither a job nor a training is named for itself, and no jobs are asked for. */
function isDoubtful(reading: Intent, seen: Observations): boolean {
  const { formations, metiers, liste, listeDite, question } = seen
  if (!LUE_AUTREMENT.has(reading.kind) || liste || listeDite) return false
  return (
    !OTHER.test(question.phrase) &&
    formations.every(({ hits }) => hits.length === 0) &&
    !metiers.some((mention) => isAimedAt(mention, seen))
  )
}

/** « et pour les chiens d'aveugles, quelles études ? » */
const OTHER = /^(?:et |mais |ou )?pour (?:les?|la|l|des|une?) /

/** « et son collaborateur ? », « le juge ? »: who does it, with or without a sheet; « une crevette comme moi » is nobody of the kind. */
function isAimedAt(mention: Mention<FicheMetier>, { question: { mots, phrase } }: Observations): boolean {
  const { debut, fin, cible, hits } = mention
  const whole = hits.some(isWhole)
  const short = mots.length < LONG_ENOUGH
  if (hits.length === 0 && REQUIRES.test(phrase)) return false
  const someone = (cible || hits.length > 0) && mots.slice(debut, fin).some(({ ecrit }) => DOER.test(ecrit))
  return someone || (whole ? cible || short : cible && short)
}

/** « faut être ceinture noire ? », « il faut quelle taille »: what is required, whatever it is called. */
const REQUIRES =
  /^(?:(?:et|mais|est ce qu|est ce que|du coup|alors) )*(?:(?:il |y |ca |i )?(?:ne )?(?:faut|faudrait|fo|faut il)|on (?:doit|demande)) (?:pas )?(?:absolument |forcement |obligatoirement )?(?:etre|avoir|savoir|pouvoir|quels?|quelles?|combien|mesurer|peser) /

/** Words from which a message asks its own question, whatever it names in passing. */
const LONG_ENOUGH = 7
