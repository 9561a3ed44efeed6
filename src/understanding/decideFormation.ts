import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FacetteFormation } from '../search/lexique'
import { type NameHit, nameScore } from '../search/nameIndex'
import { ALIAS_QUALITY, CLEAR_LEAD, COVERED, LEARNT_OF_TRAINING, MAX_CHOICES } from '../search/ranking'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { Contexte } from './contexte'
import { AUCUN_CRITERE } from './criteres'
import { type MetierDemande, motsDe } from './decideMetier'
import { weighFacettesFormation } from './facettesApprises'
import { findFormationSansType, type MentionFormation } from './formationsCitees'
import type { Candidat, Intent } from './intent'
import type { Observations } from './observations'
import { isAskedAt } from './question'
import { toCandidats } from './resoudre'

const THIS_JOB = /\bce (?:metier|poste|travail|boulot|job)\b/

/** A training is the subject when no job is, or when what is asked can only be asked of a training. */
export function decideFormation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const jobIsAsked = demande !== undefined && !demande.mention.contexte && demande.resolution.kind !== 'inconnu'
  const jobIsTold = jobIsAsked && !isAskedAt(seen.question, seen.question.mots[demande.mention.debut]?.debut ?? 0)
  const mention = findFormationDemandee(seen, jobIsAsked)
  const facette = (): FacetteFormation => facetteFormation(seen, index, mention)
  if (mention !== undefined) {
    if (demande !== undefined && demande.resolution.kind !== 'inconnu' && THIS_JOB.test(seen.question.phrase))
      return undefined
    if (
      jobIsAsked &&
      !(jobIsTold && isAskedAt(seen.question, seen.question.mots[mention.debut]?.debut ?? 0)) &&
      !isAboutTraining(seen, index, mention, demande)
    )
      return undefined
    return answerable(seen, mention.hits, motsDe(mention, seen), facette())
  }
  if (jobIsAsked && seen.formations.every(({ hits }) => hits.length === 0)) {
    const own = decideFormationDuMetier(seen, index, demande)
    if (own !== undefined) return own
  }
  if (jobIsAsked || seen.formations.length > 0) return undefined
  const unnamed = findSansType(seen, index)
  if (unnamed !== undefined) return answerable(seen, unnamed.hits, unnamed.dit, facette())
  return followsFormation(seen, index, contexte)
}

/** « combien dure la formation d'aide-soignant ? »: the one diploma that makes the job, when its sheet names but one. */
function decideFormationDuMetier(
  seen: Observations,
  index: CatalogueIndex,
  { mention, resolution }: MetierDemande,
): Intent | undefined {
  if (resolution.kind !== 'sur' || !OF_TRAINING.test(wordsBefore(seen.question, mention.debut, 4))) return undefined
  const [only, other] = resolution.candidat.fiche.formationsMinRequise
  const fiche = only === undefined || other !== undefined ? undefined : index.formations.get(only.id)
  if (fiche === undefined) return undefined
  const [best] = weighFacettesFormation(seen.question, mention, seen.facettesFormation, index.lexique)
  if (best === undefined || best.part < LEARNT_OF_TRAINING || !['duree', 'acces', 'poursuite'].includes(best.classe))
    return undefined
  return { kind: 'formation', facette: best.classe, candidats: [{ fiche, score: 1 }] }
}

const OF_TRAINING = /\b(?:formation|diplome(?: d etat)?|ecole|cursus)(?: de| d| du| des| pour)?$/

/**
 * « le BTS CPRP mène à technicien en mécanique ? » is about the BTS, and so is « DEMF, pour être médiatrice familiale : la formation est longue ? »;
 * « devenir infirmier avec un bac pro ASSP » is not.
 */
function isAboutTraining(
  seen: Observations,
  index: CatalogueIndex,
  mention: MentionFormation,
  demande: MetierDemande,
): boolean {
  if (mention.debut >= demande.mention.debut || mention.contexte) return false
  const heads = /^(?:(?:et|le|la|l|un|une|du|formation|diplome|c est quoi) ?)*$/.test(
    wordsBefore(seen.question, mention.debut, mention.debut),
  )
  const goal = /\bpour (?:etre|devenir|faire)(?: un| une)?$/.test(wordsBefore(seen.question, demande.mention.debut, 3))
  const [best] = weighFacettesFormation(seen.question, mention, seen.facettesFormation, index.lexique)
  if (heads && goal && (best?.part ?? 0) >= LEARNT_OF_TRAINING && best?.classe !== 'debouches') return true
  if (demande.mention.cible && demande.resolution.kind === 'sur') return false
  return seen.facettes.every(({ sens }) => sens === 'presentation' || sens === 'duree')
}

function answerable(
  seen: Observations,
  hits: readonly NameHit<FicheFormation>[],
  dit: string,
  facette: FacetteFormation,
): Intent | undefined {
  const family = familyOf(hits)
  const [first] = family
  if (first === undefined) return undefined
  if (asksForJobs(seen)) {
    const criteres = { ...AUCUN_CRITERE, formations: family.map(({ fiche }) => fiche.id) }
    return { kind: 'liste', nom: 'metiersParFormation', criteres, page: 0 }
  }
  if (isOneDiploma(hits)) return { kind: 'formation', facette, candidats: family }
  return { kind: 'choixFormation', facette, dit, candidats: family.slice(0, MAX_CHOICES) }
}

/** « quels métiers après un BTS … » wants jobs; « débouchés » is a facet of the training's sheet. */
function asksForJobs({ question, formations, liste }: Observations): boolean {
  const start = question.mots[formations[0]?.debut ?? 0]?.debut ?? 0
  const around = `${question.phrase.slice(0, start)} | ${question.phrase.slice(question.mots[(formations[0]?.fin ?? 1) - 1]?.fin ?? 0)}`
  if (liste && /\b(?:metiers|boulots|jobs|professions|emplois)\b/.test(around)) return true
  return /\b(?:quels? (?:metiers?|boulots?|jobs?|professions?|emplois?|travail)|quelles professions|comme (?:metiers?|boulots?|jobs?|travail)|(?:les|des|aux|a quels?|vers quels?) (?:metiers|boulots|jobs|professions))\b/.test(
    around,
  )
}

/** The sheets of the best name, then those of names that say as much. */
function familyOf(hits: readonly NameHit<FicheFormation>[]): readonly Candidat<FicheFormation>[] {
  const [best] = hits
  if (best === undefined) return []
  const floor = nameScore(best) - CLEAR_LEAD / 2
  return toCandidats(hits.filter((hit) => nameScore(hit) >= floor && hit.askCoverage >= best.askCoverage - 0.05))
}

/** True when the best name is borne by the variants of one diploma, or by one sheet, and nothing else is as near. */
function isOneDiploma(hits: readonly NameHit<FicheFormation>[]): boolean {
  const [best] = hits
  if (best === undefined || best.askCoverage < 0.6) return false
  if (familyOf(hits).length === 1) return true
  if (best.askCoverage < 0.8) return false
  const own = new Set(best.name.targets)
  const rivals = hits.filter(
    (hit) => nameScore(hit) > nameScore(best) - CLEAR_LEAD / 2 && hit.askCoverage >= best.askCoverage - 0.05,
  )
  return rivals.every((hit) => hit.name.targets.every((fiche) => own.has(fiche)))
}

/** The training that is asked about: the one one wants to enter, before the one one has. */
function findFormationDemandee(seen: Observations, jobIsAsked: boolean): MentionFormation | undefined {
  const named = seen.formations.filter((each) => each.hits.length > 0 && !(each.contexte && jobIsAsked))
  return (
    named.find((each) => isGoal(seen, each)) ??
    (named.length > 1 ? named.find((each) => !each.contexte && !isLeft(seen, each)) : undefined) ??
    named[0]
  )
}

function facetteFormation(seen: Observations, index: CatalogueIndex, mention?: MentionFormation): FacetteFormation {
  const said = seen.facettesFormation.filter(({ debut, fin }) => !isInMention(seen, debut, fin))
  const [best] = weighFacettesFormation(seen.question, mention, said, index.lexique)
  if (best !== undefined && best.part >= LEARNT_OF_TRAINING) return best.classe
  const length = said.find(({ sens }) => sens === 'duree')?.sens
  if (mention !== undefined && isGoal(seen, mention)) return length ?? 'acces'
  if (mention === undefined || !(isLeft(seen, mention) || mention.contexte)) return said[0]?.sens ?? 'description'
  const next = said.find(({ sens }) => sens === 'poursuite' || sens === 'debouches')?.sens
  return next ?? length ?? 'poursuite'
}

/** Words of a diploma's name are no cue: « BUT métiers du livre » does not ask for jobs. */
function isInMention({ formations, question }: Observations, debut: number, fin: number): boolean {
  return formations.some(
    (mention) =>
      (question.mots[mention.debut]?.debut ?? 0) <= debut && (question.mots[mention.fin - 1]?.fin ?? 0) >= fin,
  )
}

/** « aller en BUT informatique », « rejoindre un bac pro MELEC »: the training is where one wants to go. */
function isGoal({ question }: Observations, { debut }: MentionFormation): boolean {
  return GOAL.test(wordsBefore(question, debut, 3))
}

/** « et après un BTS … ? »: the training is behind one. */
function isLeft({ question }: Observations, { debut }: MentionFormation): boolean {
  return /\bapres\b/.test(wordsBefore(question, debut, 2))
}

const GOAL =
  /\b(?:aller|entrer|rentrer|rejoindre|integrer|acceder|inscrire|faire|preparer|passer|postuler)(?: (?:en|dans|un|une|le|la|au|a|l|du|pour))*$/

function wordsBefore({ mots }: Observations['question'], debut: number, count: number): string {
  return mots
    .slice(Math.max(0, debut - count), debut)
    .map(({ lu }) => lu)
    .join(' ')
}

/** « STAPS », « DCG », « formation de gardien de la paix »: no kind of diploma said. */
function findSansType(
  seen: Observations,
  index: CatalogueIndex,
): { readonly hits: readonly NameHit<FicheFormation>[]; readonly dit: string } | undefined {
  if (seen.liste && seen.interets.length > 0) return undefined
  const limited = seen.statuts.length > 0 || seen.niveau !== undefined || seen.interets.length > 1
  for (const { debut, fin, hits: jobs } of seen.metiers) {
    if (jobs.some((hit) => hit.nameCoverage >= COVERED && hit.askCoverage >= COVERED)) continue
    // « profession libérale dans la santé »: a wish, and no diploma of that name.
    if (limited && seen.interets.some((cite) => cite.debut <= debut && cite.fin >= fin)) continue
    const hits = findFormationSansType(seen.question, index, debut, fin)
    // Without its kind, only what is written as it is: « chao » is not the sigle CAO.
    if ((hits[0]?.quality ?? 0) >= ALIAS_QUALITY) return { hits, dit: motsDe({ debut, fin }, seen) }
  }
  return undefined
}

/** « et ça dure combien ? » after a training. */
function followsFormation(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  if (contexte.formation.length === 0 || seen.metiers.some(({ hits }) => hits.length > 0) || seen.interets.length > 0)
    return undefined
  const facette = seen.facettesFormation[0]?.sens
  if (facette === undefined) return undefined
  const candidats = contexte.formation.flatMap((id): Candidat<FicheFormation>[] => {
    const fiche = index.formations.get(id)
    return fiche === undefined ? [] : [{ fiche, score: 1 }]
  })
  return candidats.length === 0 ? undefined : { kind: 'formation', facette, candidats }
}
