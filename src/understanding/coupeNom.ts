import type { Mot } from './question'

/**
 * A word that ends one name before another: « ambulancier *après* pompier » (« service après-vente » is one name), « passer de maçon *à*
 * chef de chantier ». `start`: where the first begins.
 */
export function coupeNom(mots: readonly Mot[], at: number, start: number): boolean {
  const word = mots[at]?.lu
  if (word === 'apres') return mots[at + 1]?.lu !== 'vente'
  // « la formation de journaliste *dure* combien ? »
  if (word === 'dure' || word === 'durent') return DUREE_SUIT.test(mots[at + 1]?.lu ?? '')
  if (word !== 'a') return false
  const [verb = '', from = ''] = mots.slice(Math.max(0, start - 2), start).map(({ lu }) => lu)
  return /^d[eu]?$/.test(from) && /^(?:passe[rz]?|evoluer)$/.test(verb)
}

const DUREE_SUIT = /^(?:combien|longtemps|quoi|t|temps|plus|moins|\d+|un|une|deux|trois|quatre|cinq|six)$/
