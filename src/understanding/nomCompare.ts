import type { FicheMetier } from '../sheets/ficheMetier'

/**
 * What a job put beside another was called, when that is not the name of its sheet. `proche`: the words have no sheet, this one is near;
 * `precise`: they say more than its name; `autre`: they are another name of it; `plusieurs`: several jobs bear them.
 */
export interface NomCompare {
  readonly dit: string
  readonly fiche: FicheMetier
  readonly nature: 'proche' | 'precise' | 'autre' | 'plusieurs'
}
