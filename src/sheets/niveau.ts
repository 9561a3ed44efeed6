/** The 16 levels of Onisep's vocabulary, lowest first; the index is the order used to compare them. */
export const NIVEAUX = [
  'sans diplôme',
  'autre formation',
  '3E',
  'diplôme national du brevet',
  'CAP ou équivalent',
  'CAP ou équivalent + 1 an',
  'bac ou équivalent',
  'bac + 1',
  'bac + 2',
  'bac + 3',
  'bac + 4',
  'bac + 5',
  'bac + 6',
  'bac + 7',
  'bac + 8',
  'bac + 9 et plus',
] as const

export type Niveau = (typeof NIVEAUX)[number]

/** Reads a level however it is spaced ("bac +2", "bac+2"). */
export function parseNiveau(text: string): Niveau | undefined {
  const spaced = text
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return NIVEAUX.find((niveau) => niveau.toLowerCase() === spaced)
}

/** Position in `NIVEAUX`: a larger number is a longer way. */
export function rangNiveau(niveau: Niveau): number {
  return NIVEAUX.indexOf(niveau)
}
