import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED, LEARNT_ALONE, STRONG_CUE } from '../../search/ranking'
import type { Contexte } from '../contexte'
import { AUCUN_CRITERE, type Criteres, hasCritere } from '../criteres'
import { findCriteres } from '../envies/findCriteres'
import type { Intent, NomListe } from '../intent'
import { decideFicheVoulue } from '../metier/decideFicheVoulue'
import { facetteDite } from '../metier/decideMetier'
import { CE_METIER } from '../mots/ceMetier'
import { LISTE_DITE, METIER_DIT } from '../mots/listeDite'
import { DOER } from '../mots/mention'
import { wordsAfter } from '../mots/motsAutour'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import { weighFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { isVerbeDit } from '../observations/verbeDit'
import { wishesElsewhere } from '../recit/souhaitAilleurs'
import { findRefuses } from '../refus/envieRefusee'
import { idsRefused, nomsRefuses } from '../refus/idsRefused'
import { findRefus } from '../refus/refus'
import { isStatutWanted, yieldsToList } from './cedeALaListe'
import { decideActivite, decideAppris } from './decideActivite'
import { decideNomEtStatut } from './decideNomEtStatut'

/** Jobs by criteria, unless one job is clearly what is asked about. */
export function decideListe(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  if (asksOfCurrent(seen, index, contexte)) return undefined
  const byRome = decideRome(seen, demande)
  if (byRome !== undefined) return byRome
  const told =
    demande?.mention.contexte === true && !(demande.resolution.kind === 'sur' && asksOfTold(seen, index, demande))
  const named = demande !== undefined && !told && demande.resolution.kind !== 'inconnu'
  if (
    named &&
    !findRefus(seen).includes(demande.mention) &&
    !yieldsToList(seen, demande, index) &&
    !isStatutWanted(seen, demande)
  )
    return undefined
  const soldier = decideNomEtStatut(seen, demande, index)
  if (soldier !== undefined) return soldier
  const fiche = demande === undefined || demande.resolution.kind === 'inconnu' ? decideFicheVoulue(seen) : undefined
  if (fiche !== undefined) return fiche
  const unknown = decideMetierVoulu(seen, index)
  if (unknown !== undefined && demande === undefined) return unknown
  const refused = demande !== undefined && findRefus(seen).includes(demande.mention)
  const open = demande === undefined || (demande.resolution.kind !== 'sur' && !demande.mention.contexte && !refused)
  const activity = open ? decideActivite(seen, demande, index) : undefined
  if (activity !== undefined) return activity
  const found = findCriteres(withoutRefus(withoutName(seen, demande)), index)
  const left = refused || findRefus(seen).some(({ hits }) => (hits[0]?.askCoverage ?? 0) >= COVERED)
  const criteres: Criteres = left
    ? { ...found, exclus: [...found.exclus, ...idsRefused(seen, index)], exclusDits: nomsRefuses(seen) }
    : found
  // « un métier sans contact »: every job but those, where jobs are asked for in so many words.
  const refusedOnly =
    criteres.interets.length + (criteres.contraintes ?? []).length > 0 && METIER_DIT.test(seen.question.phrase)
  if (!hasCritere(criteres) && !refusedOnly) return undefined
  const precise = isPrecise(criteres) || (refused && criteres.interets.some((each) => !each.refuse))
  const short = demande === undefined && isOnlyShort(seen, contexte)
  if (!seen.liste && !isOnlyCriteres(seen) && !precise && !short) return undefined
  // « qui a gagné la coupe du monde de rugby ? » asks for a fact, not for jobs about rugby.
  if (
    !seen.liste &&
    !precise &&
    /^(?:et )?(?:qui|quand|pourquoi|combien|ou est|c est quand)\b/.test(seen.question.phrase)
  )
    return undefined
  // « je ne veux pas faire plus de 2 ans d'études » asks for no length.
  const levelWished =
    short || (contexte.metier === undefined && seen.niveau !== undefined && VEUT.test(seen.question.phrase))
  const facet = !levelWished && seen.facettes.some(({ sens }) => sens !== 'presentation' && sens !== 'etudes')
  if (
    !seen.liste &&
    facet &&
    criteres.interets.length === 0 &&
    criteres.domaines.length === 0 &&
    criteres.codesRome.length === 0 &&
    criteres.salaireMin === undefined
  )
    return undefined
  const asked = decideAppris(seen, index)
  if (asked !== undefined) return asked
  const tri = asksPay(contexte) ? { tri: 'salaire' as const } : {}
  return { kind: 'liste', nom: nomDe(criteres), criteres: { ...criteres, ...tri }, page: 0 }
}

/** « bien payé », asked of no job yet, then « dans le commerce ». */
function asksPay({ facette, metier, formation, offres, suite, point }: Contexte): boolean {
  const open = metier === undefined && formation.length + offres.length === 0 && suite === undefined
  return facette === 'salaire' && open && point === undefined
}

const VEUT = /\b(?:veux|veut|voudrais|voudrait|aimerais|envie|refuse|(?:me|se) (?:vois|voit))\b/

/** The words of a whole name are no wish of their own: « croque-mort » does not ask for jobs about death. */
export function withoutName(seen: Observations, demande: MetierDemande | undefined): Observations {
  const best = demande?.mention.hits[0]
  if (demande === undefined || best === undefined || best.nameCoverage < COVERED || best.askCoverage < COVERED)
    return seen
  const { debut, fin } = demande.mention
  // « on *aide les vieux* », « *concevoir des jardins* » is what is done there, and not the name that holds the same words.
  const geste = seen.listeDite && GESTE.test(wordsAfter(seen.question, debut, 2))
  if (seen.liste && (isVerbeDit(seen.question, debut) || geste)) return seen
  if (best.matched.length < seen.natures.slice(debut, fin).filter((nature) => nature !== 'lien').length) return seen
  // « pas médecin », « ne pas être artiste » refuse a job, and no wish of that name.
  const refused = findRefus(seen).includes(demande.mention)
  const { mots } = seen.question
  // « je suis forte en psycho, il y a quoi comme métier ? »: the name of a job is that of a wish too.
  const someone = mots.slice(debut, fin).some(({ ecrit }) => DOER.test(ecrit))
  const wishToo = seen.interets.some((cite) => cite.debut <= debut && cite.fin >= fin)
  if (seen.liste && !refused && !someone && wishToo) return seen
  const saysNot = (cite: { readonly debut: number }): boolean =>
    refused && /^(?:pas|etre|devenir)$/.test(mots[cite.debut]?.lu ?? '')
  const outside = (cite: { readonly debut: number; readonly fin: number }): boolean =>
    cite.fin <= debut || cite.debut >= fin || ((cite.debut < debut || cite.fin > fin) && !saysNot(cite))
  return { ...seen, interets: seen.interets.filter(outside), domaines: seen.domaines.filter(outside) }
}

const GESTE = /^(?!maitre|ministre|membre|cadre)\w{3,}(?:er|ir|re) (?:les?|la|l|des|une?|du)\b/

/** « les métiers de la data hors data scientist »: the word wished that the name refused holds again is no refusal of it. */
function withoutRefus(seen: Observations): Observations {
  const refused = findRefus(seen)
  const within = (cite: { readonly debut: number; readonly fin: number }): boolean =>
    refused.some(({ debut, fin, hits }) => hits.length > 0 && cite.debut >= debut && cite.fin <= fin)
  const again = ({ entree }: Observations['interets'][number]): boolean =>
    seen.interets.some((other) => other.entree === entree && !within(other))
  return { ...seen, interets: seen.interets.filter((cite) => !within(cite) || !again(cite)) }
}

/** « ma cousine est EJE, moi aussi je voudrais. Faut quel niveau ? »: told first, then asked about. */
function asksOfTold(seen: Observations, index: CatalogueIndex, demande: MetierDemande): boolean {
  if (LISTE_DITE.test(seen.question.phrase) || wishesElsewhere(seen, demande.mention)) return false
  if (CE_METIER.test(seen.question.phrase)) return true
  const facette = facetteDite(seen, index, demande)
  return seen.facettes.some(({ sens, poids }) => sens === facette && poids >= STRONG_CUE)
}

/** « peut-il travailler à son compte ? », « est-ce un métier physique ? » are asked of the job before. */
function asksOfCurrent(seen: Observations, index: CatalogueIndex, { metier }: Contexte): boolean {
  const { phrase } = seen.question
  if (metier === undefined || OTHER_JOBS.test(phrase)) return false
  const refers = /^et\b|^(?:ou )?c\b|^(?:il )?faut\b|\b(?:ils?|elles?|on|son|sa|ses|ce|ca)\b/.test(phrase)
  if (!refers && !/\btu\b/.test(phrase) && (seen.interets.length > 0 || seen.domaines.length > 0)) return false
  if (seen.facettes.some(({ poids }) => poids >= STRONG_CUE)) return true
  const [best] = weighFacettes(seen.question, undefined, seen.facettes, index.lexique)
  return best !== undefined && best.classe !== 'autre' && best.part >= LEARNT_ALONE
}

/** Other jobs are asked for: « avec mon bac je peux faire quoi ? »; « est-ce un métier physique ? » asks of the one before. */
const OTHER_JOBS =
  /\b(?:metiers|boulots|jobs|idees?|quel (?:metier|boulot|job)|(?<!\b(?:ce|est) )un (?:metier|boulot|job))\b|\b(?:avec|sans) (?:(?:un|mon|ma|le|juste|que) )*(?:bac|cap|bep|bts|but|licence|diplome|brevet)\b.*\b(?:faire quoi|bosser dans quoi|qu est ce que (?:je|on) peu\w*)\b|\b(?:faire quoi|qu est ce que (?:je|on) peu\w* faire) (?:avec|sans) (?:(?:un|mon|ma|le|juste|que) )*(?:bac|cap|bep|bts|but|licence|diplome|brevet)\b/

/** A ROME code asks for its jobs, unless something else is asked of a job. */
function decideRome(seen: Observations, demande: MetierDemande | undefined): Intent | undefined {
  const named = demande?.resolution.kind === 'sur' && !demande.mention.contexte
  if (seen.codesRome.length === 0 || (named && !seen.liste)) return undefined
  const other = seen.facettes.some(
    ({ sens, poids }) => poids >= STRONG_CUE && sens !== 'rome' && sens !== 'presentation',
  )
  // « ça correspond à quoi, le code A1203 ? »: where no job is named, the code is what is asked about.
  if (other && !seen.liste && demande !== undefined) return undefined
  return { kind: 'liste', nom: 'metiersParRome', criteres: { ...AUCUN_CRITERE, codesRome: seen.codesRome }, page: 0 }
}

/** « devenir criminologue »: a job is wanted that has no sheet; the jobs of that interest are only near. */
function decideMetierVoulu(seen: Observations, index: CatalogueIndex): Intent | undefined {
  // « des métiers où on conduit un tracteur »: several are wanted, and « tracteur » is nobody.
  if (METIERS.test(seen.question.phrase)) return undefined
  const refuses = findRefuses(seen.question, seen.interets)
  for (const [order, cite] of seen.interets.entries()) {
    // « où on ne touche pas à un ordinateur »
    if (refuses[order]) continue
    const [only] = seen.metiers.filter(
      ({ hits, debut, fin }) => hits.length === 0 && debut <= cite.debut && fin >= cite.fin,
    )
    const before = seen.question.mots[(only?.debut ?? 0) - 1]?.lu ?? ''
    const alone = only?.debut === cite.debut && only.fin === cite.fin
    if (
      only === undefined ||
      (alone && (cite.fin - cite.debut > 1 || !/^(?:etre|devenir|d|un|une)$/.test(before))) ||
      (!alone && ((seen.liste && !only.cible) || only.debut === cite.debut)) ||
      !DOER.test(seen.question.mots[only.debut]?.ecrit ?? '')
    )
      continue
    const proches = cite.entree.metiers.slice(0, 3).flatMap((id) => {
      const fiche = index.metiers.get(id)
      return fiche === undefined ? [] : [{ fiche, score: 0.1 }]
    })
    return { kind: 'inconnu', dit: motsDe(only, seen), proches }
  }
  return undefined
}

const METIERS = /\b(?:metiers|boulots|jobs|professions)\b/

/** « pas de longues études, mais pas un CAP », and nothing before: what one wishes of the studies, whatever the job. */
function isOnlyShort({ niveau, question }: Observations, { metier, formation, offres, suite }: Contexte): boolean {
  if (
    niveau?.max === undefined ||
    question.texte.includes('?') ||
    !/^(?:alors |bah |mais )?(?:pas|sans)\b/.test(question.phrase)
  )
    return false
  return metier === undefined && suite === undefined && formation.length + offres.length === 0
}

/** Without « je veux un métier… » a message is a wish only when it says nothing else: « les chevaux », not « recette de crêpe ». */
function isOnlyCriteres({ natures, interets, domaines, formations, niveau, question }: Observations): boolean {
  const cited = [...interets, ...domaines, ...formations]
  // « pas plus de 2 ans d'études »
  const counts = (at: number): boolean => niveau !== undefined && /^\d+$/.test(question.mots[at]?.lu ?? '')
  return natures.every(
    (nature, at) => nature !== 'plein' || counts(at) || cited.some(({ debut, fin }) => at >= debut && at < fin),
  )
}

/** An interest with a level, a status or a refusal is a wish however it is said: « coder oui, mais rester mon propre patron ». */
function isPrecise({ interets, niveauMax, niveauMin, statuts, contraintes = [], salaireMin }: Criteres): boolean {
  if (salaireMin !== undefined) return true
  const limits =
    (niveauMax ?? niveauMin) !== undefined ||
    statuts.length + contraintes.length > 0 ||
    interets.some((each) => each.refuse)
  if (statuts.length > 0 && (niveauMax ?? niveauMin) !== undefined) return true
  return limits && interets.some((each) => !each.refuse)
}

function nomDe(criteres: Criteres): NomListe {
  if (criteres.codesRome.length > 0) return 'metiersParRome'
  if (criteres.formations.length > 0) return 'metiersParFormation'
  if (criteres.interets.some((each) => !each.refuse) || criteres.mots.length > 0) return 'metiersParInteret'
  if (criteres.domaines.length > 0) return 'metiersParDomaine'
  return criteres.niveauMin !== undefined || criteres.niveauMax !== undefined ? 'metiersParNiveau' : 'metiersParInteret'
}
