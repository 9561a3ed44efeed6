import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { COVERED, STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { autreNom } from '../autreNom'
import type { Contexte } from '../contexte'
import { toInteretsDemandes } from '../envies/interetsCites'
import { facetteLue, facettesPossibles, isOfStudies } from '../facettes/facetteLue'
import { facetteReprise, isSimplyNext } from '../facettes/facetteReprise'
import { peserFacette } from '../facettes/peserFacette'
import { saysOnlyDiplomas } from '../facettes/queDesDiplomes'
import type { Candidat, Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { DOER } from '../mots/mention'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import { isAlone, isAskedInside, isOnlyQualified, isTitled, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { findRefus } from '../refus/refus'
import { facetteAround, upToAsked } from './description'
import { isOnlyAtPlace } from './employeur'

/**
 * What is asked of a job; a bare name asks for its presentation, for what was asked of the job before it (« et pour un maçon ? »),
 * or for what was asked when the choice was offered.
 */
export function facetteDemandee(
  seen: Observations,
  contexte: Contexte,
  index: CatalogueIndex,
  demande?: MetierDemande,
): Facette {
  const { phrase } = seen.question
  const read = isSimplyNext(phrase, contexte, demande?.dit) ? undefined : facetteDite(seen, index, demande)
  const said = read === 'evolution' && isAimedAfter(phrase, contexte, demande) ? 'etudes' : read
  const fiche = demande?.resolution.kind === 'sur' ? demande.resolution.candidat.fiche : undefined
  return said ?? facetteReprise(seen.question, contexte, demande?.dit, fiche) ?? 'presentation'
}

/** « et si je veux devenir psychologue ensuite ? » after a training: the way there, not where it leads. */
function isAimedAfter(phrase: string, { formation }: Contexte, demande: MetierDemande | undefined): boolean {
  return formation.length > 0 && demande?.mention.cible === true && AIMED_AFTER.test(phrase)
}

const AIMED_AFTER =
  /\b(?:devenir|etre|faire|passer)\b.*\b(?:apres|ensuite|derriere|plus tard|par la suite)(?: (?:ca|c est possible|comment|faut quoi))?$/

/** The facet that the words outside the job's name ask for; undefined when they ask for none in particular. */
export function facetteDite(seen: Observations, index: CatalogueIndex, demande?: MetierDemande): Facette | undefined {
  // « le docteur *qui répond au 15*, quelles études ? »: what is said of him belongs to his name.
  const told = demande === undefined ? undefined : relativeAfter(seen, demande)
  if (told !== undefined) return facetteAround(seen, told, index)
  const nom = nomDit(seen, demande?.mention)
  if (nom !== undefined && isAlone(nom, seen) && !isAskedInside(seen, demande?.mention)) return undefined
  if (nom !== undefined && (isTitled(nom, seen, index) || isOnlyAtPlace(seen, nom) || isOnlyQualified(nom, seen)))
    return undefined
  const { weighed, cue } = peserFacette(seen, demande?.mention, index.lexique)
  const read = facetteLue(weighed, cue)
  return nom !== undefined && saysOnlyDiplomas(seen, nom) && !isOfStudies(read) ? 'formations' : read
}

/** The name and what « qui » says of it just after, when no name alone says which job it is. */
function relativeAfter(seen: Observations, { mention, resolution }: MetierDemande): Etendue | undefined {
  const { debut, fin, hits } = mention
  if (resolution.kind !== 'sur' || seen.question.mots[fin]?.lu !== 'qui') return undefined
  const { fiche } = resolution.candidat
  if (hits.some(({ name, nameCoverage }) => nameCoverage >= COVERED && name.targets[0] === fiche)) return undefined
  return { debut, fin: upToAsked(seen, fin).fin }
}

export function decideMetier(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const facette = facetteDemandee(seen, contexte, index, demande)
  // « je n'aime pas les enfants » says what is not wanted, and nothing of a job.
  const said =
    demande !== undefined && demande.resolution.kind !== 'inconnu' && !findRefus(seen).includes(demande.mention)
  if (!said && contexte.metier === undefined && isOnlyRefused(seen)) return { kind: 'guide' }
  if (demande === undefined) return decideSansNom(seen, index, contexte)
  const { resolution, dit } = demande
  if (isAskedOfContext(seen, demande, index, contexte)) return undefined
  // « je ne veux pas être infirmier » asks for something else.
  if (findRefus(seen).includes(demande.mention) && seen.facettes.every(({ poids }) => poids < STRONG_CUE))
    return { kind: 'guide' }
  if (resolution.kind === 'sur') {
    const possibles = possiblesOf(seen, demande, index, contexte)
    const { fiche } = resolution.candidat
    const appele = fiche.id === contexte.metier ? undefined : autreNom(demande.mention.hits, fiche)
    return {
      kind: 'metier',
      facette,
      candidat: resolution.candidat,
      autres: resolution.autres,
      nomme: dit,
      ...(demande.decrit && { decrit: true as const }),
      ...(appele === undefined ? {} : { appele }),
      ...possibles,
    }
  }
  if (resolution.kind === 'choix')
    return { kind: 'choixMetier', facette, dit, candidats: resolution.candidats, doute: resolution.doute }
  return { kind: 'inconnu', dit, proches: resolution.proches }
}

/** What may be asked when it is not clear; nothing when the conversation says it. */
function possiblesOf(
  seen: Observations,
  demande: MetierDemande,
  index: CatalogueIndex,
  contexte: Contexte,
): { readonly possibles?: readonly Facette[] } {
  if (contexte.facette !== undefined || contexte.offres.length > 0 || isBare(seen, demande)) return {}
  const { weighed, cue } = peserFacette(seen, demande.mention, index.lexique)
  const possibles = facettesPossibles(weighed, cue)
  return possibles === undefined ? {} : { possibles }
}

/** The name, and a word at most. */
function isBare(seen: Observations, { mention }: MetierDemande): boolean {
  const { mots, demandes } = seen.question
  const { debut, fin } = mention
  const nom = nomDit(seen, mention)
  if (nom !== undefined && isOnlyAtPlace(seen, nom)) return true
  return mots.filter(({ numero }, at) => (at < debut || at >= fin) && demandes.has(numero)).length < 2
}

/** Wishes are said, and every one is refused. */
function isOnlyRefused({ question, interets }: Observations): boolean {
  const all = toInteretsDemandes(question, interets)
  return all.length > 0 && all.every(({ refuse }) => refuse)
}

const FOR_THIS =
  /\b(?:pour|dans) (?:ca|cela|faire ca|y arriver|le devenir|l etre|(?:ce|cette) (?:metier|travail|boulot|job|profession))\b/

/** « et on finit tard ? » after a job: no word of it begins a job's name, and what is asked is plain. */
function isAskedOfContext(
  seen: Observations,
  { mention, resolution }: MetierDemande,
  index: CatalogueIndex,
  contexte: Contexte,
): boolean {
  if (contexte.metier === undefined) return false
  // « il faut être sportif pour ça ? »
  if (FOR_THIS.test(seen.question.phrase)) return facetteDite(seen, index) !== undefined
  if (mention.cible) return false
  const mots = seen.question.mots.slice(mention.debut, mention.fin)
  // « est-ce un métier de salarié ou d'indépendant ? »: the whole name is in what is asked.
  const [start = 0, end = 0] = [mots[0]?.debut, mots.at(-1)?.fin]
  if (seen.facettes.some((cue) => cue.poids >= STRONG_CUE && cue.debut <= start && cue.fin >= end)) return true
  if (resolution.kind !== 'inconnu') return false
  if (mots.some(({ ecrit, lu }) => DOER.test(ecrit) || index.nomsMetiers.isHead(lu))) return false
  return facetteDite(seen, index) !== undefined
}

const ANGLAIS = /\b(?:you|your|the|what|how|show|want|please|with|are|my)\b/

/** No known name: a stretch that was clearly meant as one is admitted, with the nearest jobs its words bring. */
function decideSansNom(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const mention = seen.metiers.find((each) => !each.contexte && each.hits.length === 0)
  if (mention === undefined) return undefined
  const someone = DOER.test(seen.question.mots[mention.debut]?.ecrit ?? '')
  // « show art you » names nothing in French.
  if (ANGLAIS.test(seen.question.phrase)) return { kind: 'incompris', vide: false }
  const asksOfContext =
    contexte.metier !== undefined && !mention.cible && !someone && facetteDite(seen, index) !== undefined
  if (asksOfContext) return undefined
  // « et à temps partiel ? » of the job before: not understood, and the job stays.
  if (contexte.metier !== undefined && !mention.cible && !someone && /^(?:et|ou|mais)\b/.test(seen.question.phrase))
    return { kind: 'incompris', vide: false }
  const words = seen.question.mots
    .slice(mention.debut, mention.fin)
    .flatMap((mot) => mot.formes.map((forme) => forme.word))
  const proches = index.fullText.search(words, { all: false, limit: 3 }).flatMap(({ id }): Candidat<FicheMetier>[] => {
    const fiche = index.metiers.get(id)
    return fiche === undefined ? [] : [{ fiche, score: 0.1 }]
  })
  return { kind: 'inconnu', dit: motsDe(mention, seen), proches }
}
