import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Depart, RANG_3E, RANG_BAC, RANG_CAP, RANG_DEPART, type Rang } from './depart'
import { parseRang } from './entree'
import type { Etape } from './parcours'

const PLUS_UN_AN = 'CAP ou équivalent + 1 an'

/** The rung of a job's minimum level. */
export function rangMinimum({ niveauAccesMin }: FicheMetier): Rang {
  const level = niveauAccesMin ?? ''
  if (/^CAP/.test(level)) return RANG_CAP
  if (/^bac ou/.test(level)) return RANG_BAC
  return parseRang(level.replace(' et plus', '')) ?? RANG_3E
}

/** The fewest years from where one is to a job's minimum level. */
export function anneesMinimum(fiche: FicheMetier, depart: Depart): number {
  const [from, to] = [RANG_DEPART[depart], rangMinimum(fiche)]
  if (from >= to) return 0
  if (to === RANG_CAP) return fiche.niveauAccesMin === PLUS_UN_AN ? 3 : 2
  return jusquAuBac(depart) + to - Math.max(from, RANG_BAC)
}

function jusquAuBac(depart: Depart): number {
  if (depart === 'college') return 3
  return RANG_DEPART[depart] < RANG_BAC ? 2 : 0
}

/** The rung at the end of a step; undefined when neither its level nor its length tells. */
export function rangAtteint({ entree, annees, sortie }: Etape): Rang | undefined {
  if (annees === undefined || (entree ?? RANG_BAC) < RANG_BAC) return sortie
  // Longer than its level: ten years of medicine end higher, though nobody says from where.
  if (entree === undefined)
    return sortie !== undefined && sortie > RANG_BAC && RANG_BAC + annees > sortie ? undefined : sortie
  return Math.max(entree + annees, sortie ?? 0)
}
