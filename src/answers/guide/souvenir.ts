import type { IdMetier } from '../../sheets/ids'
import type { Niveau } from '../../sheets/niveau'
import { CONTEXTE_VIDE, type Contexte } from '../../understanding/contexte'
import type { InteretDemande } from '../../understanding/criteres'
import type { NomIntent } from '../../understanding/intent'
import type { Depart } from '../parcours/depart'

/** Every question of the guided path, in the order asked. */
export const QUESTIONS = [
  'famille',
  'precision',
  'encore',
  'duree',
  'lieu',
  'avec',
  'statut',
  'propositions',
  'refus',
  'metier',
  'depart',
  'parcours',
] as const
export type Question = (typeof QUESTIONS)[number]

/** How long studies may be, where one works, with what, and how one is employed: each may stay open. */
export interface Souhaits {
  readonly interets: readonly InteretDemande[]
  /** Own words that no list of the lexicon knows: looked up in the sheets' text. */
  readonly mots: readonly string[]
  /** The highest level of studies, and whether long ones are welcome. */
  readonly duree: { readonly max: Niveau | undefined; readonly longues: boolean } | undefined
  readonly lieu: 'dehors' | 'dedans' | undefined
  readonly avec: 'gens' | 'choses' | 'idees' | undefined
  readonly statut: 'salarie' | 'independant' | 'fonctionnaire' | undefined
  /** Jobs the person has turned down. */
  readonly ecartes: readonly IdMetier[]
}

/** Where the guided path stands; plain JSON. */
export interface EtatGuide {
  readonly question: Question
  /** Families chosen and not yet made precise. */
  readonly familles: readonly string[]
  readonly souhaits: Souhaits
  /** Wishes asked already, answered or not. */
  readonly passees: readonly Question[]
  /** Page of proposals, from 0. */
  readonly page: number
  readonly metier: IdMetier | undefined
}

export interface Guide extends EtatGuide {
  /** The question at which the dialogs take up again; those before are not asked. */
  readonly reprise: Question | undefined
  /** Said before the next question. */
  readonly remarque: string | undefined
  /** Questions answered aside since the path last moved on. */
  readonly apartes: number
  /** True once an answer aside has offered choices of its own: « le deuxième » is one of those. */
  readonly offre: boolean
}

/** What a conversation remembers, whatever the dialogs' stack; plain JSON. */
export interface Souvenir {
  readonly contexte: Contexte
  readonly guide: Guide | undefined
  /** The path at each question asked, the present one last: what « retour » goes through. */
  readonly etapes: readonly EtatGuide[]
  /** Contexts of the answers before, the last one last: what « retour » goes through outside of the path. */
  readonly precedents: readonly Contexte[]
  readonly depart: Depart | undefined
  readonly gardes: readonly IdMetier[]
  /** Misunderstandings in a row. */
  readonly incompris: number
  /** Answers since « utile / pas utile » was last offered. */
  readonly reponses: number
  /** What « utile / pas utile » would be about. */
  readonly avis: NomIntent | undefined
  readonly dernier: { readonly empreinte: string; readonly fois: number }
}

export const AUCUN_SOUHAIT: Souhaits = {
  interets: [],
  mots: [],
  duree: undefined,
  lieu: undefined,
  avec: undefined,
  statut: undefined,
  ecartes: [],
}

export const GUIDE_NEUF: Guide = {
  question: 'famille',
  familles: [],
  souhaits: AUCUN_SOUHAIT,
  passees: [],
  page: 0,
  metier: undefined,
  reprise: undefined,
  remarque: undefined,
  apartes: 0,
  offre: false,
}

export const SOUVENIR_VIDE: Souvenir = {
  contexte: CONTEXTE_VIDE,
  guide: undefined,
  etapes: [],
  precedents: [],
  depart: undefined,
  gardes: [],
  incompris: 0,
  reponses: 0,
  avis: undefined,
  dernier: { empreinte: '', fois: 0 },
}

/** Where a reply to a question leads. */
export type Vers =
  | { readonly kind: 'suivante' }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'fin' }

/** What a reply to a question changes and where it leads; a remark may come before the next question. */
export interface Avancee {
  readonly souvenir: Souvenir
  readonly vers: Vers
  readonly remarque?: string
}

export const SUIVANTE: Vers = { kind: 'suivante' }

export function versQuestion(question: Question): Vers {
  return { kind: 'question', question }
}

/** A souvenir whose path is changed. */
export function avecGuide(souvenir: Souvenir, changes: Partial<Guide>): Souvenir {
  return { ...souvenir, guide: { ...(souvenir.guide ?? GUIDE_NEUF), ...changes } }
}

export function avecSouhaits(souvenir: Souvenir, changes: Partial<Souhaits>): Souvenir {
  const { souhaits } = souvenir.guide ?? GUIDE_NEUF
  return avecGuide(souvenir, { souhaits: { ...souhaits, ...changes } })
}
