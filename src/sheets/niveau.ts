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

/** The level that a diploma's everyday name stands for, e.g. `BTS` → `bac + 2`: to suggest it, never to read it so. */
export function findNiveauOfDiplome(text: string): Niveau | undefined {
  const [, niveau] = DIPLOMES.find(([diplome]) => diplome.test(text.trim())) ?? []
  return niveau
}

const DIPLOMES: readonly (readonly [RegExp, Niveau])[] = [
  [/^(aucun|sans)\b/i, 'sans diplôme'],
  [/^(brevet|dnb)\b(?! pro)/i, 'diplôme national du brevet'],
  [/^(3e|3ème|troisième)$/i, '3E'],
  [/^(cap|cap agricole|bep)\b/i, 'CAP ou équivalent'],
  [/^(bac|baccalauréat|bac pro|bp|brevet pro\w*)( \w+)*$/i, 'bac ou équivalent'],
  [/^(bts\w?|deust|dut)\b/i, 'bac + 2'],
  [/^(licence|but|bachelor)\b/i, 'bac + 3'],
  [/^(master|dea|dess|(diplôme d.)?ingénieur)\b/i, 'bac + 5'],
  [/^(doctorat|thèse)\b/i, 'bac + 8'],
]

/** Position in `NIVEAUX`: a larger number is a longer way. */
export function rangNiveau(niveau: Niveau): number {
  return NIVEAUX.indexOf(niveau)
}
