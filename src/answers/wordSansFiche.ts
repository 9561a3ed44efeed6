import { TEXTES } from '../texts/fr'
import { escapeMarkdown } from './extrait'

/** A longer stretch is no job's name. */
const MAX_QUOTE = 50

/** Debris is not quoted back as if it were a job's name. */
export function wordSansFiche(dit: string): string {
  const quotable = dit.length > 2 && dit.length <= MAX_QUOTE && !/^\d/.test(dit)
  return quotable ? TEXTES.inconnu(escapeMarkdown(dit)) : TEXTES.inconnuSansNom
}
