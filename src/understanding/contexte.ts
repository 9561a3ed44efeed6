import type { Facette, FacetteFormation } from '../search/lexique'
import type { IdFormation, IdMetier } from '../sheets/ids'
import type { Niveau } from '../sheets/niveau'
import type { Criteres } from './criteres'
import type { AspectCompare, NomListe } from './intent'

/** What a conversation remembers from one message to the next; plain JSON. */
export interface Contexte {
  readonly metier: IdMetier | undefined
  readonly facette: Facette | undefined
  /** Everything that was asked in one breath, `facette` in it. */
  readonly ensemble?: readonly Facette[]
  /** The `sujet` of the precise thing just asked: « et pour un maçon ? » asks it again. */
  readonly point?: string
  readonly formation: readonly IdFormation[]
  readonly facetteFormation: FacetteFormation | undefined
  /** What the last reply offered, in the order shown. */
  readonly offres: readonly (IdMetier | IdFormation)[]
  /** Jobs of the pages before, in the order shown: « le 3 » once 6 to 10 are shown. */
  readonly dejaVus?: readonly IdMetier[]
  /** What was said of the jobs that the last reply offered to choose from: « prof », that « d’EPS » completes. */
  readonly dit?: string
  /** What no sheet tells of, just asked about: « c'est dur ? » is asked of it again. */
  readonly sansFiche?: string
  /** What was thought to be meant, that « oui » says again. */
  readonly voulu?: string
  /** What was just put side by side, the sheets of one diploma together: « et le salaire ? » is asked of each. */
  readonly compares?: readonly (readonly (IdMetier | IdFormation)[])[]
  /** The list from which the job spoken of was picked: « et le premier ? » still counts in it. */
  readonly liste?: readonly (IdMetier | IdFormation)[]
  /** What was offered to be told of the job, in the order shown. */
  readonly facettes?: readonly Facette[]
  /** What of them was compared: « et avec sage-femme ? » asks the same. */
  readonly aspect?: AspectCompare
  /** The jobs spoken of before this one, two at most, the last one last: « compare-les », « laquelle paie le mieux ? » are asked of all. */
  readonly avants?: readonly IdMetier[]
  /** What was said just before this job, and meant several or had no sheet: « policier », « gendarme », then « la différence ? ». */
  readonly ditAvant?: string
  /** The training spoken of before this one: « c'est quoi la différence ? » is asked of both. */
  readonly formationAvant?: readonly IdFormation[]
  /** The words by which the job was named: « kiné », that « du sport » completes. */
  readonly nomme?: string
  /** What was spoken of before something else came up: what has no subject of its own comes back to it. */
  readonly fil?: Fil
  /** The list that « voir plus » continues. */
  readonly suite: Suite | undefined
  /** The list that the job spoken of was picked from: « voir plus » goes back to it, « un truc plus court » narrows it. */
  readonly deListe?: Suite
  /** The trainings of a kind in a field that « voir plus » continues. */
  readonly champ?: Champ
  /** Code of the kind of diploma just explained: « et ça dure combien ? » is asked of it. */
  readonly diplome?: string | undefined
  /** The sign of distress just answered: « ok » is not the end of it. */
  readonly detresse?: string
  /** The person was asked how they are, or told that we stay: what comes next is said otherwise. */
  readonly ecoute?: 'doute' | 'encore'
  /** The last reply ended with who listens. */
  readonly veille?: true
  /** That there was distress some messages ago, its nature alone: words of return go back to it for the `reste` next messages. */
  readonly tourment?: { readonly nature: string; readonly reste: number }
}

interface Champ {
  readonly code?: string
  readonly courte?: true
  readonly type: string
  readonly mots: readonly string[]
  readonly dits?: readonly string[]
  readonly metiers: readonly IdMetier[]
  readonly page: number
}

interface Fil {
  readonly metier: IdMetier | undefined
  readonly formation: readonly IdFormation[]
}

export type Suite =
  | { readonly kind: 'liste'; readonly nom: NomListe; readonly criteres: Criteres; readonly page: number }
  | {
      readonly kind: 'proches'
      readonly metier: IdMetier
      readonly page: number
      readonly niveauMax?: Niveau | undefined
      readonly criteres?: Criteres
    }

export const CONTEXTE_VIDE: Contexte = {
  metier: undefined,
  facette: undefined,
  formation: [],
  facetteFormation: undefined,
  offres: [],
  suite: undefined,
}

/** Jobs to choose from were just offered: « policier ». */
export function isOpen({ dit, offres, suite }: Contexte): boolean {
  return dit !== undefined && offres.length > 1 && suite === undefined
}

/** The list shown last, for whoever goes on from one of its jobs. */
export function deListe({ suite, deListe: before }: Contexte): Pick<Contexte, 'deListe'> {
  const list = suite ?? before
  return list === undefined ? {} : { deListe: list }
}

/** Nothing is spoken of any more, but the thread is kept. */
export function sansSujet({ metier, formation, fil }: Contexte): Contexte {
  const now = metier === undefined && formation.length === 0 ? fil : { metier, formation }
  return { ...CONTEXTE_VIDE, ...(now === undefined ? {} : { fil: now }) }
}

/** The job that what has no subject of its own is asked of: the one spoken of, or before something else came up. */
export function metierDuFil(contexte: Contexte): IdMetier | undefined {
  return contexte.metier ?? (isSilent(contexte) ? contexte.fil?.metier : undefined)
}

/** The trainings that what has no subject of its own is asked of. */
export function formationsDuFil(contexte: Contexte): readonly IdFormation[] {
  const { formation, fil } = contexte
  if (formation.length > 0) return formation
  return isSilent(contexte) && fil?.metier === undefined ? (fil?.formation ?? []) : []
}

/** Nothing is spoken of, offered, listed or listened to. */
function isSilent({ metier, formation, offres, suite, detresse }: Contexte): boolean {
  const named = metier !== undefined || formation.length > 0 || offres.length > 0
  return !named && suite === undefined && detresse === undefined
}
