import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../../understanding/contexte'
import type { Intent } from '../../understanding/intent'
import { accueillir } from '../accueil'
import { answerIntent } from '../answerIntent'
import type { Reply } from '../reply'
import { wordAnswer } from '../wordAnswer'
import type { Message } from './message'
import { commeEcrit } from './motsPropres'
import type { Souvenir } from './souvenir'

/** The answer to a message as if there were no path. */
export function repondreLibrement(message: Message, souvenir: Souvenir, index: CatalogueIndex): Reply {
  const { phrase, texte } = message
  const intent = citer(message.intent, texte)
  return accueillir(wordAnswer(answerIntent(intent, index), contexteDe(souvenir)), phrase, intent)
}

/** What is said back keeps the person's own accents. */
function citer(intent: Intent, texte: string): Intent {
  if (intent.kind === 'liste' && intent.criteres.mots.length > 0) {
    const mots = intent.criteres.mots.map((mot) => commeEcrit(mot, texte))
    return { ...intent, criteres: { ...intent.criteres, mots } }
  }
  return 'dit' in intent ? { ...intent, dit: commeEcrit(intent.dit, texte) } : intent
}

/** The job the path is at is what « et le salaire ? » is about. */
export function contexteDe({ contexte, guide }: Souvenir): Contexte {
  if (guide === undefined || contexte.metier !== undefined || contexte.formation.length > 0) return contexte
  const onOne = guide.question === 'metier' || guide.question === 'depart' || guide.question === 'parcours'
  return onOne ? { ...contexte, metier: guide.metier } : contexte
}
