import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Contexte } from '../../understanding/contexte'
import { decideGesteGuide, type GesteGuide } from '../../understanding/conversation/decideGuide'
import type { Intent } from '../../understanding/intent'
import type { Observations } from '../../understanding/observations/observations'
import { lire } from '../../understanding/understand'

/** « ok » answers no question of the path just after a sign of distress. */
const ACQUIESCE = /^(?:ok|okay|oki|d accord|dac|merci|k)$/

/** A message read once, for whoever decides about it. */
export interface Message {
  readonly texte: string
  /** Folded words as written, joined by a space: how labels of buttons are compared. */
  readonly ecrit: string
  /** The same, misspelt words brought to known ones. */
  readonly phrase: string
  readonly intent: Intent
  readonly seen: Observations | undefined
  /** True when the reply also says who listens. */
  readonly veille: boolean
  /** Keeping, feedback, recap: gestures that are not about a job. */
  readonly geste: GesteGuide | undefined
  /** The nature of a hardship told as over, beside what is asked. */
  readonly epreuve: string | undefined
}

export function lireMessage(ecrit: string, contexte: Contexte, index: CatalogueIndex, enChemin = false): Message {
  const texte = spellSigns(ecrit)
  const { phrase, intent, seen, epreuve, veille } = lire(texte, index, contexte, enChemin ? ACQUIESCE : undefined)
  const base = { texte, ecrit: normaliser(texte), phrase, intent, seen, epreuve, veille: veille === true }
  return { ...base, geste: seen === undefined ? undefined : decideGesteGuide(seen, intent, index) }
}

/** « le + court », « le - d'études », « voir + »: the sign is a word there, not in « bac + 2 »; so is a thumb. */
function spellSigns(texte: string): string {
  return texte
    .replace(/[👍👌✅💯]/gu, ' oui ')
    .replace(/[👎❌]/gu, ' non ')
    .replace(/(?<=(?:^|\s)(?:le|la|les|voir|encore|un peu|en|bcp|ya|pas)\s)\+(?!\s*\d)/giu, 'plus')
    .replace(/(?<=(?:^|\s)(?:le|la|les|bcp|un peu)\s)-(?=\s*\p{L})/giu, 'moins ')
}

/** The form in which a label and a message are the same: `C’est bon, on continue !` → c est bon on continue. */
export function normaliser(texte: string): string {
  return tokenize(texte.slice(0, 400)).join(' ')
}
