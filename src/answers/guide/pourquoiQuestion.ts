import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { GUIDE } from '../../texts/guide'
import { type Aiguillage, dire } from './aiguillage'
import type { Message } from './message'
import { parler } from './parler'
import { poserQuestion, rappeler } from './poserQuestion'
import { demandeUnSens } from './reponses'
import type { Question, Souvenir } from './souvenir'

const RAISONS: Partial<Record<Question, string>> = GUIDE.pourquoiQuestion

/** « Pourquoi tu me demandes ça ? »: why, and the question again; undefined where nothing is asked. */
export function pourquoiQuestion(
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage | undefined {
  const question = souvenir.guide?.question
  const why = question === undefined ? undefined : RAISONS[question]
  if (question === undefined || why === undefined) return undefined
  const { suggestions } = poserQuestion(question, souvenir, index, faits)
  const text = `${why}\n\n${rappeler(question, souvenir, index)}`
  return dire({ ...souvenir, incompris: 0 }, parler('pourquoi', text, suggestions, souvenir.contexte))
}

/** « C'est quoi, fonctionnaire ? », at the question that uses the word: what its choices mean, and the question again. */
export function expliquerChoix(
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage | undefined {
  if (souvenir.guide?.question !== 'statut' || !demandeUnSens(message) || !STATUTS.test(message.phrase))
    return undefined
  const { suggestions } = poserQuestion('statut', souvenir, index, faits)
  const text = `${GUIDE.sensStatuts}\n\n${rappeler('statut', souvenir, index)}`
  return dire({ ...souvenir, incompris: 0 }, parler('guide', text, suggestions, souvenir.contexte))
}

const STATUTS = /\b(?:salarie|compte|independant|fonctionnaire|liberal)/
