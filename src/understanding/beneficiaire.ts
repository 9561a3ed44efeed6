import type { Etendue } from './etendue'
import { wordsBefore } from './motsAutour'
import type { Question } from './question'

/** Words within which what is done is said. */
const REACH = 8

const DONE_TO =
  /\b(?:decouvrir|expliqu\w*|apprend\w*|montr\w*|present\w*|vend\w*|enseign\w*|conseill\w*|transmet\w*|raconter|servir)(?: \w+){0,4} aux$/

/** True for who something is done to: « faire découvrir une région *aux visiteurs* » names no job. */
export function isBeneficiaire(question: Question, { debut }: Etendue): boolean {
  return DONE_TO.test(wordsBefore(question, debut, REACH))
}
