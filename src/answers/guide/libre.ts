import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../../understanding/contexte'
import { accueillir, entendre } from '../accueil'
import { answerIntent } from '../answerIntent'
import { commeDit } from '../commeDit'
import type { Reply } from '../reply'
import { wordAnswer } from '../wordAnswer'
import type { Message } from './message'
import type { Souvenir } from './souvenir'

/** The answer to a message as if there were no path. */
export function repondreLibrement(message: Message, souvenir: Souvenir, index: CatalogueIndex): Reply {
  const { phrase, texte } = message
  const intent = commeDit(message.intent, texte)
  const reply = accueillir(wordAnswer(answerIntent(intent, index), contexteDe(souvenir)), phrase, intent)
  return entendre(reply, message.epreuve)
}

/** The job the path is at is what « et le salaire ? » is about. */
export function contexteDe({ contexte, guide }: Souvenir): Contexte {
  if (guide === undefined || contexte.metier !== undefined || contexte.formation.length > 0) return contexte
  const onOne = guide.question === 'metier' || guide.question === 'depart' || guide.question === 'parcours'
  return onOne ? { ...contexte, metier: guide.metier } : contexte
}
