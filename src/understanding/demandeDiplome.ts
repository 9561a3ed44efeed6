import type { Diplome } from '../search/diplome'
import type { FacetteFormation } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { IdMetier } from '../sheets/ids'
import type { Criteres } from './criteres'

/** What is asked of a kind of diploma. */
export type DemandeDiplome =
  /** « c’est quoi un BTS ? », « combien de temps dure un master ? » */
  | {
      readonly sujet: 'un'
      readonly diplome: Diplome
      readonly facette: FacetteFormation
      /** The sheets that bear its name, when they were the ones named. */
      readonly fiches?: readonly FicheFormation[]
      /** One of them is looked for: the field is asked. */
      readonly cherche?: true
    }
  /** « différence entre CAP et bac pro », two or more */
  | {
      readonly sujet: 'compares'
      readonly diplomes: readonly Diplome[]
      /** The training of one of those kinds that was named. */
      readonly nommee?: { readonly dit: string; readonly fiches: readonly FicheFormation[] }
    }
  /** « quels bac pro dans l’informatique ? », « formation courte dans la petite enfance »; `code` absent: of every kind. */
  | {
      readonly sujet: 'domaine'
      readonly code?: string
      /** Two years at most, and no more than the level of a bac + 2. */
      readonly courte?: true
      /** The kind as written. */
      readonly type: string
      readonly mots: readonly string[]
      /** The same, as they were written. */
      readonly dits?: readonly string[]
      /** Jobs of that field. */
      readonly metiers: ReadonlySet<IdMetier>
      readonly page: number
      /** It is a wish, and names no field: when no training is surely of it, these jobs answer. */
      readonly envie?: Criteres
    }
  /** « un BTS MUC », « CAP youtubeur »: one that has no sheet; the job of that name leads to others. */
  | {
      readonly sujet: 'inconnu'
      readonly code: string
      readonly type: string
      readonly dit: string
      readonly metier?: IdMetier
      /** The kind itself, when none of its sheets is here at all: « doctorat en biologie »; `code` is that one comes from. */
      readonly diplome?: Diplome
    }
