import type { NameHit } from '../../search/nameIndex'
import { COVERED } from '../../search/ranking'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Etendue } from './etendue'

/** A stretch of the question that names a job or a training. */
export interface Mention<T> extends Etendue {
  /** Names that fit, best first; empty when the stretch names nothing known. */
  readonly hits: readonly NameHit<T>[]
  /** True when the words before say that it is only context: « mon père est … », « je suis en … ». */
  readonly contexte: boolean
  /** True when the words before say that it is what is asked about: « devenir … », « un … ». */
  readonly cible: boolean
}

/** A training named in the question; without hits it names only a kind of training (« un CAP ») or one without a sheet. */
export interface MentionFormation extends Mention<FicheFormation> {
  /** Code of the kind of training said, e.g. `bts`. */
  readonly type: string | undefined
  /** True when nothing but the kind is said. */
  readonly seulementType: boolean
}

/** Endings of words that say what someone is. */
export const DOER = /(?:iste|eur|euse|ien|ienne|logue|trice|ier|iere|naute)s?$/

/** All of a name was said, and it is all that was asked for. */
export function isWhole(hit: NameHit<unknown>): boolean {
  return isNameSaid(hit) && hit.askCoverage >= COVERED
}

/** All of a name was said, whatever was said beside. */
export function isNameSaid({ nameCoverage }: NameHit<unknown>): boolean {
  return nameCoverage >= COVERED
}
