import type { FacetteFormation } from '../search/lexique'
import type { IdFormation, IdMetier } from '../sheets/ids'
import type { Contexte } from '../understanding/contexte'
import type { NomIntent } from '../understanding/intent'
import type { Carte } from './carte'

/** The three bands of confidence: answered, readings offered, admitted (or not about jobs). */
export type Band = 'sure' | 'choice' | 'unknown'

export interface Cited<Id> {
  readonly id: Id
  readonly nom: string
  readonly score: number
}

/** What is said to the person, whatever the channel. */
export interface Reply {
  readonly band: Band
  readonly intent: NomIntent
  /** For `formation`: what of it was answered. */
  readonly facet: FacetteFormation | undefined
  /** Ranked, at most ten; those shown come first, in the order shown. */
  readonly metiers: readonly Cited<IdMetier>[]
  readonly formations: readonly Cited<IdFormation>[]
  /** How many of `metiers` the text shows; the others only came near. */
  readonly metiersMontres: number
  /** Markdown; channels without it show it readably all the same. */
  readonly text: string
  /** Messages that a tap sends. */
  readonly suggestions: readonly string[]
  /** The same as `text`, drawn; channels that show it need not show the text. */
  readonly carte?: Carte
  /** What the next message may refer to. */
  readonly contexte: Contexte
}
