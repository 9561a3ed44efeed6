import type { Contexte } from '../../understanding/contexte'
import type { NomIntent } from '../../understanding/intent'
import type { Reply } from '../reply'

/** A reply that claims nothing about jobs. */
export function parler(intent: NomIntent, text: string, suggestions: readonly string[], contexte: Contexte): Reply {
  return {
    band: 'unknown',
    intent,
    facet: undefined,
    metiers: [],
    metiersMontres: 0,
    formations: [],
    text,
    suggestions,
    contexte,
  }
}
