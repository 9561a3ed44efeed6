import { type NameHit, nameScore } from '../search/nameIndex'
import { CLEAR_LEAD } from '../search/ranking'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { Candidat } from './intent'
import { toCandidats } from './resoudre'

/** The sheets of the best name, then those of names that say as much. */
export function familyOf(hits: readonly NameHit<FicheFormation>[]): readonly Candidat<FicheFormation>[] {
  const [best] = hits
  if (best === undefined) return []
  const floor = nameScore(best) - CLEAR_LEAD / 2
  return toCandidats(hits.filter((hit) => nameScore(hit) >= floor && hit.askCoverage >= best.askCoverage - 0.05))
}

/** True when the best name is borne by the variants of one diploma, or by one sheet, and nothing else is as near. */
export function isOneDiploma(hits: readonly NameHit<FicheFormation>[]): boolean {
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
