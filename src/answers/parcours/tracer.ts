import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { PARCOURS } from '../../texts/parcours'
import { type Depart, RANG_BAC, RANG_CAP, RANG_DEPART } from './depart'
import { anneesMinimum, rangAtteint, rangMinimum } from './minimum'
import type { Etape, Voie } from './parcours'
import { raccourcir } from './raccourcir'
import { relier } from './relier'

interface Terrain {
  readonly fiche: FicheMetier
  readonly depart: Depart
  /** Every training of the job's sheet. */
  readonly groupes: readonly Etape[]
  readonly faits: FaitsParcours
}

/** The way that ends with a training. Its total is said only when it reaches the job's minimum level and is as long as that. */
export function tracer(titre: string, groupe: Etape, terrain: Terrain): Voie {
  const { fiche, depart, faits } = terrain
  const last = memeNiveau(raccourcir(rehausser(groupe, terrain), depart, faits), depart)
  const inconnue = (etapes: readonly Etape[]): Voie => ({ titre, etapes, total: undefined, compteDepuis: undefined })
  const { entree } = last
  const named = entree === undefined ? last.precise || tropCourte(last, fiche) : last.precise && entree >= RANG_BAC
  const reached = rangAtteint(last)
  if (reached !== undefined && reached < rangMinimum(fiche))
    return inconnue([{ ...last, diplomeAvant: named, continuerJusqua: fiche.niveauAccesMin }])
  if (entree === undefined) return inconnue([{ ...last, diplomeAvant: named }])
  const others = terrain.groupes.filter((each) => each !== groupe)
  const before = relier(depart, { entree, precise: last.precise }, others, faits)
  if (before === undefined) return inconnue([{ ...last, diplomeAvant: true }])
  const etapes = [...before, last]
  const total = etapes.reduce<number | undefined>(
    (sum, { annees }) => (sum === undefined || annees === undefined ? undefined : sum + annees),
    0,
  )
  if (total === undefined) return inconnue(etapes)
  if (total < anneesMinimum(fiche, depart)) return inconnue([{ ...last, diplomeAvant: true }])
  const from = etapes[0]?.entree
  const past = from !== undefined && from >= RANG_BAC && from < RANG_DEPART[depart]
  return { titre, etapes, total, compteDepuis: past ? from : undefined }
}

/** However it is entered, so few years after the bac do not reach the job's minimum level. */
function tropCourte({ annees, sortie }: Etape, fiche: FicheMetier): boolean {
  return sortie === undefined && annees !== undefined && rangMinimum(fiche) - annees > RANG_BAC
}

/** The only training of a job ends at the job's minimum level: it begins as many years before. */
function rehausser(groupe: Etape, { fiche, groupes }: Terrain): Etape {
  if (groupe.entreeSure || groupe.annees === undefined || groupes.length > 1) return groupe
  const entree = rangMinimum(fiche) - groupe.annees
  return entree > RANG_BAC && entree > (groupe.entree ?? 0) ? { ...groupe, entree } : groupe
}

/** A second CAP is for another trade. */
export function estAutreCap({ sortie, entree, formations }: Etape, depart: Depart): boolean {
  const begins = entree === undefined || entree < RANG_CAP
  return depart === 'cap' && formations.length > 0 && sortie === RANG_CAP && begins
}

function memeNiveau(etape: Etape, depart: Depart): Etape {
  if (!estAutreCap(etape, depart)) return etape
  return { ...etape, condition: [etape.condition, PARCOURS.autreDomaine].filter(Boolean).join(', ') }
}
