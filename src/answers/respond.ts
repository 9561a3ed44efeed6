import type { CatalogueIndex } from '../search/catalogueIndex'
import { SUGGESTIONS, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte } from '../understanding/contexte'
import { understand } from '../understanding/understand'
import { entendre } from './accueil'
import { answerIntent } from './answerIntent'
import { commeDit } from './commeDit'
import type { Reply } from './reply'
import { wordAnswer } from './wordAnswer'

/** One message in, one reply out: understood, answered, worded. Pure. */
export function respond(
  texte: string,
  index: CatalogueIndex,
  contexte: Contexte = CONTEXTE_VIDE,
): Reply & { readonly trace: () => readonly string[] } {
  const { intent, epreuve, trace } = understand(texte, index, contexte)
  return { ...entendre(wordAnswer(answerIntent(commeDit(intent, texte), index), contexte), epreuve), trace }
}

/** What is said first, once. */
export function welcome(): Reply {
  return {
    band: 'unknown',
    intent: 'salutation',
    facet: undefined,
    metiers: [],
    metiersMontres: 0,
    formations: [],
    text: TEXTES.bienvenue,
    suggestions: SUGGESTIONS.exemples,
    contexte: CONTEXTE_VIDE,
  }
}
