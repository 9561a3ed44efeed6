import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Form } from '../../search/nameIndex'
import { GOOD_CORRECTION, SPLIT_QUALITY } from '../../search/ranking'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'

/** A reading of one written word: one list of forms, or more when it was words stuck together. */
export type Lecture = readonly (readonly Form[])[]

/** Ways to read a word that nothing knows as two stuck together: « bacavec », « pourune ». The words around choose. */
export function splits(word: string, index: CatalogueIndex): readonly Lecture[] {
  const found: Lecture[] = []
  if (word.length < SHORTEST || word.length > LONGEST) return found
  for (let at = 2; at <= word.length - 2; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (isPart(left, index) && isPart(right, index))
      found.push([[{ word: left, quality: 1 }], [{ word: right, quality: SLIP_QUALITY }]])
    // « combiendannées »
    const [, article, rest] = /^(qu|[dl])([aeiouyh]\p{L}{3,})$/u.exec(right) ?? []
    if (article !== undefined && rest !== undefined && isPart(left, index) && index.vocabulary.isTarget(rest))
      found.push([left, article, rest].map((part) => [{ word: part, quality: part === rest ? SPLIT_QUALITY : 1 }]))
  }
  return found
}

/** A lost space is a slip as another: « travil » is « travail », not « trav il ». */
const SLIP_QUALITY = 0.95

const SHORTEST = 5
const LONGEST = 30

/** Short words stand alone only when they are tools, or kinds of diploma. */
function isPart(word: string, { lexique, vocabulary }: CatalogueIndex): boolean {
  if (lexique.grammaire.has(word)) return true
  return word.length < 4 ? SHORT_WORDS.has(word) : vocabulary.has(word)
}

/** Short words that are no tools and stand alone all the same. */
export const SHORT_WORDS: ReadonlySet<string> = new Set([
  'bts',
  'cap',
  'but',
  'dut',
  'bac',
  'bp',
  'dn',
  'ans',
  'mon',
  'age',
])

/** What is heard alike; a word that is known is kept unless the words around it speak for another of its row. */
const HOMOPHONES: readonly (readonly string[])[] = [
  ['et', 'est', 'es', 'ai'],
  ['ca', 'sa'],
  ['mais', 'mai'],
  ['travail', 'travaille'],
  ['ce', 'se'],
  ['c', 's'],
  ['on', 'ont'],
  ['son', 'sont'],
  ['peut', 'peu', 'peux'],
  ['faut', 'faux'],
  ['ans', 'an', 'en'],
  ['quel', 'quelle', 'quels', 'quelles'],
  ['ses', 'ces', 'sait', 'c est'],
  ['com', 'comme'],
]

const BY_WORD: ReadonlyMap<string, readonly Lecture[]> = new Map(
  HOMOPHONES.flatMap((row) =>
    row
      .filter((word) => !word.includes(' '))
      .map((word) => [
        word,
        row
          .filter((other) => other !== word)
          .map((other): Lecture => other.split(' ').map((part) => [{ word: part, quality: 1 }])),
      ]),
  ),
)

/** The other words that sound like a small one. */
export function homophones(word: string): readonly Lecture[] {
  // « infirmière hé médecin », as dictation writes it.
  if (word === 'he') return [[[{ word: 'et', quality: 1 }]]]
  return BY_WORD.get(word) ?? []
}

/** Slips that make another known word: « poches » for « proches ». Never a job's name: « sourcier » is not « sorcier ». */
export function slips(word: string, { vocabulary, lexique, nomsMetiers }: CatalogueIndex): readonly Lecture[] {
  if (word.length < 4 || lexique.grammaire.has(word) || vocabulary.isTarget(word) || !vocabulary.has(word)) return []
  return vocabulary
    .nearest(word)
    .filter((near) => near.quality >= GOOD_CORRECTION && !nomsMetiers.isHead(near.word))
    .map((correction): Lecture => [[correction]])
}

/** Other known words that sound as a known one does, and are more often said: « un noter » is « un notaire », « du pin » is « du pain ». */
export function entendus(
  word: string,
  { vocabulary, lexique, voisinage, ordinaires, nomsCourantsFormations }: CatalogueIndex,
): readonly Lecture[] {
  if (word.length < 3 || lexique.motsVides.has(word) || VERB.test(word)) return []
  // « avoir faim », « zen »: a word of every day that wishes are made of is meant.
  if (ordinaires.has(word) && vocabulary.isTarget(word)) return []
  const said = voisinage.frequency(word)
  return vocabulary
    .soundingAs(word)
    .filter(
      (other) =>
        ordinaires.has(other) &&
        // « CCA » names a training, and is no « cap ».
        !(nomsCourantsFormations.has(word) && findTypeFormation([other], 0) !== undefined) &&
        voisinage.frequency(other) > Math.max(said, SAID_OFTEN) &&
        // « je me demand » is no « demand planner ».
        (!isSameWord(word, other) || (other === `${word}e` && !ordinaires.has(word))) &&
        voices(other) === voices(word),
    )
    .map((other): Lecture => [[{ word: other, quality: SAME_SOUND_QUALITY }]])
}

/** True for two forms of one word: « juge », « juger ». */
function isSameWord(word: string, other: string): boolean {
  return stem(other) === stem(word) || ['r', 's'].some((end) => word + end === other || other + end === word)
}

/** « devait » is a verb, and no « dev ». */
const VERB = /(?:ai[st]?|aient|ez|ions)$/

const SAME_SOUND_QUALITY = 0.96
const SAID_OFTEN = 0.2

/** « poison » is no « poisson », nor « tue » « tout ». */
function voices(word: string): string {
  const voiced = /[aeiouy][sz][aeiouy]/.test(word) ? 'z' : ''
  return /ou|oo/.test(word) ? `${voiced}ou` : voiced
}
