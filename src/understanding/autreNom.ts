import { fold, tokenize } from '../search/fold'
import { LIENS } from '../search/liens'
import type { NameHit } from '../search/nameIndex'
import { COVERED } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'

/** Letters by which an abbreviation is known: « kiné », « véto », « dev ». */
const ABBREVIATION = 3

/** What a job was called, when its sheet is called something else. */
export interface AutreNom {
  readonly dit: string
  /** The name holds that of the sheet and says more: « infirmier anesthésiste » has no sheet of its own. */
  readonly precise: boolean
  /** These words, said beside the name, have no sheet: « ninja ou plombier ». */
  readonly absent?: true
}

/**
 * The everyday name by which a job was found: « cardiologue » leads to the médecin spécialiste, and that is said. Undefined when the
 * sheet bears that name, or begins like it.
 */
export function autreNom(hits: readonly NameHit<FicheMetier>[], fiche: FicheMetier): AutreNom | undefined {
  const whole = hits.filter(
    ({ name, nameCoverage, askCoverage }) =>
      nameCoverage >= COVERED && askCoverage >= COVERED && name.targets.includes(fiche),
  )
  const [best] = whole
  if (best === undefined || best.name.source !== 'courant') return undefined
  if (whole.some(({ name }) => name.source === 'titre' || name.source === 'synonyme') && !saysMore(best, whole))
    return undefined
  const own = [fiche, ...fiche.synonymes].flatMap(({ libelleMasculin, libelleFeminin }) =>
    tokenize(fold(`${libelleMasculin} ${libelleFeminin}`)).filter((word) => !LIENS.has(word)),
  )
  const isOwn = (word: string): boolean =>
    word.length < ABBREVIATION || LIENS.has(word) || own.some((each) => each.startsWith(word.slice(0, ABBREVIATION)))
  const { words, text } = best.name
  if (words.every(isOwn)) return undefined
  return { dit: text, precise: words.some((word) => word.length >= ABBREVIATION && isOwn(word) && !LIENS.has(word)) }
}

/** « psychologue du sport » was said, not « psychologue ». */
function saysMore(hit: NameHit<FicheMetier>, whole: readonly NameHit<FicheMetier>[]): boolean {
  return whole.every((other) => other.matched.length < hit.matched.length || other.name.source === 'courant')
}
