import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Cite } from '../../search/phraseIndex'
import { COMMON_WORD, RELAXED_MIN } from '../../search/ranking'
import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import type { Question } from '../mots/question'
import type { Observations } from '../observations/observations'

/** What comes just before the field: « quels métiers dans l'… », « des boulots autour de la … ». */
const CHAMP =
  /\b(?:(?:quels?|quelles?|des|les|de|autres|comme|quoi) (?:metiers?|boulots?|jobs?|tafs?|professions?|postes?)|(?:il y a|y a|y a t il|il y aurait|existe|existe t il) (?:il )?(?:quoi|t il|des choses)?|quoi d autres?) ?(?:dans|de|du|d|en|sur|avec|autour d[eu]?|chez|lies? (?:a|au|aux)|en (?:lien|rapport) avec|(?:qui )?(?:touch\w+|lies?|consacres?) (?:a|au|aux)|du (?:domaine|secteur|monde|milieu) d[eu]|dans (?:le|la) (?:domaine|secteur|monde|milieu|filiere) d[eu])(?: (?:le|la|les|l|des|un|une|mon|ma|mes))*$/
/** « en lien avec cet univers »: of what was told. */
const LIEN = /^(?:liens?|rapports?|relations?|contacts?|accord|phase|adequation)$/
const CHAMP_REACH = 9

/** « acheter et vendre : quels métiers *dans l'immobilier* ? »: the field that jobs are asked for in. */
export function isChamp(question: Question, { debut }: Etendue): boolean {
  // « quels *métiers de la santé* »: the words of the wish hold it.
  const own = /^(?:metiers|boulots|jobs)$/.test(question.mots[debut]?.lu ?? '')
  const field = /^(?:de|d|du|des|en|dans)$/.test(question.mots[debut + 1]?.lu ?? '')
  if (own && field && /\bquels(?: autres)?$/.test(wordsBefore(question, debut, 2))) return true
  return CHAMP.test(wordsBefore(question, debut, CHAMP_REACH))
}

/** Where the field is asked for, in words; undefined when none is. */
export function debutDuChamp(question: Question, cites: readonly Cite<unknown>[]): number | undefined {
  return cites.findLast((cite) => isChamp(question, cite))?.debut
}

/**
 * « …, quels métiers *dans le funéraire* ? »: the field asked for, in a word that no list of the lexicon knows and the sheets' text holds; what was
 * told before it is not to be taken for it. Empty when there is none.
 */
export function champInconnu(
  { question, natures, interets, domaines, metiers, formations, listeDite }: Observations,
  { fullText }: CatalogueIndex,
): readonly string[] {
  const known = [...interets, ...domaines, ...metiers.filter(({ hits }) => hits.length > 0), ...formations]
  if (!listeDite || interets.length === 0 || known.some((cite) => isChamp(question, cite))) return []
  const last = Math.max(...known.map(({ fin }) => fin))
  const at = question.mots.findIndex(
    (mot, place) =>
      place >= last &&
      natures[place] === 'plein' &&
      !LIEN.test(mot.lu) &&
      isChamp(question, { debut: place, fin: place + 1 }),
  )
  const word = question.mots[at]?.lu
  if (word === undefined) return []
  const found = fullText.search([word], { all: true, limit: COMMON_WORD }).length
  return found >= RELAXED_MIN && found < COMMON_WORD ? [word] : []
}
