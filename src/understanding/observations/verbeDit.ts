import { tokenize } from '../../search/fold'
import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import type { Etendue } from '../mots/etendue'
import { wordsAfter, wordsBefore } from '../mots/motsAutour'
import type { Question } from '../mots/question'

/** « on *aide* les vieux », « qui *compte* pour moi »: after its subject a word is a verb, and neither the name nor the noun that is written alike. */
export function isVerbeDit(question: Question, at: number): boolean {
  return question.mots[at]?.coupe === false && SUJET.test(wordsBefore(question, at, SUJET_REACH))
}

// « quels métiers y a-t-il en cybersécurité ? »: after its verb, a subject announces none.
const SUJET = /\b(?:je|j|tu|qui|(?<!\bt )(?:on|ils?|elles?)|ca)(?: (?:ne|n|me|m|te|t|se|s|lui|leur|y|en))*$/
const SUJET_REACH = 4

/** « je *photographie* les gens »: what who writes does is a taste, whatever name the words may be read as. */
export function isGesteDeSoi(question: Question, { debut }: Etendue, names: readonly Etendue[]): boolean {
  return (
    names.some((name) => name.debut === debut) &&
    PRESENT.test(motAt(question, debut)) &&
    JE.test(wordsBefore(question, debut, 1)) &&
    question.mots[debut]?.coupe === false
  )
}

const JE = /^je?$/

/** « ce qui *compte* », « j'*habite* loin »: the verb, where the lexicon knows the noun alone (« comptes », « habits »). */
export function isAutreVerbe(question: Question, { debut, fin, entree }: Cite<Interet>): boolean {
  if (fin - debut > 1) return false
  const lu = motAt(question, debut)
  if (!PRESENT.test(lu)) return false
  const followed = !/re$/.test(lu) && VERBE_SUIVI.test(wordsAfter(question, fin, 2))
  if (!followed && !isVerbeDit(question, debut)) return false
  const infinitif = `${lu.replace(/(?:s|nt)$/, '')}r`
  return !entree.mots.some((mot) => tokenize(mot)[0] === infinitif)
}

const PRESENT = /e(?:s|nt)?$/

/** « mon neveu compte *aller* … », « la musique compte *pour moi* » */
const VERBE_SUIVI =
  /^(?:(?:aller|faire|devenir|travailler|bosser|etre|continuer|partir|passer)\b|(?:beaucoup|enormement|vraiment|pour (?:moi|lui|elle|nous|eux))\b)/

function motAt({ mots }: Question, at: number): string {
  return mots[at]?.lu ?? ''
}
