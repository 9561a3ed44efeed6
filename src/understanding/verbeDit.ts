import { wordsBefore } from './motsAutour'
import type { Question } from './question'

/** « on *aide* les vieux », « qui *compte* pour moi »: after its subject a word is a verb, and neither the name nor the noun that is written alike. */
export function isVerbeDit(question: Question, at: number): boolean {
  return question.mots[at]?.coupe === false && SUJET.test(wordsBefore(question, at, SUJET_REACH))
}

const SUJET = /\b(?:je|j|tu|on|qui|ils?|elles?|ca)(?: (?:ne|n|me|m|te|t|se|s|lui|leur|y|en))*$/
const SUJET_REACH = 4
