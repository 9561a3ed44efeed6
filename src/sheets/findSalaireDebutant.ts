import { comparisonKey } from './comparisonKey'
import type { SalaireDebutant } from './ficheMetier'
import type { Section } from './section'

/** The starting-salary passage of "Vie professionnelle". */
export function findSalaireDebutant(vieProfessionnelle: Section | undefined): SalaireDebutant | undefined {
  const passage = vieProfessionnelle?.passages.find(
    ({ titre, paragraphes }) =>
      /^salaires? (du |de la |des )?debut/.test(comparisonKey(titre)) && paragraphes.length > 0,
  )
  if (!passage) return undefined
  const texte = passage.paragraphes.join('\n')
  return { texte, euros: readEuros(texte), line: passage.line }
}

/** Euros named in a text, in order: "Entre 2083 et 2 750,50 euros" → [2083, 2750.5]; "152 heures" is not one. */
export function readEuros(texte: string): readonly number[] {
  const euros: number[] = []
  for (const [, first, last, unit] of texte.matchAll(AMOUNTS)) {
    const factor = unit?.toLowerCase().startsWith('k') ? 1000 : 1
    for (const amount of [first, last]) {
      if (amount !== undefined) euros.push(readNumber(amount) * factor)
    }
  }
  return euros
}

// Every repetition is bounded: a hostile line of digits costs no more than its length.
const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:[ .]\d{3}){1,2}(?:,\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?!\d)`
const RANGE = `(${NUMBER})(?: ?€| euros?)?(?: brut)?(?: à | ?[-–/] ?|(?<=entre .{1,40}) et )`
const AMOUNTS = new RegExp(`(?:${RANGE})?(${NUMBER}) ?(k ?€|k ?euros?|€|euros?)`, 'giu')

function readNumber(text: string): number {
  const grouped = text.replace(/[ .](?=\d{3}(?!\d))/g, '')
  return Number(grouped.replace(',', '.'))
}
