import { fold, tokenize } from '../search/fold'
import { LIENS } from '../search/liens'
import type { NameHit } from '../search/nameIndex'
import { COVERED } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'

/** Letters by which an abbreviation is known: « kiné », « véto », « dev ». */
const ABBREVIATION = 3

/**
 * The everyday name by which a job was found, when its sheet is called something else: « cardiologue » leads to the médecin spécialiste,
 * and that is said. Undefined when the sheet bears that name, or begins like it.
 */
export function autreNom(hits: readonly NameHit<FicheMetier>[], fiche: FicheMetier): string | undefined {
  const whole = hits.filter(
    ({ name, nameCoverage, askCoverage }) =>
      nameCoverage >= COVERED && askCoverage >= COVERED && name.targets.includes(fiche),
  )
  const [best] = whole
  if (best === undefined || whole.some(({ name }) => name.source === 'titre' || name.source === 'synonyme'))
    return undefined
  if (best.name.source !== 'courant') return undefined
  const own = [fiche, ...fiche.synonymes].flatMap(({ libelleMasculin, libelleFeminin }) =>
    tokenize(fold(`${libelleMasculin} ${libelleFeminin}`)).filter((word) => !LIENS.has(word)),
  )
  const alike = best.name.words.some((word) =>
    own.some((other) => word.length >= ABBREVIATION && other.startsWith(word.slice(0, ABBREVIATION))),
  )
  return alike ? undefined : best.name.text
}
