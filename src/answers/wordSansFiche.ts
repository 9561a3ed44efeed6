import { TEXTES } from '../texts/fr'
import { escapeMarkdown } from './extrait'

/** A longer stretch is no job's name. */
const MAX_QUOTE = 50

/** What someone says against themselves is not sent back to them. */
const BLESSANT = /\b(?:nulle?s?|betes?|idiote?s?|stupides?|debiles?|moches?|gros|grosse|conn?e?s?)\b/

/** « con pour les etudes »: the name ends where something else begins. */
const SUITE = / (?:pour|sans|avec) .*$/

/** Debris is not quoted back as if it were a job's name. */
export function wordSansFiche(lu: string, encore?: true): string {
  const dit = lu.replace(SUITE, '')
  const quotable = dit.length > 2 && dit.length <= MAX_QUOTE && !/^\d/.test(dit) && !BLESSANT.test(dit)
  const said = quotable ? TEXTES.inconnu(escapeMarkdown(dit)) : TEXTES.inconnuSansNom
  return encore === true ? `${said} ${TEXTES.inconnuEncore}` : said
}
