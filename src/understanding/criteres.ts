import type { CodeRome, IdFormation, IdMetier } from '../sheets/ids'
import type { Niveau } from '../sheets/niveau'

/** What a list of jobs must satisfy, as plain JSON; every part may be absent, all given ones hold together. */
export interface Criteres {
  /** In the person's own words → what they stand for. */
  readonly interets: readonly InteretDemande[]
  readonly domaines: readonly string[]
  readonly niveauMin: Niveau | undefined
  readonly niveauMax: Niveau | undefined
  /** One of these. */
  readonly statuts: readonly string[]
  /** No job that has these alone: « sans être militaire ». Absent: none. */
  readonly statutsRefuses?: readonly string[]
  /** No job of these: « ni bureau ni usine ». Absent: none. */
  readonly domainesRefuses?: readonly string[]
  /** No job whose sheet speaks of these: « pas le week-end », « pas physique ». Absent: none. */
  readonly contraintes?: readonly Contrainte[]
  /** No job whose sheet gives a beginner less a month, or says nothing of it: « gagner 3000 euros ». Absent: any. */
  readonly salaireMin?: number
  readonly codesRome: readonly CodeRome[]
  readonly formations: readonly IdFormation[]
  /** « bien payé »: what sheets say of the beginners' pay puts in order. Absent: nothing does. */
  readonly tri?: 'salaire'
  /** What was wished and no sheet can sort by: « qui recrute », « top 10 ». Absent: nothing. */
  readonly ignores?: readonly ('evolution' | 'classement' | 'alternance' | 'vacances')[]
  /** The jobs that hold two of the wishes at once come first. Absent: none is known. */
  readonly ensemble?: InteretDemande
  /** What was asked and nothing could be made of: « sans concours ». Absent: nothing. */
  readonly laisses?: readonly string[]
  /** What one lives with and no sheet speaks of: « sourd », « allergique au pollen ». Absent: nothing. */
  readonly limite?: string
  /** The kind of diploma wished for, of which no sheet goes with the wish: the jobs are of its level. Absent: jobs were asked for. */
  readonly sansSorte?: string
  /** Told at length: what counts the most is asked where no job meets two of the wishes. Absent: said in a few words. */
  readonly recit?: true
  /** Jobs refused by name: « mais pas médecin ». */
  readonly exclus: readonly IdMetier[]
  /** Their names, as said. Absent: none was. */
  readonly exclusDits?: readonly string[]
  /** Words that no list of the lexicon knows: looked up in the sheets' text. */
  readonly mots: readonly string[]
}

/** What one may not want of a job, told by what its sheet speaks of: hours first, then what the work asks for. */
export const CONTRAINTES = [
  'nuit',
  'soir',
  'weekend',
  'hauteur',
  'physique',
  'stress',
  'danger',
  'combat',
  'sang',
  'froid',
  'anglais',
  'public',
  'ecrit',
  'permis',
  'pass',
  'droit',
  'vol',
  'mer',
] as const
export type Contrainte = (typeof CONTRAINTES)[number]

export interface InteretDemande {
  /** As written in the question. */
  readonly mot: string
  readonly metiers: readonly IdMetier[]
  /** Official labels. */
  readonly interets: readonly string[]
  /** True for a way of working, which qualifies another wish: « au calme, avec des plantes ». */
  readonly maniere?: boolean
  /** True for the field that jobs are asked for in, whatever is wished besides: « acheter et vendre : quels métiers *dans l'immobilier* ? » */
  readonly champ?: boolean
  /** True for what says its own refusal: « où on ne sert pas ». */
  readonly proposition?: boolean
  /** True for what was only told before a wish was said: it counts where jobs meet both. Absent: it is wished. */
  readonly raconte?: true
  /** True for « mais pas avec … ». */
  readonly refuse: boolean
}

export const AUCUN_CRITERE: Criteres = {
  interets: [],
  domaines: [],
  niveauMin: undefined,
  niveauMax: undefined,
  statuts: [],
  codesRome: [],
  formations: [],
  exclus: [],
  mots: [],
}

/** True when something was asked that sheets can be sorted by. */
export function hasCritere(criteres: Criteres): boolean {
  return (
    criteres.interets.some((each) => !each.refuse) ||
    criteres.domaines.length > 0 ||
    criteres.niveauMin !== undefined ||
    criteres.niveauMax !== undefined ||
    criteres.statuts.length > 0 ||
    criteres.codesRome.length > 0 ||
    criteres.formations.length > 0 ||
    criteres.salaireMin !== undefined ||
    criteres.mots.length > 0
  )
}
