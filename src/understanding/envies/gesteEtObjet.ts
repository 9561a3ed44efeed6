import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import { wordsBetween } from '../mots/motsAutour'
import type { Question } from '../mots/question'

/** « alimentaire », « histoire » are no verbs. */
const VERBE = /er$|ir$|(?<!ai|oi|ie|u|er|at|et)re$/
const DEVANT_NOM = /^(?:les?|la|l|une?|des|du|aux?|mon|ma|mes|ce|cette)$/
const PRESENT = /(?:e|es|ent|it|vent|d|ds)$/
const DEVANT_PRESENT = /^(?:on|je|j|tu|qui|ils?|elles?)$/

/** Nothing between what is done and to what it is done. */
const ARTICLE = /^(?:les?|la|l|des|du|de la|de l|un|une|mes|leurs?|ses|vos|de|d)?$/

/**
 * « *soigner* les arbres », « *écrire* des lois »: for each wish in order, true when it is a verb whose object is the next one. The object
 * tells the jobs, the verb only how one has to do with it.
 */
export function findGestesDObjet(question: Question, cites: readonly Cite<Interet>[]): readonly boolean[] {
  const { mots } = question
  return cites.map((cite, order) => {
    const next = cites[order + 1]
    const verb = mots[cite.fin - 1]?.lu ?? ''
    if (next === undefined || cite.fin - cite.debut > 1 || next.entree === cite.entree || next.entree.maniere)
      return false
    const done = VERBE.test(verb) || (PRESENT.test(verb) && DEVANT_PRESENT.test(mots[cite.debut - 1]?.lu ?? ''))
    if (!done || DEVANT_NOM.test(mots[cite.debut - 1]?.lu ?? '') || VERBE.test(mots[next.debut]?.lu ?? '')) return false
    if (mots.slice(cite.fin, next.debut + 1).some(({ coupe }) => coupe)) return false
    return ARTICLE.test(wordsBetween(question, cite.fin, next.debut))
  })
}
