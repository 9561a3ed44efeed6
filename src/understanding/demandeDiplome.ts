import type { Diplome } from '../search/diplome'
import type { FacetteFormation } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { IdMetier } from '../sheets/ids'

/** What is asked of a kind of diploma. */
export type DemandeDiplome =
  /** « c’est quoi un BTS ? », « combien de temps dure un master ? » */
  | {
      readonly sujet: 'un'
      readonly diplome: Diplome
      readonly facette: FacetteFormation
      /** The sheets that bear its name, when they were the ones named. */
      readonly fiches?: readonly FicheFormation[]
    }
  /** « différence entre CAP et bac pro », two or more */
  | {
      readonly sujet: 'compares'
      readonly diplomes: readonly Diplome[]
      /** The training of one of those kinds that was named. */
      readonly nommee?: { readonly dit: string; readonly fiches: readonly FicheFormation[] }
    }
  /** « quels bac pro dans l’informatique ? » */
  | {
      readonly sujet: 'domaine'
      readonly code: string
      /** The kind as written. */
      readonly type: string
      readonly mots: readonly string[]
      /** Jobs of that field. */
      readonly metiers: ReadonlySet<IdMetier>
      readonly page: number
    }
  /** « un BTS MUC », « CAP youtubeur »: one that has no sheet; the job of that name leads to others. */
  | {
      readonly sujet: 'inconnu'
      readonly code: string
      readonly type: string
      readonly dit: string
      readonly metier?: IdMetier
    }
