import { oncePerRecent } from '../../search/retenir'
import type { Etendue } from '../mots/etendue'
import { METIER_DIT } from '../mots/listeDite'
import { PROCHE } from '../mots/proches'
import type { Mot, Question } from '../mots/question'

/** « qui ne plaident pas », « où on sert pas les gens »: what is not to be done in the jobs asked for. */
export interface PropositionNiee extends Etendue {
  /** As written. */
  readonly dit: string
  readonly verbe: string
  /** The words after it. */
  readonly complement: readonly string[]
}

const RELATIF = /^(?:qui|ou|que|qu|dont)$/
const AVANT_VERBE = /^(?:on|je|j|tu|ils?|elles?|vous|nous|ne|n|me|m|te|t|se|s|y|en|le|la|les|l|lui|i|ca|c)$/
const NEGATION = /^(?:pas|jamais|guere|point)$/

/** What stands between « où on doit pas » and what is done. */
const MODAL =
  /^(?:peu\w*|doi\w*|veu\w*|va|vas|vont|faut|faille|oblig\w*|est|sont|es|soit|soient|a|ai|ont|as|ait|aient|fait|fais|font|passe\w*)$/
const LIEN = /^(?:de|d|a|trop|tres|vraiment|plus|besoin|oblige\w*|force\w*|tout|le|la|les|l|se|s|me|m|te|y|en)$/
const INFINITIF = /^\w{2,}(?:er|ir|re)$/

/** What ends it; « et les animaux » begins another wish. */
const FERME = /^(?:mais|et|ou|ni|sans|avec|dans|pour|qui|que|qu|car|parce|puisque|comme|je|j|si|quels?|quelles?|donc)$/

/** « un métier qui ne me plaît pas », « dont on ne parle pas » say nothing of the work. */
const RIEN_DU_TRAVAIL =
  /^(?:plai[st]|plaise\w*|plairai\w*|convi\w*|interess\w*|attir\w*|branch\w*|tent\w*|conn\w*|parl\w*|pens\w*|sai[st]|savent|voi\w*|exist\w*|imagin\w*|aim\w*|kiff\w*|ador\w*|correspond\w*|trouv\w*|cherch\w*|compren\w*|di[st]|disent|sembl\w*)$/

const PERSONNE = new RegExp(`^(?:${PROCHE}|quelqu|un|une|personnes?|gens|eleves?|jeunes?|enfants?)$`)

/** « quels métiers de la mer *ne* demandent pas d'être loin ? »: denied with no « qui ». */
const NE = /^(?:ne|n)$/
const QUELS_METIERS =
  /\bquels (?:metiers|boulots|jobs|professions)(?: (?!(?:qui|que|qu|ou|dont|mais|et|je|j|on|il|elle|sont|est|ont)\b)\w+){0,6}$/

const MAX_COMPLEMENT = 5

export const findPropositionsNiees = oncePerRecent((question: Question): readonly PropositionNiee[] => {
  if (!/\b(?:pas|jamais|guere|point)\b/.test(question.phrase) || !METIER_DIT.test(question.phrase)) return []
  return question.mots.flatMap((_, at) => readAt(question, at) ?? [])
})

function readAt({ mots, phrase }: Question, debut: number): PropositionNiee | undefined {
  const first = mots[debut]
  if (first === undefined || first.coupe) return undefined
  const principale = NE.test(first.lu) && QUELS_METIERS.test(phrase.slice(0, first.debut).trimEnd())
  if (!RELATIF.test(first.lu) && !principale) return undefined
  if (PERSONNE.test(mots[debut - 1]?.lu ?? '') || !METIER_DIT.test(phrase.slice(0, first.debut))) return undefined
  let verbe = debut + 1
  while (AVANT_VERBE.test(mots[verbe]?.lu ?? '') && mots[verbe]?.coupe === false) verbe++
  let after = verbe + 1
  // « dansent », read as two words.
  while (mots[after]?.ecrit === mots[verbe]?.ecrit && mots[after]?.coupe === false) after++
  // « où on est dehors, pas trop d'études » is outdoors.
  if (!NEGATION.test(mots[after]?.lu ?? '') || mots[verbe]?.coupe || mots[after]?.coupe) return undefined
  after++
  if (MODAL.test(mots[verbe]?.ecrit ?? '')) {
    while (LIEN.test(mots[after]?.lu ?? '')) after++
    if (mots[after]?.coupe === false && INFINITIF.test(mots[after]?.ecrit ?? '')) verbe = after++
  }
  const said = mots[verbe]?.ecrit ?? ''
  if (RIEN_DU_TRAVAIL.test(said)) return undefined
  const fin = endOf(mots, after)
  return {
    debut,
    fin,
    dit: [principale ? `qui ${first.ecrit}` : first.lu === 'ou' ? 'où' : first.ecrit, ...ecritsOf(mots, debut + 1, fin)]
      .join(' ')
      .replace(/\bn (?=[aeiouyh])/, 'n’'),
    verbe: said,
    complement: mots.slice(after, fin).map(({ lu }) => lu),
  }
}

/** The words as written; one read as two is written once. */
function ecritsOf(mots: readonly Mot[], from: number, to: number): readonly string[] {
  return mots.slice(from, to).flatMap(({ ecrit }, at, all) => (at > 0 && all[at - 1]?.ecrit === ecrit ? [] : [ecrit]))
}

function endOf(mots: readonly Mot[], from: number): number {
  const end = mots.findIndex((mot, at) => at >= from && (mot.coupe || FERME.test(mot.lu)))
  return Math.min(end === -1 ? mots.length : end, from + MAX_COMPLEMENT)
}
