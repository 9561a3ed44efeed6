import { wordsBefore } from '../mots/motsAutour'
import type { Mot } from '../mots/question'

/**
 * A word that ends one name before another: « ambulancier *après* pompier » (« service après-vente » is one name), « passer de maçon *à*
 * chef de chantier », « responsable assurance qualité *encadre*-t-il … ». `start`: where the first begins.
 */
export function coupeNom(mots: readonly Mot[], at: number, start: number): boolean {
  const word = mots[at]?.lu
  if (word === 'apres') return mots[at + 1]?.lu !== 'vente'
  // « la formation de journaliste *dure* combien ? »
  if (word === 'dure' || word === 'durent') return DUREE_SUIT.test(mots[at + 1]?.lu ?? '')
  if (mots[at + 1]?.lu === 't' && PRONOMS.has(mots[at + 2]?.lu ?? '')) return true
  if (word !== 'a') return false
  return PASSE_DE.test(wordsBefore({ mots }, start, REACH))
}

/** « comment passe-t-on de simple graphiste … » */
const PASSE_DE =
  /\b(?:pass(?:e|es|er|ez|ent)|evolu(?:e|er|ent))(?: (?:t|on|il|elle|un jour|facilement|vite))* d[eu]?(?: (?:simple|la|l|jeune))?$/
const REACH = 6

const PRONOMS = new Set(['il', 'elle', 'on', 'ils', 'elles'])

const DUREE_SUIT = /^(?:combien|longtemps|quoi|t|temps|plus|moins|\d+|un|une|deux|trois|quatre|cinq|six)$/
