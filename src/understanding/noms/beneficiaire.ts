import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import type { Question } from '../mots/question'

/** Words within which what is done is said. */
const REACH = 8

const DONE_TO =
  /\b(?:decouvrir|expliqu\w*|apprend\w*|montr\w*|present\w*|vend\w*|enseign\w*|conseill\w*|transmet\w*|raconter|servir)(?: \w+){0,4} aux$/

/** Who is helped, taught or trained, several of them: « aider *les agriculteurs* », « former *de futurs conducteurs* ». */
const DONE_FOR =
  /\b(?:aider?|aidant|soutenir|accompagner|conseiller|former|coacher|assister|encadrer|defendre|recruter|depanner)(?: (?:(?:de|d|les|des|nos) )?(?:futur(?:e?s)?|jeunes|petits|autres|tous les)| (?:les|des|nos))$/

/** True for who something is done to: « faire découvrir une région *aux visiteurs* » names no job. */
export function isBeneficiaire(question: Question, { debut }: Etendue): boolean {
  return DONE_TO.test(wordsBefore(question, debut, REACH)) || isAide(question, { debut })
}

/** True for who is helped or trained; the verb stands just before. */
export function isAide(question: Question, { debut }: Pick<Etendue, 'debut'>): boolean {
  const said = question.mots[debut]
  return said?.coupe === false && /[sx]$/.test(said.ecrit) && DONE_FOR.test(wordsBefore(question, debut, REACH))
}
