import type { Entete } from './ficheMetier'
import type { IdFormation } from './ids'
import type { Section } from './section'

/** A training sheet. */
export interface FicheFormation {
  readonly kind: 'formation'
  /** From the file name (`FOR.5968_….md`, `for-5968-….md`) or the front matter's `id`. */
  readonly id: IdFormation
  readonly libelle: string
  readonly sigle: string | undefined
  readonly codeScolarite: string | undefined
  /** e.g. `2 ans` */
  readonly duree: string | undefined
  /** e.g. `niveau 5`, `non inscrit au RNCP` */
  readonly niveauCertification: string | undefined
  /** e.g. `brevet de technicien supérieur (BTS)` */
  readonly type: string | undefined
  readonly lien: string | undefined
  readonly description: Section | undefined
  readonly acces: Section | undefined
  readonly attendus: Section | undefined
  readonly poursuite: Section | undefined
  readonly autresSections: readonly Section[]
  /** Job names as the sheet writes them. */
  readonly metiersAssocies: readonly string[]
  readonly entete: Entete
  readonly file: string
}
