import type { Niveau } from '../sheets/niveau'
import { NIVEAU_DIT } from '../texts/fr'

/** A level as one says it. */
export function wordNiveau(niveau: Niveau): string {
  return NIVEAU_DIT[niveau] ?? niveau
}
