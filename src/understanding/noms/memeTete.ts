import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED, STRONG_CUE } from '../../search/ranking'
import type { Contexte } from '../contexte'
import { parseQuestion } from '../mots/question'
import { observe } from '../observations/observations'

/** « et l'anglais ? », « et de cuisine », « et en aéronautique »: what would end a name otherwise. */
const ET =
  /^\s*(?:et|é|ou|plut[oô]t|sinon)\s+(?:cel(?:ui|le)\s+)?(?:pour\s+)?(?:(?:en|de|du|des|le|la|les|au|aux)\s+(?:la\s+|l['’]\s*)?|[dl]['’]\s*)([\p{L}-]{3,}(?:\s[\p{L}-]{3,})?)\s*\??\s*$/iu

/** « prof de maths », « ingénieur en informatique »: a head and what it is of. */
const NOM = /^(\p{L}+) (?:de|d|du|des|en)(?: l| la)? \p{L}+/u

/** « prof de maths », then « et l'anglais ? »: the same head, of something else, where that is a name said whole. */
export function memeTete(texte: string, index: CatalogueIndex, { nomme, dit }: Contexte): string | undefined {
  const [, autre] = ET.exec(texte) ?? []
  const [, tete] = NOM.exec(nomme ?? dit ?? '') ?? []
  if (autre === undefined || tete === undefined || isNamed(autre, index) || asks(autre, index)) return undefined
  const entier = `${tete} de ${autre}`
  return isNamed(entier, index) ? `et ${entier} ?` : undefined
}

/** All of it names a job. */
function isNamed(texte: string, index: CatalogueIndex): boolean {
  const question = parseQuestion(texte, index)
  return observe(question, index).metiers.some(
    ({ debut, fin, hits: [best] }) =>
      debut === 0 &&
      fin === question.mots.length &&
      best !== undefined &&
      Math.min(best.nameCoverage, best.askCoverage) >= COVERED,
  )
}

/** « et les études ? » after « ingénieur du son » names no « ingénieur d'études ». */
function asks(texte: string, index: CatalogueIndex): boolean {
  return observe(parseQuestion(texte, index), index).facettes.some(({ poids }) => poids >= STRONG_CUE)
}
