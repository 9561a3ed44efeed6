import type { CodeRome, IdFormation, IdMetier } from './ids'
import type { Niveau } from './niveau'
import type { Section } from './section'

/** A job name as sheets write it, with both gendered forms. */
export interface Appellation {
  /** e.g. `technicien/ne en mécanique` */
  readonly nom: string
  readonly libelleFeminin: string
  readonly libelleMasculin: string
}

/** Where a study path begins, from the sub-headings under "Durée des études". */
export type EntreeEtudes = 'apres3e' | 'apresBac' | 'avecOuSansBac' | 'autre'

export interface DureeEtudes {
  readonly entree: EntreeEtudes
  /** The sub-heading as the sheet writes it, normalised ("Après le bac"), '' when there is none. */
  readonly titre: string
  readonly texte: string
  readonly line: number
}

/** A training that a job sheet recommends. */
export interface FormationMinRequise {
  readonly libelle: string
  readonly id: IdFormation
  readonly line: number
}

export interface SalaireDebutant {
  readonly texte: string
  /** Euros named in the passage, in order; empty when it names none. */
  readonly euros: readonly number[]
  readonly line: number
}

/** What YAML front matter may add to either kind of sheet. */
export interface Entete {
  readonly source?: string
  readonly maj?: string
  readonly licence?: string
  readonly redaction?: string
  /** Onisep domain labels; empty when the sheet does not say. */
  readonly domaines: readonly string[]
}

/** A job sheet; text fields keep the sheet's words. */
export interface FicheMetier extends Appellation {
  readonly kind: 'metier'
  readonly id: IdMetier
  readonly synonymes: readonly Appellation[]
  readonly codesRome: readonly CodeRome[]
  /** ROME domain codes such as `K15`, which name no single job. */
  readonly domainesRome: readonly string[]
  readonly accrocheMetier: Section | undefined
  readonly formatCourt: Section | undefined
  readonly natureTravail: Section | undefined
  readonly competences: Section | undefined
  readonly conditionTravail: Section | undefined
  readonly vieProfessionnelle: Section | undefined
  readonly accesMetier: Section | undefined
  /** Sections whose names the layout does not know, kept as they are. */
  readonly autresSections: readonly Section[]
  readonly dureesEtudes: readonly DureeEtudes[]
  readonly salaireDebutant: SalaireDebutant | undefined
  readonly niveauAccesMin: Niveau | undefined
  readonly formationsMinRequise: readonly FormationMinRequise[]
  readonly statuts: readonly string[]
  readonly centresInteret: readonly string[]
  readonly entete: Entete
  readonly file: string
}
