import type { CatalogueIndex } from '../search/catalogueIndex'
import type { Facette } from '../search/lexique'
import { STRONG_CUE } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import { CE_METIER } from './ceMetier'
import type { Contexte } from './contexte'
import { departager } from './departager'
import { facetteLue, facettesPossibles } from './facetteLue'
import { facetteReprise, isSimplyNext } from './facetteReprise'
import type { Candidat, Intent } from './intent'
import { toInteretsDemandes } from './interetsCites'
import { DOER, type Mention } from './mention'
import { isAlone, nomDit } from './nomDit'
import type { Observations } from './observations'
import { peserFacette } from './peserFacette'
import { isAskedAt } from './question'
import { findRefus } from './refus'
import type { Resolution } from './resoudre'
import { resolveMention } from './resoudreMention'

/** The job that a question is about, and what it stands for. */
export interface MetierDemande {
  readonly mention: Mention<FicheMetier>
  readonly resolution: Resolution<FicheMetier>
  /** The words of the mention. */
  readonly dit: string
}

const RANK = { sur: 2, choix: 1, inconnu: 0 } as const

/** The mention that is asked about: not context when there is another, and the surest. */
export function findMetierDemande(
  seen: Observations,
  contexte: Contexte,
  index: CatalogueIndex,
): MetierDemande | undefined {
  const all = seen.metiers
    .filter((mention) => mention.hits.length > 0)
    .map(
      (mention): MetierDemande => ({
        mention,
        resolution: amongOffers(
          departager(resolveMention(mention, seen, index), mention, seen),
          contexte,
          seen.question.mots.slice(Math.max(0, mention.debut - 3), mention.debut).map((mot) => mot.lu),
        ),
        dit: motsDe(mention, seen),
      }),
    )
  // « … un stage de gestionnaire. En quoi consiste ce métier ? »
  const thisJob = CE_METIER.test(seen.question.phrase)
  const asked = all.filter(({ mention }) => !mention.contexte || thisJob)
  const pool = asked.length > 0 ? asked : all
  const best = [...pool].sort((a, b) => weight(b, seen) - weight(a, seen))[0]
  return best === undefined ? undefined : { ...best, resolution: saidElsewhere(best.resolution, pool) }
}

/** « contrôle technique auto : quelle formation pour être contrôleur ? »: another name of the question says which of several. */
function saidElsewhere(resolution: Resolution<FicheMetier>, all: readonly MetierDemande[]): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix') return resolution
  const named = resolution.candidats.filter(({ fiche }) =>
    all.some((each) => each.resolution.kind === 'sur' && each.resolution.candidat.fiche === fiche),
  )
  const [candidat] = named
  if (candidat === undefined || named.length > 1) return resolution
  return { kind: 'sur', candidat, autres: resolution.candidats.filter((each) => each !== candidat) }
}

const THE = new Set(['le', 'la', 'l', 'du', 'ce', 'cet', 'cette'])

/** « non attends, reste sur peintre »: back to the one spoken of. */
const BACK =
  /\b(?:rest\w*|revien\w*|reven\w*|retour\w*|(?:dis|parl\w*|continue\w*)(?: \w+)? encore)(?: (?:a|au|sur|avec|de|du|d))?$/

/** After a choice, a name that fits one of the jobs offered means that one; « le pilote » is the one spoken of. */
function amongOffers(
  resolution: Resolution<FicheMetier>,
  { offres, metier }: Contexte,
  before: readonly string[],
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix') return resolution
  const current = resolution.candidats.find(({ fiche }) => fiche.id === metier)
  if (current !== undefined && (THE.has(before.at(-1) ?? '') || BACK.test(before.join(' '))))
    return { kind: 'sur', candidat: current, autres: resolution.candidats.filter((each) => each !== current) }
  const offered = resolution.candidats.filter(({ fiche }) => offres.includes(fiche.id))
  const [only] = offered
  if (only === undefined || (offered.length > 1 && only !== resolution.candidats[0])) return resolution
  if (offered.length === resolution.candidats.length && offered.length > 1) return resolution
  return { kind: 'sur', candidat: only, autres: resolution.candidats.filter((each) => each !== only) }
}

/** What comes just before the job that the rest is for. */
const AIMED = /\b(?:pour|avant de|avant d) (?:devenir|etre|faire)(?: (?:un|une))?$/

/** « moi c'est fleuriste » says which job is asked about, whatever others do. */
const MINE = 1.5

function weight({ mention, resolution }: MetierDemande, seen: Observations): number {
  const { question } = seen
  const asked = isAskedAt(question, question.mots[mention.debut]?.debut ?? 0)
  const before = question.mots.slice(Math.max(0, mention.debut - 4), mention.debut).map((mot) => mot.lu)
  // « il a quitté son poste de secrétaire pour devenir … », « ma mère est … mais moi … »
  const wanted = before.some((word) => word === 'devenir' || word === 'etre' || word === 'mais') ? 0.3 : 0
  // « faut-il être infirmière pour devenir puéricultrice ? »
  const aimed = AIMED.test(before.join(' ')) ? 0.3 : 0
  const mine = before.includes('moi') ? MINE : 0
  const refused = findRefus(seen).includes(mention) ? -1.5 : 0
  // « une menuisière peut-elle devenir chef ? », « un notaire peut-il être salarié ? »
  const vague = seen.natures.slice(mention.debut, mention.fin).every((nature) => nature !== 'plein') ? -1 : 0
  return aimed + refused + vague + RANK[resolution.kind] + (mention.cible ? 0.6 : 0) + (asked ? 1.2 : 0) + wanted + mine
}

export function motsDe(mention: { readonly debut: number; readonly fin: number }, seen: Observations): string {
  return seen.question.mots
    .slice(mention.debut, mention.fin)
    .map((mot) => mot.lu)
    .join(' ')
}

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
  const said = isSimplyNext(phrase, contexte, demande?.dit) ? undefined : facetteDite(seen, index, demande)
  const fiche = demande?.resolution.kind === 'sur' ? demande.resolution.candidat.fiche : undefined
  return said ?? facetteReprise(phrase, contexte, demande?.dit, fiche) ?? 'presentation'
}

/** The facet that the words outside the job's name ask for; undefined when they ask for none in particular. */
export function facetteDite(seen: Observations, index: CatalogueIndex, demande?: MetierDemande): Facette | undefined {
  const nom = nomDit(seen, demande?.mention)
  if (nom !== undefined && isAlone(nom, seen)) return undefined
  const { weighed, cue } = peserFacette(seen, demande?.mention, index.lexique)
  return facetteLue(weighed, cue)
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
    return {
      kind: 'metier',
      facette,
      candidat: resolution.candidat,
      autres: resolution.autres,
      nomme: dit,
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
function isBare({ question: { mots, demandes } }: Observations, { mention: { debut, fin } }: MetierDemande): boolean {
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
