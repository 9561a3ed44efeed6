import type { Facette, FacetteFormation } from '../search/lexique'
import type { IdFormation, IdMetier } from '../sheets/ids'
import type { Niveau } from '../sheets/niveau'
import type { Criteres } from './criteres'
import type { NomListe } from './intent'

/** What a conversation remembers from one message to the next; plain JSON. */
export interface Contexte {
  readonly metier: IdMetier | undefined
  readonly facette: Facette | undefined
  readonly formation: readonly IdFormation[]
  readonly facetteFormation: FacetteFormation | undefined
  /** What the last reply offered, in the order shown. */
  readonly offres: readonly (IdMetier | IdFormation)[]
  /** What was said of the jobs that the last reply offered to choose from: « prof », that « d’EPS » completes. */
  readonly dit?: string
  /** The list that « voir plus » continues. */
  readonly suite: Suite | undefined
  /** Code of the kind of diploma just explained: « et ça dure combien ? » is asked of it. */
  readonly diplome?: string | undefined
  /** The sign of distress just answered: « ok » is not the end of it. */
  readonly detresse?: string
  /** The person was asked how they are, or told that we stay: what comes next is said otherwise. */
  readonly ecoute?: 'doute' | 'encore'
}

export type Suite =
  | { readonly kind: 'liste'; readonly nom: NomListe; readonly criteres: Criteres; readonly page: number }
  | {
      readonly kind: 'proches'
      readonly metier: IdMetier
      readonly page: number
      readonly niveauMax?: Niveau | undefined
    }

export const CONTEXTE_VIDE: Contexte = {
  metier: undefined,
  facette: undefined,
  formation: [],
  facetteFormation: undefined,
  offres: [],
  suite: undefined,
}
