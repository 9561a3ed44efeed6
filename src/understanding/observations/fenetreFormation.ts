import { type CatalogueIndex, FORMATION_TOOL_WORDS } from '../../search/catalogueIndex'
import { isTied } from '../../search/liens'
import { type MentionWord, type NameHit, type NameIndex, nameScore } from '../../search/nameIndex'
import { ALIAS_QUALITY, MIN_TRAINING_SCORE } from '../../search/ranking'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Mot, Question } from '../mots/question'

/** After a comma these still name the same diploma: BUT génie biologique, *parcours* diététique. */
const VARIANTES = new Set(['parcours', 'option', 'specialite', 'mention'])

/** Where a title never goes on: « BTS MCO et après ? » */
const SUITES = new Set(['apres', 'avant', 'ensuite', 'quoi', 'combien', 'etudes', 'etude'])

const LIENS = new Set(['de', 'd', 'du', 'des', 'en', 'et', 'a', 'au', 'aux', 'la', 'le', 'l', 'les', 'par', 'sous'])

/** Words that are a kind of training only when said like one: « dans le but de », « tp de physique », « en lp » (lycée pro). */
export const AMBIGUS: ReadonlySet<string> = new Set(['but', 'tp', 'bm', 'mc', 'cs', 'bp', 'lp'])

/** « métiers de la cuisine et tp » may go on; « BTS et BUT » does not. */
const AMBIGUS_SEULS = new Set([...AMBIGUS].filter((word) => word !== 'but'))

/** Words after the kind that may still be of the title. */
const MAX_WORDS = 14

/** Where the words that may be of a title end. */
export function endOfWindow(question: Question, { lexique }: CatalogueIndex, start: number): number {
  const lus = question.mots.map(({ lu }) => lu)
  for (let at = start; at < question.mots.length; at++) {
    const mot = question.mots[at]
    if (mot === undefined || at - start >= MAX_WORDS) return at
    if (mot.coupe && at > start && !VARIANTES.has(mot.lu)) return at
    if (beginsAnother(lus, at, start) || isAnother(lus, at, mot.coupe)) return at
    // « conduite d'un élevage caprin »
    if (/^une?$/.test(mot.lu) && at > start && /^(?:d|de)$/.test(lus[at - 1] ?? '')) continue
    if (LIENS.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu)) continue
    if ((lexique.grammaire.has(mot.lu) && !isTied(lus, at)) || SUITES.has(mot.lu)) return at
  }
  return question.mots.length
}

/** « entre CAP *et bac pro* »: another kind of training is named there. */
function beginsAnother(lus: readonly string[], at: number, start: number): boolean {
  if (lus[at] !== 'et' && lus[at] !== 'a') return false
  const next = ['un', 'une', 'le', 'la'].includes(lus[at + 1] ?? '') ? at + 2 : at + 1
  return at >= start && !AMBIGUS_SEULS.has(lus[next] ?? '') && findTypeFormation(lus, next) !== undefined
}

/** « j'ai le CAP, *le CS* pâtisserie »: of another the name is said. */
function isAnother(lus: readonly string[], at: number, cut: boolean): boolean {
  if (!/^(?:le|la|un|une|mon|ma)$/.test(lus[at] ?? '') || findTypeFormation(lus, at + 1) === undefined) return false
  return cut || !AMBIGUS.has(lus[at + 1] ?? '')
}

/** How many words, from `from` on, a name holds one after the other, tool words apart and one other word at most between two. */
export function reachOf(hit: NameHit<unknown>, words: readonly MentionWord[], from: number): number {
  let reach = from - 1
  let missed = 0
  for (let at = from; at < words.length; at++) {
    if (hit.matched.includes(at)) {
      reach = at
      missed = 0
    } else if ((words[at]?.asked ?? 0) > 0 && ++missed > 1) break
  }
  return reach + 1 - from
}

export function bestHits(
  names: NameIndex<FicheFormation>,
  words: readonly MentionWord[],
): readonly NameHit<FicheFormation>[] {
  return names.find(words, 12, true, MIN_TRAINING_SCORE).filter((hit) => nameScore(hit) >= MIN_TRAINING_SCORE)
}

const PLACE = /^(?:dans|chez|avec|vers)$/

export function toWord(mot: Mot, { lexique, surnoms }: CatalogueIndex): MentionWord {
  // « un master dans le vin » is none of dance.
  if (PLACE.test(mot.lu)) return { forms: [], asked: 0, accole: false, tete: false }
  // « DE de kiné »: the everyday name of a job stands for its own in a diploma's title.
  const own = mot.formes.flatMap(({ word }) => surnoms.get(word) ?? [])
  return {
    forms: [...mot.formes, ...own.map((word) => ({ word, quality: ALIAS_QUALITY }))],
    asked:
      (lexique.grammaire.has(mot.lu) && mot.lu.length < 3) || LIENS.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu)
        ? 0
        : 1,
    accole: false,
    tete: false,
  }
}
