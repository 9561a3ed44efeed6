import type { IdFormation, IdMetier } from '../sheets/ids'
import type { GarderAppris } from './classifieur'
import type { Diplome } from './diplome'
import type { Motif } from './motif'
import type { ChoixReponse, Reponse } from './reponses'
import type { SujetHorsMetier } from './sujetHorsMetier'

/** Facets of a job, in Onisep's terms. */
export const FACETTES = [
  'rome',
  'appellations',
  'salaire',
  'duree',
  'niveau',
  'formations',
  'statuts',
  'evolution',
  'conditions',
  'competences',
  'interets',
  'taches',
  'etudes',
  'presentation',
] as const
export type Facette = (typeof FACETTES)[number]

/** Facets of a training. */
export const FACETTES_FORMATION = ['duree', 'acces', 'poursuite', 'debouches', 'description'] as const
export type FacetteFormation = (typeof FACETTES_FORMATION)[number]

/** Wordings to learn from, with the readings that are right for each of them. */
export interface ExempleDeQuestion<F extends string> {
  readonly facettes: readonly F[]
  readonly phrases: readonly string[]
}

/** Gestures on what one keeps and on how useful an answer was: decided in `understanding/conversation/decideGuide.ts`. */
export const GESTES_GUIDE = ['garder', 'mesMetiers', 'retirer', 'recapitulatif', 'utile', 'pasUtile'] as const
export type GesteGuide = (typeof GESTES_GUIDE)[number]

/** What a conversation is about when it is not about jobs. */
export const GESTES = [
  'plainte',
  'recommencer',
  'annuler',
  'retour',
  'aide',
  'guide',
  'pourquoi',
  'suite',
  'merci',
  'auRevoir',
  'salutation',
  ...GESTES_GUIDE,
] as const
export type Geste = (typeof GESTES)[number]

/** What the examples of messages teach to tell apart. */
export interface ExemplesMessages {
  /** Questions about jobs that the examples of facets do not hold: wishes, follow-ups, context. */
  readonly metier: readonly string[]
  /** Topic of `hors-sujet.yaml` → messages about it. */
  readonly horsSujet: ReadonlyMap<string, readonly string[]>
  readonly gestes: ReadonlyMap<GesteAppris, readonly string[]>
  /** Beginnings of a wish, completed with words of interests and names of jobs. */
  readonly souhaits: { readonly aimer: readonly string[]; readonly vouloir: readonly string[] }
}

/** Gestures that messages of any wording may be. */
export const GESTES_APPRIS = ['plainte', 'aide', 'guide', 'merci', 'auRevoir', 'salutation', 'insulte'] as const
export type GesteAppris = (typeof GESTES_APPRIS)[number]

export function isGesteGuide(geste: Geste): geste is GesteGuide {
  return GESTES_GUIDE.some((each) => each === geste)
}

export interface Reponses {
  /** Words that may stand around a reply without changing it. */
  readonly autour: ReadonlySet<string>
  /** Small words that tie a choice to its sentence. */
  readonly liens: ReadonlySet<string>
  readonly entiers: ReadonlyMap<Reponse, readonly Motif[]>
  readonly choix: ReadonlyMap<ChoixReponse, readonly Motif[]>
}

/** Everyday names of trainings; several trainings are offered. */
export interface NomFormation {
  readonly noms: readonly string[]
  readonly formations: readonly IdFormation[]
}

export interface NomCourant {
  readonly noms: readonly string[]
  /** Most likely first; more than one is a choice to offer. */
  readonly metiers: readonly IdMetier[]
  /** True when the name is another job's, for which these sheets are only the nearest. */
  readonly approche: boolean
}

export interface Interet {
  readonly mots: readonly string[]
  readonly metiers: readonly IdMetier[]
  /** Official "centres d'intérêt" labels, for when `metiers` are not enough. */
  readonly interets: readonly string[]
  /** A way of being or working, which qualifies a wish: « au calme ». */
  readonly maniere: boolean
}

/** The jobs that hold two wishes at once: « la physique et la musique » is acoustics. */
export interface EnviesEnsemble {
  /** For each wish, words each of one entry of `interets`. */
  readonly ensemble: readonly (readonly string[])[]
  readonly metiers: readonly IdMetier[]
}

export interface Domaine {
  readonly domaine: string
  readonly mots: readonly string[]
  readonly interets: readonly string[]
}

export interface SigneDetresse {
  readonly nature: string
  readonly motifs: readonly Motif[]
  /** Words it spells out. */
  readonly mots: readonly string[]
  /** Global patterns: what they match is taken out first. */
  readonly sauf: readonly RegExp[]
  readonly lignes: readonly string[]
}

/** Something about oneself that a job may hang on: a criminal record, a tattoo, a driving licence. */
export interface PointPrecis {
  /** What completes « La fiche ne dit pas … ». */
  readonly sujet: string
  readonly facette: Facette
  readonly indices: readonly Motif[]
  /** What the sentences of a sheet that tell of it hold, folded; undefined when none can be told from others. */
  readonly fiche: RegExp | undefined
  /** The same of what stands nearby, said when the sheet tells nothing of it. */
  readonly proche: RegExp | undefined
  /** Whom to ask. */
  readonly piste: string
  /** It is asked of the job, not of oneself: what the sheet says nearby is given when it does not tell, and whom to ask only then. */
  readonly metier: boolean
  /** Other facets as which it may be read. */
  readonly aussi: readonly Facette[]
  /** Its sentences are looked for in the whole sheet, not only where the facet is spoken of. */
  readonly partout: boolean
  /** It may be asked of a training too. */
  readonly formation: boolean
  /** It is asked of a training alone. */
  readonly formationSeule: boolean
  /** What is asked of the job is answered, and this limit said after it. */
  readonly ajoute: boolean
}

/** The key of messages that tell of no distress, in `exemples-sans-detresse.yaml`. */
export const RIEN = 'rien'

/** Words people use: everything of `data/lexique`, compiled. */
export interface Lexique {
  readonly facettes: ReadonlyMap<Facette, { readonly fort: readonly Motif[]; readonly faible: readonly Motif[] }>
  readonly facettesFormation: ReadonlyMap<FacetteFormation, readonly Motif[]>
  readonly gestes: ReadonlyMap<Geste, readonly Motif[]>
  readonly liste: readonly Motif[]
  readonly proches: readonly Motif[]
  readonly comparaison: readonly Motif[]
  readonly contexte: readonly Motif[]
  readonly cible: readonly Motif[]
  readonly motsVides: ReadonlySet<string>
  readonly grammaire: ReadonlySet<string>
  /** Words of the phrases of `indices.yaml`, so that a misspelt one is recognised. */
  readonly motsCles: ReadonlySet<string>
  /** Beginnings of words in those phrases: `gagn` of `gagn*`. */
  readonly debutsCles: readonly string[]
  /** Ordinary French words, never taken for misspelt names. */
  readonly motsCourants: readonly string[]
  readonly motsAbreges: ReadonlyMap<string, string>
  /** Initials → the words of job names they stand for: « rh » → ressources humaines. */
  readonly initiales: ReadonlyMap<string, string>
  /** Folded shorthand of one or more words → standard words. */
  readonly orthographe: ReadonlyMap<string, string>
  readonly nomsCourants: readonly NomCourant[]
  /** Rarer names, read only where they are said whole. */
  readonly nomsSpecialites: readonly NomCourant[]
  readonly nomsFormations: readonly NomFormation[]
  readonly interets: readonly Interet[]
  readonly enviesEnsemble: readonly EnviesEnsemble[]
  /** Words that said together are no wish: « finir en beauté ». */
  readonly faconsDeParler: readonly string[]
  /** Folded infinitive → how the names of those who do it begin: « diriger » → directeur, chef. */
  readonly nomsDuGeste: ReadonlyMap<string, readonly string[]>
  readonly domaines: readonly Domaine[]
  /** Onisep "domaine/sous-domaine" labels of a job. */
  readonly domainesParMetier: ReadonlyMap<IdMetier, readonly string[]>
  /** ROME appellations by ROME code. */
  readonly appellationsRome: ReadonlyMap<string, readonly string[]>
  /** ROME codes near a code, nearest first. */
  readonly mobilitesRome: ReadonlyMap<string, readonly string[]>
  /** What is asked of a job → questions that ask it; `X` stands for the job. */
  readonly exemplesMetiers: readonly ExempleDeQuestion<Facette | 'liste' | 'autre'>[]
  /** The same for trainings; `F` stands for the training. */
  readonly exemplesFormations: readonly ExempleDeQuestion<FacetteFormation>[]
  /** Examples that ask in a roundabout way, by a story, a fear, an image: long sentences are read with them too, short ones without. */
  readonly detours: {
    readonly metiers: readonly ExempleDeQuestion<Facette | 'liste' | 'autre'>[]
    readonly formations: readonly ExempleDeQuestion<FacetteFormation>[]
  }
  /** Stem → the semantic fields it evokes: « loyer », « fauché » → argent. */
  readonly champs: ReadonlyMap<string, readonly string[]>
  /** What messages are about, jobs or not; `X` stands for a job or a training. */
  readonly exemplesMessages: ExemplesMessages
  readonly horsSujet: readonly SujetHorsMetier[]
  readonly insultes: readonly Motif[]
  readonly reponses: Reponses
  readonly detresse: readonly SigneDetresse[]
  /** Nature of a sign, or `RIEN` → messages that tell it. */
  readonly exemplesDetresse: ReadonlyMap<string, readonly string[]>
  /** Kinds of diploma, by code. */
  readonly diplomes: ReadonlyMap<string, Diplome>
  readonly pointsPrecis: readonly PointPrecis[]
  /** What one sees people of a job do, in everyday phrases. */
  readonly activites: ReadonlyMap<IdMetier, readonly string[]>
  /** Where what is learnt from all this is kept for the next start. */
  readonly garder?: GarderAppris | undefined
}
