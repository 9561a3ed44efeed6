import type { CatalogueIndex } from '../../search/catalogueIndex'
import { type MentionWord, type NameHit, nameScore } from '../../search/nameIndex'
import { MAX_NAME_HITS } from '../../search/ranking'
import { typeWord } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Question } from '../mots/question'
import { bestHits, endOfWindow, reachOf, toWord } from './fenetreFormation'

export function toTypeWord(code: string): MentionWord {
  return { forms: [{ word: typeWord(code), quality: 1 }], asked: 1, accole: false, tete: false }
}

/** The name that goes on after a kind of training, as far as the names known go. */
export function findTyped(
  question: Question,
  index: CatalogueIndex,
  start: number,
  code: string,
): { readonly fin: number; readonly hits: readonly NameHit<FicheFormation>[] } {
  const rest = question.mots.slice(start, endOfWindow(question, index, start))
  // « CAP à distance » is how one would study, and no « livraisons longue distance ».
  const how = rest.slice(0, 2).map(({ lu }) => lu)
  if (/^(?:a distance|en ligne)$/.test(how.join(' '))) return { fin: start, hits: [] }
  const said = rest.map((mot) => toWord(mot, index))
  // « c'est quoi un BTS ? »: many titles hold the kind, and none what follows.
  if (!said.some(({ forms }) => forms.some(({ word }) => index.nomsFormations.holds(word))))
    return { fin: start, hits: [] }
  const words = [toTypeWord(code), ...said]
  const found = index.nomsFormations.find(words, MAX_NAME_HITS, true)
  // The longest reach: « BTS métiers de l'audiovisuel option métiers du son » does not end before its option.
  const goesOn = found
    .filter((hit) => reachOf(hit, words, 1) > 0)
    .sort((a, b) => b.matched.length - a.matched.length || nameScore(b) - nameScore(a))
  const [best] = goesOn.some(({ matched }) => matched[0] === 0)
    ? goesOn.filter(({ matched }) => matched[0] === 0)
    : goesOn
  if (best === undefined) return { fin: start, hits: [] }
  const fin = start + reachOf(best, words, 1)
  // « licence de psychologie » is no « licence de cinéma »: more than the kind must be held.
  const hits = bestHits(index.nomsFormations, words.slice(0, fin - start + 1)).filter(({ matched }) =>
    matched.some((at) => at > 0 && (words[at]?.asked ?? 0) > 0),
  )
  // « CAP accompagnant éducatif… » is no diplôme d'État.
  const [same] = hits.filter(({ matched }) => matched[0] === 0 && matched.length > 1)
  return { fin, hits: same === undefined ? hits : hits.filter(({ matched }) => matched[0] === 0 && matched.length > 1) }
}
