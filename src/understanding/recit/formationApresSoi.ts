import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LEARNT_OF_TRAINING, STRONG_CUE } from '../../search/ranking'
import { isWhereOneIs } from '../facettes/facetteFormation'
import { saysOnlyDiplomas } from '../facettes/queDesDiplomes'
import { wordsBefore } from '../mots/motsAutour'
import { type Question, withoutWords } from '../mots/question'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { metierEnTete } from './metierEnTete'

/** « … avec un CAP électricien ? », « … mon bac pro CIEL suffira ? »: what one has, and asks nothing of. */
const HELD =
  /(?:^| )(?:(?:eleves?|jeunes?|lyceen\w*|etudiante?s?) (?:de|d|du)|avec|apres|sans|(?:j|il|elle|on) (?:ai|a)|ai|g|suis|est|sors|fait|faire|qu|dans|sor[ts]|sorti\w*|sortant|issue?s?|en|mon|ma|son|sa|ans)(?: (?:un|une|le|la|l|mon|ma|en|d|de|du))*$/

/** « boulanger, faut le bac pro ? »: whether the job takes it. */
const NEEDS =
  /\b(?:faut|fallait|obligatoires?|oblige\w*|necessaires?|indispensables?|suffi\w*|besoin|requis\w*|exige\w*|voies?)\b/

/** « graphiste, on fait quoi comme école ? je suis en STD2A »: the job is what is asked about. */
const ASKS = /\b(?:quoi|combien|comment|pourquoi|quels?|quelles?|s apprend|s apprenne\w*|se prepare)\b/

/** « je suis plombier », « on est une famille de musiciens » */
const TOLD =
  /\b(?:je suis|on est|nous sommes|famille de|(?:mon|ma|mes) (?:\w+ ){1,2}(?:est|sont))(?: (?:des|une?|tous|deja|actuellement|encore|moi meme))*$/

/** What is told ends: a comma, « … et ma fille veut ». */
function opens({ mots }: Question, at: number): boolean {
  if (mots[at]?.coupe === true) return true
  return mots[at]?.lu === 'et' && /^(?:mon|ma|mes|notre|nos|je|j|moi|il|elle)$/.test(mots[at + 1]?.lu ?? '')
}

/** Words within which it is said. */
const REACH = 4

/**
 * « monitrice de poney-club, on m'a dit BPJEPS équitation, quels tests pour entrer ? »: a training is named, and asked what is asked
 * of trainings; the job that opens the message only says who asks. What is left of the question then.
 */
export function formationApresSoi(seen: Observations, index: CatalogueIndex): Question | undefined {
  const { question, formations, facettesFormation } = seen
  const { mots, phrase } = question
  const job =
    metierEnTete(seen) ??
    seen.metiers.find(({ hits, debut }) => hits.length > 0 && TOLD.test(wordsBefore(question, debut, REACH)))
  const fin = job === undefined ? -1 : mots.findIndex((_, at) => at > job.debut && opens(question, at))
  if (job === undefined || job.fin > fin) return undefined
  const named = formations.find(({ hits, seulementType, debut }) => hits.length > 0 && !seulementType && debut >= fin)
  const paid = seen.facettes.some(({ poids, sens }) => poids >= STRONG_CUE && sens === 'salaire')
  if (
    named === undefined ||
    paid ||
    saysOnlyDiplomas(seen, job) ||
    NEEDS.test(phrase) ||
    ASKS.test(phrase.slice(0, mots[fin]?.debut))
  )
    return undefined
  if (isWhereOneIs(seen, { ...named, contexte: false }) || HELD.test(wordsBefore(question, named.debut, REACH)))
    return undefined
  const [best] = weighFacettesFormation(question, named, facettesFormation, index.lexique)
  return (best?.part ?? 0) >= LEARNT_OF_TRAINING ? withoutWords(question, { debut: 0, fin }) : undefined
}
