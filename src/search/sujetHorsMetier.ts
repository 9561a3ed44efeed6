import type { Motif } from './motif'

export type Lien = { readonly libelle: string; readonly url: string }

/** Something asked that no sheet is about: grants, a date, the weather; with what is said of it. */
export interface SujetHorsMetier {
  readonly sujet: string
  /** True when a wish said beside it is answered instead: « un métier avec les animaux qui recrute ». */
  readonly cede: boolean
  /** True when it holds whatever job is named: harm that is meant. */
  readonly ferme: boolean
  /** True when it is told by what one is: « autiste, quel métier ? » says « je suis autiste ». */
  readonly soi: boolean
  /** True when nothing of it is about jobs or studies, so that one told before is no answer to it. */
  readonly ailleurs: boolean
  readonly indices: readonly Motif[]
  readonly reponse: string
  readonly liens: readonly Lien[]
}
