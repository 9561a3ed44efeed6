import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Depart, Rang } from './depart'

/** One step of a way: trainings to choose from, or a stretch of the general system. */
export interface Etape {
  readonly nom: string
  /** undefined: the sheet does not say. */
  readonly annees: number | undefined
  readonly entree: Rang | undefined
  readonly sortie: Rang | undefined
  /** Equivalent trainings; empty for a stretch of the general system. */
  readonly formations: readonly FicheFormation[]
  /** What says a general fact: a page, or the sheets. */
  readonly source: string | undefined
  /** Under which condition it is as short; undefined when there is none. */
  readonly condition: string | undefined
}

/** One way from where the person is to the job. */
export interface Voie {
  /** e.g. `BTS` */
  readonly titre: string
  readonly etapes: readonly Etape[]
  /** Years in all; undefined when a step does not say. */
  readonly total: number | undefined
}

export interface Parcours {
  readonly fiche: FicheMetier
  readonly depart: Depart
  /** Shortest first. */
  readonly voies: readonly Voie[]
  /** Recommended trainings that no way shows. */
  readonly autres: number
}
