import type { FormationMinRequise } from './ficheMetier'
import { parseIdFormation } from './ids'

/** Reads `bac pro cuisine (ID: FOR.423)`. */
export function parseFormationMinRequise(text: string, line: number): FormationMinRequise | undefined {
  const start = text.lastIndexOf('(ID')
  const id = parseIdFormation(/^\(ID ?: ?(FOR\.\d{1,9})\)$/.exec(text.slice(Math.max(start, 0)))?.[1] ?? '')
  const libelle = text.slice(0, Math.max(start, 0)).trim()
  return id && libelle !== '' ? { libelle, id, line } : undefined
}
