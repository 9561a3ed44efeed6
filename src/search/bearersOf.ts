import type { FicheMetier } from '../sheets/ficheMetier'

/** The sheets that bear each ROME code. */
export function bearersOf(metiers: readonly FicheMetier[]): ReadonlyMap<string, readonly FicheMetier[]> {
  const bearers = new Map<string, FicheMetier[]>()
  for (const fiche of metiers)
    for (const code of fiche.codesRome) bearers.set(code, [...(bearers.get(code) ?? []), fiche])
  return bearers
}
