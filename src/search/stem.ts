import { stemmer } from '@orama/stemmers/french'

/** Feminine endings brought to the masculine before stemming: the stemmer alone keeps `vendeuse` and `vendeur` apart. */
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/([^i])ere$/, '$1er'],
  [/ienne$/, 'ien'],
  [/onne$/, 'on'],
  [/anne$/, 'an'],
  [/elle$/, 'el'],
  [/ive$/, 'if'],
  [/ffe$/, 'f'],
  [/ee$/, 'e'],
]

/** Names of doers stay apart from what they do: the stemmer brings `formateur` and `formation`, `horairiste` and `horaire` together. */
const AGENT = /(?:iste|eur|ien|ier|logue|aire|ant)$/

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 60_000

/** The stem that genders and plurals of one word share. Takes a folded word: `vendeuses` and `vendeur` → `vendeur`. */
export const stem = remembering(computeStem)

/** The masculine singular as far as endings tell: `vendeuses` → vendeur; nouns and verbs of one stem stay apart (`guide`, `guider`). */
export const singular = remembering(computeSingular)

function remembering(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = compute(word)
    if (known.size > MEMORY) known.clear()
    known.set(word, value)
    return value
  }
}

function computeSingular(word: string): string {
  if (word.length < 4) return word
  const base = word.length > 4 ? word.replace(/(?<=[^e])(?:aux|(?<=i)au)$/, 'al').replace(/(?<=[^s])[sx]$/, '') : word
  if (base.length <= 5) return base
  const rule = FEMININES.find(([ending]) => ending.test(base))
  const masculine = rule === undefined ? base : base.replace(rule[0], rule[1])
  return masculine.replace(/(?<=[^aeiouy]{1,2}|[dntl])e$/, '')
}

function computeStem(word: string): string {
  if (word.length < 4) return word
  const base = singular(word)
  if (AGENT.test(base)) return base
  const stemmed = stemmer(base)
  // Short stems collide with acronyms: « idée » is not « IDE ».
  return stemmed.length < 4 ? base : stemmed
}
