import type { Diplome } from '../search/diplome'
import type { Facette, FacetteFormation, GesteGuide, PointPrecis, SigneDetresse } from '../search/lexique'
import type { SujetHorsMetier } from '../search/sujetHorsMetier'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Niveau } from '../sheets/niveau'
import type { AutreNom } from './autreNom'
import type { Criteres } from './criteres'
import type { DemandeDiplome } from './demandeDiplome'
import type { Alerte } from './detresse/detresseApprise'
import type { GesteDit } from './gesteDit'
import type { NomCompare } from './nomCompare'

/** Names of intents as the machine-readable reply says them. */
export type NomIntent =
  | Facette
  | 'formation'
  | NomListe
  | 'metiersProches'
  | 'comparaison'
  | 'guide'
  | 'choix'
  | GesteDit
  | 'detresse'
  | 'horsSujet'
  | 'incompris'
  | GesteGuide

export type NomListe =
  | 'metiersParInteret'
  | 'metiersParFormation'
  | 'metiersParNiveau'
  | 'metiersParDomaine'
  | 'metiersParRome'

/** A sheet that may be meant, with how well it fits: 0 to 1. */
export interface Candidat<T> {
  readonly fiche: T
  readonly score: number
}

/** Two jobs or more, in the order said. */
export type Compares = readonly [FicheMetier, FicheMetier, ...FicheMetier[]]

/** What of them is compared; `avis`: which one is easier or better, which no sheet says. */
export type AspectCompare =
  | 'tout'
  | 'salaire'
  | 'etudes'
  | 'taches'
  | 'statuts'
  | 'conditions'
  | 'competences'
  | 'evolution'
  | 'avis'

/** Where one comes from, towards a job. */
export type Depart =
  /** One training, or the variants of one diploma; `dit`: as it was called; empty when it was spoken of before. */
  | { readonly kind: 'formation'; readonly fiches: readonly FicheFormation[]; readonly dit: string }
  | { readonly kind: 'diplome'; readonly diplome: Diplome }
  | { readonly kind: 'metier'; readonly fiche: FicheMetier }
  /** What one has not, as it was called, and the lowest level that asks for it: « sans le bac ». */
  | { readonly kind: 'sans'; readonly dit: string; readonly niveau: Niveau }

/** What was said beside a job's name, words that touch as one; `tait`: when the sheet does not hold it, it is worth saying. */
export interface EnPlus {
  readonly mots: readonly string[]
  readonly tait: boolean
}

/** Where one would go from a job. */
export interface Vers {
  readonly dit: string
  readonly fiche: FicheMetier | undefined
}

/** « quel BTS après ? »: those of the kind that are about the same, as it is usually written. */
export interface Suites {
  readonly type: string
  readonly fiches: readonly FicheFormation[]
}

/** What we think the person wants. */
export type Intent =
  | {
      readonly kind: 'metier'
      readonly facette: Facette
      /** Everything asked in the same breath, in the order said, `facette` in it: « études et salaire ? ». */
      readonly ensemble?: readonly Facette[]
      /** What may be asked, likeliest first, when it is not clear what is. */
      readonly possibles?: readonly Facette[]
      /** The one thing asked: « avec un casier ? », « ça travaille la nuit ? ». */
      readonly point?: PointPrecis
      /** The words by which the job was named. */
      readonly nomme?: string
      /** The everyday name that led to a sheet called something else: « cardiologue ». */
      readonly appele?: AutreNom
      /** It was told by what people do, and not named. */
      readonly decrit?: true
      /** What one has or is, of which one asks whether it leads there. */
      readonly depart?: Depart
      /** The job that this one may lead to, as it was called, and its sheet when it is sure. */
      readonly vers?: Vers
      /** What was said beside the name, when no rule knows what it asks: « caces ». */
      readonly enPlus?: EnPlus
      readonly candidat: Candidat<FicheMetier>
      readonly autres: readonly Candidat<FicheMetier>[]
    }
  /** Several jobs fit, or one that may not be the one meant (`doute`). */
  | {
      readonly kind: 'choixMetier'
      readonly facette: Facette
      readonly ensemble?: readonly Facette[]
      readonly point?: PointPrecis
      /** The words that name them; empty when nothing names them. */
      readonly dit: string
      /** They were told by what people do. */
      readonly decrit?: true
      readonly candidats: readonly Candidat<FicheMetier>[]
      readonly doute: boolean
      /** They are the jobs of this training, of which was asked what is told of jobs only. */
      readonly formation?: readonly FicheFormation[]
    }
  /** Sheets of one training: more than one when its variants are one diploma. */
  | {
      readonly kind: 'formation'
      readonly facette: FacetteFormation
      /** Everything asked in the same breath, in the order said, `facette` in it: « durée et admission ? ». */
      readonly ensemble?: readonly FacetteFormation[]
      readonly candidats: readonly Candidat<FicheFormation>[]
      /** « c’est dur ? »: no sheet tells; the way in is what comes nearest. */
      readonly avis?: true
      /** « ça gagne combien après ? »: no sheet of a training tells; those of the jobs do. */
      readonly salaire?: true
      /** The other training, as it was called, that it was to be compared with and that has no sheet. */
      readonly sansFiche?: string
      /** The one thing asked: « à distance ? ». */
      readonly point?: PointPrecis
      readonly suites?: Suites
    }
  | {
      readonly kind: 'choixFormation'
      readonly facette: FacetteFormation
      readonly dit: string
      readonly candidats: readonly Candidat<FicheFormation>[]
    }
  | { readonly kind: 'liste'; readonly nom: NomListe; readonly criteres: Criteres; readonly page: number }
  | {
      readonly kind: 'proches'
      readonly fiche: FicheMetier
      readonly page: number
      /** « … mais moins d’études ». Absent: any level. */
      readonly niveauMax?: Niveau | undefined
      /** « … mais sans les nuits ». Absent: no condition. */
      readonly criteres?: Criteres
    }
  | {
      readonly kind: 'comparaison'
      readonly fiches: Compares
      readonly aspect: AspectCompare
      /** What was said otherwise than their sheets do. */
      readonly noms?: readonly NomCompare[]
      /** Only this of them: « y a un concours ? » */
      readonly point?: PointPrecis
    }
  /** Two trainings or three side by side, each with its variants. */
  | {
      readonly kind: 'comparaisonFormations'
      readonly groupes: readonly (readonly FicheFormation[])[]
      /** Only this of them; absent: everything. */
      readonly facette?: FacetteFormation
      /** Which is easier, or better, is asked: no sheet tells. */
      readonly avis?: true
      /** The one thing asked of each: « en alternance ? » */
      readonly point?: PointPrecis
    }
  /** A kind of diploma rather than one of them: « c’est quoi un BTS ? ». */
  | { readonly kind: 'diplome'; readonly demande: DemandeDiplome }
  /** « je suis en 3e », « mes parents tiennent un restaurant », and nothing more. */
  | { readonly kind: 'classe'; readonly classe: string | undefined }
  /** A facet is asked for, of nothing. */
  | { readonly kind: 'sansSujet'; readonly facette: Facette; readonly point?: PointPrecis }
  | { readonly kind: 'guide' }
  /** A job or a training is left, and nothing said of what would come instead. */
  | {
      readonly kind: 'quitte'
      readonly dit: string
      /** Its sheet, when one job is sure. */
      readonly metier?: FicheMetier | undefined
      /** It is a training; empty when it is only known by the job it makes. */
      readonly formation?: readonly FicheFormation[]
    }
  | {
      readonly kind: 'geste'
      readonly geste: GesteDit
      /** « ok », « cool »: read, and no thanks. */
      readonly acquiesce?: true
    }
  | { readonly kind: 'horsSujet'; readonly sujet: SujetHorsMetier }
  /**
   * `encore`: a vague word after a sign of distress; the helplines stay. `toujours`: another one. `autrui`: the one who writes worries
   * about someone else. `doute`: the examples are not sure of it, so the person is asked. `vague`: its nature is not sure.
   */
  | {
      readonly kind: 'detresse'
      readonly signe: SigneDetresse
      readonly encore?: boolean
      readonly toujours?: boolean
      /** Words of return to what was told some messages before. */
      readonly retour?: boolean
      readonly autrui?: boolean
      readonly doute?: boolean
      /** Words of a weariness, and little else like distress: a job or a training asked about is answered first. */
      readonly lasse?: boolean
      readonly vague?: boolean
      /** What the examples said of it, when no pattern did. */
      readonly alerte?: Alerte
    }
  /** A job or training was named that has no sheet; `proches` are the nearest names. */
  | {
      readonly kind: 'inconnu'
      readonly dit: string
      readonly proches: readonly Candidat<FicheMetier>[]
      /** The wish that the word only resembles: « naruto », « auto ». */
      readonly voulu?: string
      /** More was asked of what has no sheet. */
      readonly encore?: true
      /** The name is that of a firm. */
      readonly employeur?: true
    }
  | { readonly kind: 'incompris'; readonly vide: boolean }

/** The reading of a message and the steps that led to it, for `--explain`. */
export interface Comprehension {
  readonly intent: Intent
  /** The nature of a hardship told as over, beside what is asked. */
  readonly epreuve?: string
  /** The reply also says who listens, should something weigh on the person. */
  readonly veille?: true
  /** Worded only when asked for. */
  readonly trace: () => readonly string[]
}
