import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation } from '../../search/lexique'
import type { NameHit } from '../../search/nameIndex'
import { ALIAS_QUALITY, COVERED, DOUBTFUL, MAX_CHOICES } from '../../search/ranking'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Contexte } from '../contexte'
import { facetteFormation, isGoal, isLeft, isWhereOneIs, masque } from '../facettes/facetteFormation'
import { facetteFormationReprise } from '../facettes/facetteReprise'
import { saysOnlyDiplomas } from '../facettes/queDesDiplomes'
import type { Intent } from '../intent'
import { CE_METIER } from '../mots/ceMetier'
import type { Etendue } from '../mots/etendue'
import { LISTE_DITE } from '../mots/listeDite'
import type { MentionFormation } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import { isAskedAt } from '../mots/question'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import { findFormationSansType } from '../observations/formationsSansType'
import type { Observations } from '../observations/observations'
import { isSaidAside } from '../recit/ditEnPassant'
import { isDAutrui, isRaconte, RANG, roleDe } from '../recit/propositions'
import { REVE_PERDU } from '../recit/recit'
import { isFormationRefusee } from '../refus/formationRefusee'
import { findRefus } from '../refus/refus'
import { isLeftForStudies } from './apresMetierLaisse'
import { asksHowHard } from './asksHowHard'
import { isOtherKind, isOtherSigle, speciality } from './autreSpecialite'
import { decideFormationsComparees, decideSortesComparees } from './decideFormationsComparees'
import { leadsElsewhere } from './depart'
import { decideDiplomeDuMetier } from './diplomeDuMetier'
import { STUDIES, wishesApart, wishesBeside, wishesField, wishesInstead } from './envieApresDiplome'
import { familyOf, isAnsweredAlike, isOneDiploma, isToldBy, narrowFamily } from './familleFormation'
import { jobsAfter } from './jobsAfter'
import { CE_DIPLOME, isAboutTraining, isFaint } from './metierOuFormation'

/** A training is the subject when no job is, or when what is asked can only be asked of a training. */
export function decideFormation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  if (demande?.resolution.kind === 'sur' && saysOnlyDiplomas(seen, demande.mention)) return undefined
  const compared = decideSortesComparees(seen, index.lexique) ?? decideFormationsComparees(seen)
  if (compared !== undefined) return compared
  // « et le salaire, sachant que je sors d'un BTS audiovisuel ? »: asked of the job spoken of.
  const told = seen.formations.filter(({ hits }) => hits.length > 0)
  const aside = contexte.metier !== undefined && demande === undefined && told.every((each) => isRaconte(seen, each))
  if (aside && told.length > 0 && isSaidAside(seen, told)) return undefined
  const jobIsAsked =
    demande !== undefined &&
    !demande.mention.contexte &&
    demande.resolution.kind !== 'inconnu' &&
    !isFaint(seen, demande) &&
    // « après un ASSP on peut faire quoi, à part aide-soignante ? », « STAPS débouchés à part prof »
    !(
      seen.formations.some(({ hits }) => hits.length > 0) &&
      findRefus(seen).includes(demande.mention) &&
      (STUDIES.test(seen.question.phrase) || seen.facettesFormation.some(({ sens }) => sens === 'debouches'))
    )
  const left = jobIsAsked && isLeftForStudies(seen, index, demande.mention)
  const jobIsTold = jobIsAsked && (left || !isAsked(demande.mention))
  const lost = left && REVE_PERDU.test(seen.question.phrase)
  const own = jobIsAsked ? decideDiplomeDuMetier(seen, index, demande) : undefined
  if (own !== undefined) return own
  const mention = findFormationDemandee(seen, jobIsAsked && !lost && !CE_DIPLOME.test(seen.question.phrase))
  if (mention !== undefined) {
    if (demande !== undefined && demande.resolution.kind !== 'inconnu' && CE_METIER.test(seen.question.phrase))
      return undefined
    if (
      jobIsAsked &&
      // « j'ai lu qu'après le BTS ESF on pouvait devenir conseillère. Quelles suites ? »
      !(jobIsTold && (lost || isAsked(mention) || isLeft(seen, mention))) &&
      !isAboutTraining(seen, index, mention, demande)
    )
      return undefined
    if (jobIsAsked && !jobIsTold && leadsElsewhere(seen, mention, demande, index)) return undefined
    // « je suis en STI2D, quels métiers dans la robotique ? »: where one is, and a wish of its own.
    if (
      isWhereOneIs(seen, mention) &&
      seen.listeDite &&
      LISTE_DITE.test(seen.question.phrase) &&
      wishesApart(seen, mention) &&
      // « je suis en bac pro MELEC et j'aime les chantiers, je peux aller en BTS après ? » asks of studies.
      !seen.formations.some((each) => each.seulementType && each.debut >= mention.fin && isGoal(seen, each))
    )
      return undefined
    if (wishesBeside(seen, mention) || wishesInstead(seen, mention) || wishesField(seen, mention)) return undefined
    // « genre forêt ou jardin, niveau CAP/bac »: kinds of diploma are a level beside a wish.
    if (seen.liste && seen.interets.length > 0 && (mention.hits[0]?.askCoverage ?? 1) < DOUBTFUL) return undefined
    const either = asksForJobs(seen) ? findUnesOuAutres(seen, mention) : []
    if (either.length > 1)
      return jobsAfter(
        either.flatMap(({ hits }) => narrowFamily(familyOf(hits), seen)),
        seen,
        index,
      )
    const other = speciality(seen, mention)
    if (isOneDiploma(mention.hits) && asksHowHard(masque(seen, mention)))
      return { kind: 'formation', facette: 'acces', candidats: narrowFamily(familyOf(mention.hits), seen), avis: true }
    const dit = [motsDe(mention, seen), ...(other === undefined ? [] : [other])].join(' ')
    return answerable(
      seen,
      index,
      mention.hits,
      dit,
      facette(),
      other !== undefined || isOtherKind(mention) || isOtherSigle(seen, mention),
    )
  }
  if (jobIsAsked || seen.formations.length > 0) return undefined
  const unnamed = findSansType(seen, index)
  return unnamed === undefined ? undefined : answerable(seen, index, unnamed.hits, unnamed.dit, facette())

  function isAsked({ debut }: { readonly debut: number }): boolean {
    return isAskedAt(seen.question, seen.question.mots[debut]?.debut ?? 0)
  }

  function facette(): FacetteFormation {
    const again = mention === undefined ? undefined : facetteFormationReprise(seen, contexte, motsDe(mention, seen))
    return again ?? facetteFormation(seen, index, mention)
  }
}

/** « un CAP en cuisine ou en pâtisserie »: the one and the other, said side by side. */
function findUnesOuAutres({ formations, question }: Observations, one: MentionFormation) {
  const named = formations.filter(({ hits }) => hits.length > 0)
  const joined = named.every(
    ({ debut }, at) => at === 0 || OU_ET.test(wordsBetween(question, named[at - 1]?.fin ?? 0, debut)),
  )
  return joined && named.includes(one) ? named : []
}

const OU_ET = /^(?:(?:ou|et|soit|bien|alors|un|une|le|la|en|de|du|d)(?: |$))*$/

function answerable(
  seen: Observations,
  index: CatalogueIndex,
  hits: readonly NameHit<FicheFormation>[],
  dit: string,
  facette: FacetteFormation,
  doute = false,
): Intent | undefined {
  const family = narrowFamily(familyOf(hits), seen)
  const [first] = family
  if (first === undefined) return undefined
  if (asksForJobs(seen)) return jobsAfter(family, seen, index)
  if (isOneDiploma(hits) && !doute) return { kind: 'formation', facette, candidats: family }
  // « licence pro jeu vidéo »: one sheet is left, and its title says all that was said.
  if (family.length === 1 && !doute && isToldBy(dit, first.fiche))
    return {
      kind: 'formation',
      facette: isToldBy(seen.question.phrase, first.fiche) ? 'description' : facette,
      candidats: family,
    }
  if (!doute && isToldBy(dit, first.fiche) && isAnsweredAlike(facette, family))
    return { kind: 'formation', facette, candidats: family }
  return { kind: 'choixFormation', facette, dit, candidats: family.slice(0, MAX_CHOICES) }
}

/** « quels métiers après un BTS … » wants jobs; « débouchés » is a facet of the training's sheet. */
function asksForJobs({ question, formations, liste }: Observations): boolean {
  // Words of the diplomas' names say nothing; « une 3e prépa-métiers » is a class.
  const around = question.mots
    .flatMap(({ lu }, at) => {
      const name = formations.find(({ debut, fin }) => at >= debut && at < fin)
      return name === undefined ? [lu] : name.debut === at ? ['|'] : []
    })
    .join(' ')
    .replace('prepa metiers', '')
  if (
    liste &&
    /\b(?:metiers|boulots|jobs|professions|emplois)\b|^(?:un )?(?:metier|boulot|job) (?:avec|apres)\b/.test(around)
  )
    return true
  return /\b(?:quels? (?:metiers?|boulots?|jobs?|professions?|emplois?|travail)|quelles professions|comme (?:metiers?|boulots?|jobs?|travail)|(?:les|des|aux|a quels?|vers quels?) (?:metiers|boulots|jobs|professions))\b/.test(
    around,
  )
}

/** The training that is asked about: the one one wants to enter, before the one one has. */
function findFormationDemandee(seen: Observations, jobIsAsked: boolean): MentionFormation | undefined {
  const named = seen.formations.filter(
    (each) => each.hits.length > 0 && !(each.contexte && jobIsAsked) && !isFormationRefusee(seen, each),
  )
  const best = Math.max(...named.map((each) => RANG[roleDe(seen, each)]))
  const [first = named[0]] = named.filter((each) => RANG[roleDe(seen, each)] === best)
  if (named.length > 1 && named.some((each) => RANG[roleDe(seen, each)] < best)) return first
  // « mon oncle a fait un CAP plomberie, moi je suis en bac pro MELEC »
  const own = named.filter((each) => !isDAutrui(seen, each))
  if (own.length > 0 && own.length < named.length) return own.at(-1)
  return (
    named.find((each) => isGoal(seen, each)) ??
    (named.length > 1 ? named.find((each) => !each.contexte && !isLeft(seen, each)) : undefined) ??
    named[0]
  )
}

const ARTICLES = /^(?:l[ae]s?|l|en|du|de|des|d|dans)$/

/** The words are a wish, and nothing else is said but an article; or what one studies for, or earns in. */
function isField({ interets, facettes: [cue], question: { mots } }: Observations, { debut, fin }: Etendue): boolean {
  if (!interets.some((cite) => cite.debut <= debut && cite.fin >= fin)) return false
  if (cue?.sens === 'salaire') return true
  const before = mots.slice(0, debut).map(({ lu }) => lu)
  const aim = before.findLastIndex((lu) => AIMS.test(lu))
  if (aim >= 0 && before.slice(aim + 1).every((lu) => ARTICLES.test(lu) || DOING.test(lu))) return true
  return mots.every(({ lu }, at) => (at >= debut && at < fin) || ARTICLES.test(lu))
}

/** « quelles études *pour* faire du journalisme », « travailler *dans* l'édition » */
const AIMS = /^(?:pour|dans)$/
const DOING = /^(?:faire|travailler|bosser|etre|apprendre)$/

/** « STAPS », « DCG », « formation de gardien de la paix »: no kind of diploma said. */
function findSansType(
  seen: Observations,
  index: CatalogueIndex,
): { readonly hits: readonly NameHit<FicheFormation>[]; readonly dit: string } | undefined {
  if (seen.liste && seen.interets.length > 0) return undefined
  const limited = seen.statuts.length > 0 || seen.niveau !== undefined || seen.interets.length > 1
  for (const { debut, fin, hits: jobs } of seen.metiers) {
    if (isFormationRefusee(seen, { debut, fin })) continue
    if (jobs.some((hit) => hit.nameCoverage >= COVERED && hit.askCoverage >= COVERED)) continue
    // « profession libérale dans la santé »: a wish, and no diploma of that name.
    if (limited && seen.interets.some((cite) => cite.debut <= debut && cite.fin >= fin)) continue
    const hits = findFormationSansType(seen.question, index, debut, fin)
    // « le droit » is a field before it is one master of it.
    if (isField(seen, { debut, fin }) && (hits[0]?.nameCoverage ?? 1) < COVERED) continue
    // Without its kind, only what is written as it is: « chao » is not the sigle CAO.
    if ((hits[0]?.quality ?? 0) >= ALIAS_QUALITY) return { hits, dit: motsDe({ debut, fin }, seen) }
  }
  return undefined
}
