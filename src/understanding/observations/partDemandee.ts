import type { CatalogueIndex } from '../../search/catalogueIndex'
import { ASIDE_SHARE, BESIDE_SHARE } from '../../search/ranking'
import { LIENS_FORTS, type Nature } from '../mots/natureMots'
import type { Question } from '../mots/question'

/**
 * How much the name must hold a word. What « de » ties to a name is part of it (« dresseur de dragons »), and so is a word that nothing
 * knows; a place or an adjective may be left out (« EJE en crèche », « une nounou agréée »).
 */
export function shareAsked(
  question: Question,
  at: number,
  debut: number,
  natures: readonly Nature[],
  index: CatalogueIndex,
): number {
  if (natures[at] === 'mou' && saysWhich(question, at, debut, natures, index)) return 1
  if (natures[at] !== 'plein') return 0
  const mot = question.mots[at]
  if (mot === undefined || at === debut) return 1
  // « mannequin 1m68 », « pharmacien com1 »
  if (/\d/.test(mot.lu) && !index.vocabulary.has(mot.lu)) return 0
  if (isOfAPlace(question, at, debut, natures) && !isHeldWith(question, debut, at, index)) return 0
  if (natures[at - 1] === 'lien') return LIENS_FORTS.has(firstLien(question, natures, at)) ? 1 : ASIDE_SHARE
  // « infirmier anesthésiste » may be a job of its own, no name holds both words of « vétérinaire opère »; « une nounou agréée » is a nounou.
  const together =
    mot.formes.some(({ word }) => index.nomsMetiers.isHead(word)) || isHeldWith(question, at - 1, at, index)
  if (together) return BESIDE_SHARE
  return index.vocabulary.has(mot.lu) ? ASIDE_SHARE : 1
}

/** « chef *d'entreprise* », « garde *du corps* »: a word of many questions says here which chef. */
function saysWhich(
  question: Question,
  at: number,
  debut: number,
  natures: readonly Nature[],
  index: CatalogueIndex,
): boolean {
  if (at < debut + 2 || natures[at - 1] !== 'lien' || !LIENS_FORTS.has(firstLien(question, natures, at))) return false
  let head = at - 1
  while (natures[head] === 'lien') head--
  if (head !== debut) return false
  if (isHeldWith(question, head, at, index)) return true
  if (HOW_LONG.test(question.mots[at]?.lu ?? '')) return false
  return question.mots[head]?.formes.some(({ word }) => index.nomsMetiers.beginsMany(word)) ?? false
}

/** « architecte, combien *de temps* », « prof *de journée* »: how much, and no kind of job. */
const HOW_LONG = /^(?:temps|durees?|annees?|mois|semaines?|journees?|heures?)$/

const LIENS_DE_LIEU = new Set(['en', 'a', 'au', 'aux', 'sur'])

/** « ergo en centre de *rééducation* », « MNS à la piscine *municipale* »: a word of the place is no more asked than the place. */
function isOfAPlace(question: Question, at: number, debut: number, natures: readonly Nature[]): boolean {
  let before = at - 1
  while (natures[before] === 'lien') before--
  if (before <= debut || natures[before] === 'arret') return false
  if (before < at - 1 && !LIENS_FORTS.has(firstLien(question, natures, at))) return false
  if (natures[before - 1] === 'lien') return LIENS_DE_LIEU.has(firstLien(question, natures, before))
  return isOfAPlace(question, before, debut, natures)
}

/** A name holds both words: « opérateur en usine *agroalimentaire* ». */
function isHeldWith({ mots }: Question, one: number, other: number, { nomsMetiers }: CatalogueIndex): boolean {
  return (mots[one]?.formes ?? []).some((left) =>
    (mots[other]?.formes ?? []).some((right) => nomsMetiers.holdsBoth(left.word, right.word)),
  )
}

/** The first of the tool words before a word: `de` in « de la ». */
function firstLien(question: Question, natures: readonly Nature[], at: number): string {
  let first = at - 1
  while (natures[first - 1] === 'lien') first--
  return question.mots[first]?.lu ?? ''
}
