import type { CatalogueIndex } from '../search/catalogueIndex'
import { SUGGESTIONS, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte } from '../understanding/contexte'
import { understand } from '../understanding/understand'
import { entendre } from './accueil'
import { answerIntent } from './answerIntent'
import { commeDit } from './commeDit'
import type { Reply } from './reply'
import { veiller } from './veiller'
import { wordAnswer } from './wordAnswer'

/** One message in, one reply out: understood, answered, worded. Pure. */
export function respond(
  texte: string,
  index: CatalogueIndex,
  contexte: Contexte = CONTEXTE_VIDE,
): Reply & { readonly trace: () => readonly string[] } {
  const { intent, epreuve, veille, trace } = understand(texte, index, contexte)
  const reply = entendre(wordAnswer(answerIntent(commeDit(intent, texte), index), contexte), epreuve)
  return { ...veiller(reply, veille === true, contexte), trace }
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
