import type { Etendue } from '../mots/etendue'
import { wordsAfter } from '../mots/motsAutour'
import type { Question } from '../mots/question'

/** Words after a job within which a wish is its bearer's. */
const REACH = 10

/** « … et voudrait *enseigner* »; to know, to earn, to get on are wished of the same job. */
const WISH =
  /^(?:\w+ ){0,5}(?:(?:je|j|il|elle|et|mais) )(?:(?:ne|se|me|y|en) )*(?:voudrai\w*|aimerai\w*|souhaite\w*|reve\w*|veu[xt])(?: (?:bien|plutot|maintenant|vraiment|de|d))*(?: (?:me|m|se|s|en|y|l|la|le|les))* (?!(?:savoir|connaitre|comprendre|demander|avoir|gagner|evoluer|progresser|continuer|monter|augmenter|partir|rester|exercer|former|etre|devenir|faire|changer|arreter|quitter|passer|trouver|apprendre|voir|travailler|bosser|reprendre)\b)\w{2,}(?:er|ir|re|oir)\b/

/** True when who bears a job told of wishes to do something else: « ma tante est menuisière et voudrait enseigner en lycée pro ». */
export function wishesAnother(question: Question, { fin }: Etendue): boolean {
  return WISH.test(wordsAfter(question, fin, REACH))
}
