import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Depart, Rang } from './depart'

/** One step of a way: trainings to choose from, or a stretch of the general system. */
export interface Etape {
  readonly nom: string
  /** undefined: the sheet does not say. */
  readonly annees: number | undefined
  readonly entree: Rang | undefined
  readonly entreeSure: boolean
  /** One named earlier diploma opens it: no stretch of the general system leads there. */
  readonly precise: boolean
  readonly sortie: Rang | undefined
  /** Equivalent trainings; empty for a stretch of the general system. */
  readonly formations: readonly FicheFormation[]
  /** What says a general fact: a page, or the sheets. */
  readonly source: string | undefined
  /** Under which condition it is as short; undefined when there is none. */
  readonly condition: string | undefined
  /** An earlier diploma is needed and nothing known leads to it. */
  readonly diplomeAvant: boolean
  /** The job's minimum level, when this ends below it. */
  readonly continuerJusqua: string | undefined
}

/** One way from where the person is to the job. */
export interface Voie {
  /** e.g. `BTS` */
  readonly titre: string
  readonly etapes: readonly Etape[]
  /** Years in all; undefined when a step does not say. */
  readonly total: number | undefined
  /** The rung from which the years are counted, when the person is already past it after the bac. */
  readonly compteDepuis: Rang | undefined
}

export interface Parcours {
  readonly fiche: FicheMetier
  readonly depart: Depart
  /** Shortest first, those of unknown length last; a diploma as high as one's own after those that lead higher. */
  readonly voies: readonly Voie[]
  /** Recommended trainings that no way shows. */
  readonly autres: number
}
