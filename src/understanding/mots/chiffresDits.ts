import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Form } from '../../search/nameIndex'
import { GOOD_CORRECTION, SPLIT_QUALITY } from '../../search/ranking'

/** What a figure is said for inside a word. */
const SONS: readonly (readonly [string, string])[] = [
  ['1', 'in'],
  ['1', 'un'],
  ['1', 'ien'],
  ['2', 'de'],
  ['7', 'cet'],
]

/** What the same key types with an accent: « infirmi7re » for « infirmière », « boulang2 ». */
const TOUCHES: readonly (readonly [string, string])[] = [
  ['2', 'e'],
  ['7', 'e'],
  ['9', 'c'],
  ['0', 'a'],
]

const SHORTEST_TYPED = 5

/** « 1firmière », « 2venir », « bi1 »: a word with a figure said in it, or typed for an accent; undefined when it is none. Takes a folded word. */
export function motDuChiffre(word: string, { vocabulary, lexique }: CatalogueIndex): readonly Form[] | undefined {
  if (!/^[a-z]*[12790][a-z]*$/.test(word) || word.length < 3) return undefined
  // « 2em » counts.
  const typed = word.length >= SHORTEST_TYPED && !/^\d/.test(word) ? TOUCHES : []
  const spelt = [...SONS, ...typed].flatMap(([figure, son]) =>
    word.includes(figure) ? [word.replace(figure, son)] : [],
  )
  const known = spelt.find((each) => vocabulary.has(each) || lexique.grammaire.has(each) || lexique.motsCles.has(each))
  if (known !== undefined) return [{ word: known, quality: SPLIT_QUALITY }]
  // « licence1 », « bac2 »: a year, or a level.
  if (!/[a-z]{3}$/.test(word)) return undefined
  const corrected = spelt
    .map((each) => vocabulary.corrections(each))
    .find(([best]) => (best?.quality ?? 0) >= GOOD_CORRECTION)
  return corrected
}

/** « conducteur 2 bus »: « de », between two words that one job's name holds. */
export function deDuChiffre(words: readonly string[], { nomsMetiers }: CatalogueIndex): readonly string[] {
  if (!words.includes('2')) return words
  return words.map((word, at) =>
    word === '2' && nomsMetiers.holdsBoth(words[at - 1] ?? '', words[at + 1] ?? '') ? 'de' : word,
  )
}

/** « 3ans », « 6mois », « bac2 »: a number stuck to what it counts. */
export function separerUnites(words: readonly string[]): readonly string[] {
  if (!words.some((word) => (startsWithDigit(word) || word.startsWith('bac')) && COLLE.test(word))) return words
  return words.flatMap((word) => {
    const [, number, unit] = COLLE.exec(word)?.filter((part) => part !== undefined) ?? []
    return number === undefined || unit === undefined ? [word] : [number, unit]
  })
}

/** Few words do; the others need no pattern. */
function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

const COLLE = /^(\d{1,4})(ans?|annees?|mois|semaines?|heures?|euros?)$|^(bac)([1-8])$/

/** « 3 000 € », « 2000e »: an amount is one number, and what it counts is said. */
export function ecrireMontants(texte: string): string {
  if (!/\d{3}/.test(texte)) return texte
  return texte
    .replace(/(?<![\d.,])(\d{1,2})[ .\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<=\d)\s?€/g, ' euros')
    .replace(/(?<![\p{L}\d])(\d{3,5}) ?[eE](?![\p{L}\d'’])/gu, '$1 euros')
}
