import type { Facette, FacetteFormation, PointPrecis, SigneDetresse } from '../search/lexique'
import type { SujetHorsMetier } from '../search/sujetHorsMetier'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import type { Niveau } from '../sheets/niveau'
import type { AutreNom } from '../understanding/autreNom'
import type { Criteres } from '../understanding/criteres'
import type { DemandeDiplome } from '../understanding/demandeDiplome'
import type { GesteDit } from '../understanding/gesteDit'
import type { AspectCompare, Candidat, Compares, Depart, EnPlus, NomListe, Suites, Vers } from '../understanding/intent'
import type { NomCompare } from '../understanding/nomCompare'

/** Why a job is proposed; each is worded as a short reason. */
export type Raison =
  | { readonly kind: 'interet'; readonly label: string }
  | { readonly kind: 'niveau'; readonly fiche: FicheMetier }
  | { readonly kind: 'statut'; readonly statut: string }
  | { readonly kind: 'domaine'; readonly domaine: string }
  | { readonly kind: 'rome'; readonly code: string }
  | { readonly kind: 'formation'; readonly fiche: FicheFormation }
  /** Euros a month for a beginner, as the sheet says. */
  | { readonly kind: 'salaire'; readonly euros: number }
  /** `nomme`: one of the job's names says it. */
  | { readonly kind: 'texte'; readonly mots: readonly string[]; readonly nomme: boolean }
  | { readonly kind: 'interetsCommuns'; readonly labels: readonly string[] }

export interface MetierPropose {
  readonly fiche: FicheMetier
  readonly score: number
  readonly raison: Raison | undefined
}

/** What the sheets hold of a kind of diploma. */
export interface TypeDeDiplome {
  /** How many sheets of this kind, or of it in the field asked about. */
  readonly total: number
  /** Those to show. */
  readonly fiches: readonly FicheFormation[]
}

/** Too few meet all the wishes; none has that very level; every sheet speaks of what is refused. */
export type Approche = 'envies' | 'eparses' | 'niveau' | 'contraintes' | 'refus' | 'salaire'

/** What we decided to say; closed by `assertNever` where it is worded. */
export type Answer =
  | {
      readonly kind: 'found'
      readonly fiche: FicheMetier
      readonly facette: Facette
      /** Everything asked in one breath, in the order said; the sheet may not say all of it. */
      readonly ensemble?: readonly Facette[]
      readonly score: number
      readonly autres: readonly Candidat<FicheMetier>[]
      readonly nomme?: string
      /** What the job was called, when its sheet is called something else. */
      readonly appele?: AutreNom
      /** It was told by what people do. */
      readonly decrit?: true
      /** What no sheet says of it, said after. */
      readonly limite?: PointPrecis
      /** What one has or is, of which one asks whether it leads there. */
      readonly depart?: Depart
      /** The job that this one may lead to. */
      readonly vers?: Vers
      /** What was said beside the job's name, that nothing knows how to answer. */
      readonly enPlus?: EnPlus
    }
  /** The sheet does not say. */
  | {
      readonly kind: 'absent'
      readonly fiche: FicheMetier
      readonly facette: Facette
      readonly ensemble?: readonly Facette[]
      readonly score: number
      readonly autres: readonly Candidat<FicheMetier>[]
      readonly nomme?: string
      readonly appele?: AutreNom
      readonly decrit?: true
    }
  /** The job is known, not what is asked of it. */
  | {
      readonly kind: 'quelleFacette'
      readonly fiche: FicheMetier
      readonly facettes: readonly Facette[]
      readonly score: number
      readonly autres: readonly Candidat<FicheMetier>[]
    }
  /** One precise thing is asked about oneself. */
  | {
      readonly kind: 'point'
      readonly fiche: FicheMetier
      readonly facette: Facette
      readonly point: PointPrecis
      readonly score: number
      readonly autres: readonly Candidat<FicheMetier>[]
      readonly appele?: AutreNom
      readonly decrit?: true
    }
  | {
      readonly kind: 'ambiguous'
      readonly facette: Facette
      readonly ensemble?: readonly Facette[]
      readonly point?: PointPrecis
      readonly dit: string
      /** They were told by what people do. */
      readonly decrit?: true
      readonly candidats: readonly Candidat<FicheMetier>[]
      readonly doute: boolean
      /** They are the jobs of this training, whose sheet does not tell what was asked. */
      readonly formation?: readonly FicheFormation[]
    }
  | {
      readonly kind: 'formation'
      readonly facette: FacetteFormation
      readonly fiches: readonly Candidat<FicheFormation>[]
      readonly metiers: readonly FicheMetier[]
      readonly avis?: true
      /** What one earns after is asked. */
      readonly salaire?: true
      /** The other one, as it was called, that has no sheet. */
      readonly sansFiche?: string
      /** The one thing asked: « à distance ? ». */
      readonly point?: PointPrecis
      /** Everything asked, `facette` in it. */
      readonly ensemble?: readonly FacetteFormation[]
      readonly suites?: Suites
    }
  | {
      readonly kind: 'formationAmbiguous'
      readonly facette: FacetteFormation
      readonly dit: string
      readonly candidats: readonly Candidat<FicheFormation>[]
    }
  | {
      readonly kind: 'liste'
      readonly nom: NomListe
      readonly criteres: Criteres
      /** The training that they come after, or the variants of one diploma. */
      readonly formations: readonly FicheFormation[]
      readonly page: number
      readonly total: number
      readonly metiers: readonly MetierPropose[]
      /** Those of the pages before, in the order shown. */
      readonly dejaVus: readonly IdMetier[]
      /** In what the jobs only come near what was asked; undefined: they meet it. */
      readonly approche: Approche | undefined
    }
  | { readonly kind: 'listeVide'; readonly nom: NomListe; readonly criteres: Criteres; readonly finie: boolean }
  | {
      readonly kind: 'proches'
      readonly fiche: FicheMetier
      readonly page: number
      readonly niveauMax?: Niveau | undefined
      readonly criteres?: Criteres
      readonly total: number
      readonly metiers: readonly MetierPropose[]
      readonly dejaVus: readonly IdMetier[]
    }
  | {
      readonly kind: 'comparaisonFormations'
      readonly groupes: readonly GroupeCompare[]
      readonly facette?: FacetteFormation
      readonly avis?: true
      readonly point?: PointPrecis
    }
  | {
      readonly kind: 'comparaison'
      readonly fiches: Compares
      readonly aspect: AspectCompare
      readonly noms?: readonly NomCompare[]
      readonly point?: PointPrecis
    }
  | { readonly kind: 'diplome'; readonly demande: DemandeDiplome; readonly type: TypeDeDiplome }
  | { readonly kind: 'classe'; readonly classe: string | undefined }
  | { readonly kind: 'sansSujet'; readonly facette: Facette; readonly point?: PointPrecis }
  | { readonly kind: 'guide' }
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
  | {
      readonly kind: 'detresse'
      readonly signe: SigneDetresse
      readonly retour?: boolean
      readonly encore?: boolean
      readonly toujours?: boolean
      readonly autrui?: boolean
      readonly doute?: boolean
      readonly vague?: boolean
    }
  | {
      readonly kind: 'notFound'
      readonly dit: string
      readonly proches: readonly Candidat<FicheMetier>[]
      readonly voulu?: string
      readonly encore?: true
      readonly employeur?: true
    }
  | { readonly kind: 'incompris'; readonly vide: boolean }

/** One of the trainings compared: its sheets, and the jobs they lead to. */
export interface GroupeCompare {
  readonly fiches: readonly FicheFormation[]
  readonly metiers: readonly FicheMetier[]
}
