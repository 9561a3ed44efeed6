import type { FicheMetier } from './ficheMetier'

/** Amounts that can be a month's pay before tax; a daily fee or a year's pay is another thing. */
const MONTHLY = { min: 900, max: 12_000 }

/** What a beginner earns a month at least, when the sheet says it in euros a month. */
export function salaireMensuel({ salaireDebutant }: FicheMetier): number | undefined {
  if (salaireDebutant === undefined || !/\bmois|mensuel/i.test(salaireDebutant.texte)) return undefined
  const [first] = salaireDebutant.euros
  return first !== undefined && first >= MONTHLY.min && first <= MONTHLY.max ? first : undefined
}
