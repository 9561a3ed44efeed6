import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'

/** « leDCG », « lesTGV », « GPNça »: the space is lost, the capitals are not. */
export function spacedAtCapitals(texte: string, { vocabulary }: CatalogueIndex): string {
  if (!STUCK.test(texte)) return texte
  return texte.replace(
    STUCK_EACH,
    (word, small: string | undefined, after: string, capitals: string, before: string) =>
      vocabulary.has(fold(word)) ? word : small === undefined ? `${capitals} ${before}` : `${small} ${after}`,
  )
}

const STUCK = /\p{Ll}{2}\p{Lu}{2}|\p{Lu}{3}\p{Ll}{2}/u
const STUCK_EACH = /(?<!\p{L})(?:(\p{Lu}?\p{Ll}{2,})(\p{Lu}{2,})|(\p{Lu}{3,})(\p{Ll}{2,}))(?!\p{L})/gu

/** « salaire point virgule fleuriste »: what a phone was told to write, and wrote in letters. */
export function punctuated(texte: string): string {
  if (!/virgule|interrogation|exclamation/i.test(texte)) return texte
  return texte
    .replace(/\s*(?<!\p{L})(?:point[- ])?virgule(?!\p{L})/giu, ',')
    .replace(/\s*(?<!\p{L})point d['’ ](?:interrogation|exclamation)(?!\p{L})/giu, ' ?')
}

/** « G.O au club », « D.R.H. »: initials written with their full stops. */
export function initialesJointes(texte: string): string {
  return texte.includes('.') ? texte.replace(INITIALES, (said) => said.replaceAll('.', '')) : texte
}

const INITIALES = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.\p{Lu}){1,4}(?:\.(?=[,;:!?)]|\s+[\p{Ll}?!,]|$))?(?![\p{L}\p{N}.])/gu
