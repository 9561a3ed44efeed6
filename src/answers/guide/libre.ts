import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../../understanding/contexte'
import { accueillir, entendre } from '../accueil'
import { answerIntent } from '../answerIntent'
import { commeDit } from '../commeDit'
import type { Reply } from '../reply'
import { veiller } from '../veiller'
import { wordAnswer } from '../wordAnswer'
import type { Message } from './message'
import type { Souvenir } from './souvenir'

/** The answer to a message as if there were no path. */
export function repondreLibrement(message: Message, souvenir: Souvenir, index: CatalogueIndex): Reply {
  const { phrase, texte, veille, epreuve } = message
  const intent = commeDit(message.intent, texte)
  const contexte = contexteDe(souvenir)
  const reply = accueillir(wordAnswer(answerIntent(intent, index), contexte), phrase, intent)
  return veiller(entendre(reply, epreuve), veille, contexte)
}

/** The job the path is at is what « et le salaire ? » is about. */
export function contexteDe({ contexte, guide }: Souvenir): Contexte {
  if (guide === undefined || contexte.metier !== undefined || contexte.formation.length > 0) return contexte
  const onOne = guide.question === 'metier' || guide.question === 'depart' || guide.question === 'parcours'
  return onOne ? { ...contexte, metier: guide.metier } : contexte
}
