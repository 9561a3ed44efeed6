import type { FicheFormation } from './ficheFormation'
import type { FicheMetier } from './ficheMetier'
import type { Problem } from './problem'

/** Everything the bot knows: the sheets that could be read and the faults of those that could not. */
export interface Catalogue {
  readonly metiers: readonly FicheMetier[]
  readonly formations: readonly FicheFormation[]
  readonly problems: readonly Problem[]
}
