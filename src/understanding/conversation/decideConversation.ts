import type { CatalogueIndex } from '../../search/catalogueIndex'
import { type Geste, isGesteGuide } from '../../search/lexique'
import { type Couverture, candidats, findMotif, possibles } from '../../search/motif'
import { LEARNT_ALONE, LEARNT_BESIDE_RULE, LEARNT_BESIDE_TOPIC, LEARNT_OF_JOB, STRONG_CUE } from '../../search/ranking'
import { type Contexte, metierDuFil } from '../contexte'
import { findSujetLibre } from '../envies/motsLibres'
import { isInMention } from '../facettes/facetteFormation'
import { partWithTwin } from '../facettes/facetteLue'
import { isOfTraining } from '../formation/demandeALaFormation'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { LISTE_DITE, METIER_DIT } from '../mots/listeDite'
import { isAskedAt } from '../mots/question'
import type { MetierDemande } from '../noms/metierDemande'
import { weighFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { findContraintes, findSalaireMin } from '../recit/contraintes'
import { findRefus } from '../refus/refus'
import { partDe, weighGestes, weighMessage } from './messageAppris'

/** Facets that a topic outside jobs may share words with: « classement des écoles » is not about a job's trainings. */
const WEAK_BESIDE_TOPIC = new Set(['formations', 'etudes', 'presentation', 'evolution'])

export function decideHorsSujet(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { suite }: Contexte,
): Intent | undefined {
  const { phrase } = seen.question
  const sujets = possibles(index.lexique.horsSujet, phrase)
  if (sujets.length === 0) return undefined
  // « j'ai mal au dos, un métier dans la nature », « et si j'ai le vertige ? » after a list: of what is looked for, sheets tell.
  const limits =
    (METIER_DIT.test(phrase) || (suite?.kind === 'liste' && AND_IF.test(phrase))) && findContraintes(seen).length > 0
  for (const sujet of sujets) {
    const span = candidats(sujet.indices, phrase)
      .map((motif) => findMotif(motif, phrase))
      .find((each) => each !== undefined)
    if (span === undefined || !isAskedAt(seen.question, span.debut)) continue
    if (sujet.ferme) return { kind: 'horsSujet', sujet }
    // « avec les vacances scolaires sauf prof »: a job refused is not what is asked about.
    const aside =
      demande !== undefined && (findRefus(seen).includes(demande.mention) || isIn(seen, demande.mention, span))
    const outside = sujet.cede && aside ? undefined : demande
    const named = outside !== undefined && outside.resolution.kind !== 'inconnu'
    const asked = seen.facettes.some(
      ({ sens, debut, fin }) => !WEAK_BESIDE_TOPIC.has(sens) && !(debut >= span.debut && fin <= span.fin),
    )
    if (
      isInName(seen, span) ||
      isOfTraining(seen, index, span) ||
      limits ||
      wishesAfter(seen, span) ||
      (sujet.cede && hasWish(seen, outside, span, index))
    )
      continue
    const ofJob =
      named && (asked || isSurelyAsked(seen, index, outside) || partDe('metier', seen, index.lexique) >= LEARNT_OF_JOB)
    if (!ofJob || partDe('horsSujet', seen, index.lexique) >= LEARNT_BESIDE_RULE) return { kind: 'horsSujet', sujet }
  }
  return undefined
}

/** « j'ai redoublé ma L1, je veux bosser dans le numérique »: told first, beside jobs that are asked for. */
function wishesAfter({ question: { phrase, mots }, interets, domaines }: Observations, span: Couverture): boolean {
  const rest = phrase.slice(span.fin)
  const at = rest.search(ASKS_JOBS)
  return (
    at >= 0 &&
    [...interets, ...domaines].some(({ debut }) => (mots[debut]?.debut ?? 0) > span.fin + at && !AIDE.test(rest))
  )
}

const ASKS_JOBS =
  /\b(?:quels? (?:metiers?|boulots?|jobs?)|(?:les|des) metiers (?:d[eu]?|dans|autour)\b|quoi comme (?:metiers?|boulots?|jobs?|tafs?)|(?:veux|voudrais|aimerais|cherche) (?:\w+ ){0,3}?(?:bosser|travailler|metiers?|boulots?|jobs?) (?!d ete|etudiant|saisonnier|cet ete))/
/** Help is asked for, and no jobs. */
const AIDE = /\b(?:aide[sz]?|bourses?|argent|logement|inscri\w*|comment (?:faire|avoir|obtenir|trouver))\b/

/** « BUT *info com publicité* »: it begins within a training's name. */
function isInName({ formations, question: { mots } }: Observations, { debut: at }: Couverture): boolean {
  return formations.some(
    ({ debut, fin, hits }) => hits.length > 0 && at > (mots[debut]?.debut ?? 0) && at < (mots[fin - 1]?.fin ?? 0),
  )
}

const AND_IF = /^(?:et |mais |ok )*(?:si|mais|par contre|sauf que|sachant que) /

/** A job is named, or something is wished that no way of asking covers: « un métier avec les animaux qui recrute ». */
function hasWish(
  seen: Observations,
  demande: MetierDemande | undefined,
  span: Couverture,
  index: CatalogueIndex,
): boolean {
  const { interets, domaines, formations, codesRome, statuts, niveau, question, facettes } = seen
  const isCue = ({ debut, fin }: { readonly debut: number; readonly fin: number }): boolean => {
    const start = question.mots[debut]?.debut ?? 0
    const end = question.mots[fin - 1]?.fin ?? 0
    return facettes.some((cue) => cue.poids >= STRONG_CUE && cue.debut <= start && cue.fin >= end)
  }
  return (
    demande?.resolution.kind === 'sur' ||
    niveau !== undefined ||
    findSalaireMin(question.phrase) !== undefined ||
    statuts.length + codesRome.length + formations.length > 0 ||
    [...interets, ...domaines].some((cite) => !isCue(cite) && !isIn(seen, cite, span)) ||
    findSujetLibre(seen, index).length > 0
  )
}

/** « famille d'accueil » in « je suis placé en famille d'accueil » names no job; what a phrase leaves open may. */
function isIn({ question: { mots } }: Observations, words: Etendue | undefined, span: Couverture): boolean {
  if (words === undefined || span.propres < span.fin - span.debut - 1) return false
  return (mots[words.debut]?.debut ?? 0) >= span.debut && (mots[words.fin - 1]?.fin ?? 0) <= span.fin
}

/** « un chef de rayon peut-il gravir les échelons ? » is asked of the job, whatever else its words may be about. */
function isSurelyAsked(seen: Observations, index: CatalogueIndex, demande: MetierDemande): boolean {
  const weighed = weighFacettes(seen.question, demande.mention, seen.facettes, index.lexique)
  const [best] = weighed
  return best !== undefined && best.classe !== 'autre' && partWithTwin(weighed, best.classe) >= LEARNT_BESIDE_TOPIC
}

/** Greetings, thanks, help…: only when nothing about a job is asked in the same breath. */
export function decideConversation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  // « comment me servir de cet assistant ? » names no job.
  const asksJob =
    demande !== undefined && demande.resolution.kind !== 'inconnu' && !isGesture(seen, demande.mention, 'aide')
  const asksCriteria =
    seen.formations.some(({ hits }) => hits.length > 0) ||
    seen.codesRome.length > 0 ||
    seen.interets.some((cite) => !isGesture(seen, cite))
  const { phrase } = seen.question
  // « ok et y a des métiers qui ressemblent ? »
  const near = seen.proches && metierDuFil(contexte) !== undefined
  const asksOther = asksCriteria || seen.niveau !== undefined
  if (asksJob) return undefined
  if (seen.insulte && !(asksOther && seen.liste)) return { kind: 'geste', geste: 'insulte' }
  for (const { sens, debut, fin } of mostLikelyFirst(seen, index)) {
    if (sens === 'suite' || isGesteGuide(sens)) continue
    // « mention complémentaire aide à domicile » asks for no help.
    if (seen.formations.some(({ hits }) => hits.length > 0) && isInMention(seen, debut, fin)) continue
    // « tu fais quoi ? » after a job is asked of the job.
    if (sens === 'aide' && contexte.metier !== undefined && seen.facettes.some(({ poids }) => poids >= STRONG_CUE))
      continue
    // « que faire après ? » after a training is asked of the training.
    if (sens === 'guide' && contexte.formation.length > 0 && seen.facettesFormation.length > 0) continue
    // « quelles études me conseillez-vous pour y arriver ? » after a job: of that job.
    if (sens === 'guide' && contexte.metier !== undefined && advisesOn(seen, debut, fin)) continue
    if (sens === 'guide') {
      // « donne-moi des métiers qui paient bien sans faire 5 ans d'études »
      const limited = seen.niveau !== undefined && LISTE_DITE.test(seen.question.phrase) && seen.listeDite
      if (!asksCriteria && !limited && !coversOther(seen) && findSujetLibre(seen, index).length === 0)
        return { kind: 'guide' }
      continue
    }
    const wishes = seen.listeDite && asksCriteria
    const asks = contexte.metier !== undefined && asksOfJob(seen, index)
    const alone = isAlone(seen) && !wishes && !asks && !near
    if (sens === 'pourquoi' && ((contexte.offres.length === 0 && contexte.metier === undefined) || !alone)) continue
    if (
      alone ||
      (!asks && isPolite(seen, sens, asksOther)) ||
      (sens === 'aide' && !asksOther && seen.metiers.length === 0 && seen.facettes.length === 0)
    )
      return { kind: 'geste', geste: sens, ...(sens === 'merci' && !THANKS.test(phrase) && { acquiesce: true }) }
  }
  return undefined
}

/** « ok », « cool » thank for nothing. */
const THANKS = /\b(?:merci\w*|mci|mrc\w*|remerci\w*|than\w*|tank|thx|thks)\b/

/** « merci tu m'as trop aidé » is thanks, though it holds the word « aide »: the examples say which when several are seen. */
function mostLikelyFirst(seen: Observations, { lexique }: CatalogueIndex): Observations['gestes'] {
  if (new Set(seen.gestes.map(({ sens }) => sens)).size < 2) return seen.gestes
  const shares = weighGestes(weighMessage(seen, lexique), lexique)
  const rank = (sens: string): number => shares.find(({ classe }) => classe === sens)?.part ?? 0
  return [...seen.gestes].sort((a, b) => rank(b.sens) - rank(a.sens))
}

/** What is to be advised was said just before: « quels diplômes conseillez-vous ». */
function advisesOn({ question, facettes }: Observations, debut: number, fin: number): boolean {
  const advised = question.phrase.slice(debut, fin).startsWith('conseill')
  return advised && facettes.some((cue) => cue.poids >= STRONG_CUE && cue.fin <= debut)
}

/** « d'accord, et pour y arriver ? » after a job asks something of it. */
function asksOfJob({ question, gestes, facettes }: Observations, { lexique }: CatalogueIndex): boolean {
  const rest = question.mots.filter(({ debut, fin }) => !gestes.some((geste) => debut < geste.fin && fin > geste.debut))
  if (rest.length < 2) return false
  const [best] = weighFacettes(question, undefined, facettes, lexique)
  return best !== undefined && best.classe !== 'autre' && best.part >= LEARNT_ALONE
}

/** Thanks, goodbye and greetings may be long: « merci infiniment, vous m'avez beaucoup aidé ». */
function isPolite({ facettes, metiers, question }: Observations, geste: string, asksOther: boolean): boolean {
  if (!['merci', 'auRevoir', 'salutation'].includes(geste) || asksOther || question.texte.includes('?')) return false
  return (
    metiers.every(({ hits }) => hits.length === 0) &&
    facettes.every(({ poids }) => poids < STRONG_CUE) &&
    question.mots.length <= 14
  )
}

/** « pouvez-vous nous aider » is no interest in helping people. */
function isGesture(
  { question, gestes }: Observations,
  cite: { readonly debut: number; readonly fin: number },
  sens?: Geste,
): boolean {
  const debut = question.mots[cite.debut]?.debut ?? 0
  const fin = question.mots[cite.fin - 1]?.fin ?? 0
  return gestes.some((geste) => geste.debut <= debut && geste.fin >= fin && (sens === undefined || geste.sens === sens))
}

/** True when a facet is asked for outside the guide's words: « je sais pas quel salaire … ». */
function coversOther(seen: Observations): boolean {
  const guide = seen.gestes.find(({ sens }) => sens === 'guide')
  return seen.facettes.some(
    ({ sens, debut, poids }) =>
      guide !== undefined && poids >= 2 && sens !== 'etudes' && sens !== 'evolution' && debut >= guide.fin,
  )
}

/** True when the words that no gesture takes say nothing more. */
function isAlone({ question, natures, facettes, gestes }: Observations): boolean {
  const taken = (debut: number, fin: number): boolean => gestes.some((geste) => debut < geste.fin && fin > geste.debut)
  if (facettes.some((repere) => repere.poids >= 2 && !taken(repere.debut, repere.fin))) return false
  const rest = question.mots.filter((mot) => !taken(mot.debut, mot.fin))
  return rest.length <= 8 && rest.every((mot) => natures[question.mots.indexOf(mot)] !== 'plein')
}
