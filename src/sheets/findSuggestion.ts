import { comparisonKey } from './comparisonKey'

/** The vocabulary's word that `found` most probably stands for: a slip of the pen, else the same idea said otherwise. */
export function findSuggestion(found: string, vocabulary: readonly string[]): string | undefined {
  // No slip is that short, and a hostile sheet may hold a hundred thousand of them.
  if (found.length < 3) return undefined
  return findSlip(found, vocabulary) ?? (found.length <= 120 ? findSameIdea(found, vocabulary) : undefined)
}

function findSlip(found: string, vocabulary: readonly string[]): string | undefined {
  const key = comparisonKey(found)
  let best: { word: string; distance: number } | undefined
  for (const word of vocabulary) {
    // Before the key, which costs more: accents and ligatures change a length by little.
    if (Math.abs(word.length - found.length) > 8) continue
    const other = comparisonKey(word)
    const allowed = Math.min(4, Math.floor(other.length / 3))
    if (Math.abs(other.length - key.length) > allowed) continue
    const distance = editDistance(key, other)
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance }
  }
  return best?.word
}

/** `j'aime les animaux` → `je veux m'occuper d'animaux`: the only entry that shares the most words of meaning. */
function findSameIdea(found: string, vocabulary: readonly string[]): string | undefined {
  const stems = [...stemsOf(found)]
  if (stems.length === 0) return undefined
  let best: { readonly word: string; readonly shared: number; readonly alone: boolean } | undefined
  for (const { word, known } of stemsOfAll(vocabulary)) {
    const shared = stems.filter((stem) => known.has(stem)).length
    if (shared > (best?.shared ?? 0)) best = { word, shared, alone: true }
    else if (shared > 0 && shared === best?.shared) best = { ...best, alone: false }
  }
  return best?.alone === true ? best.word : undefined
}

interface Stemmed {
  readonly word: string
  readonly known: ReadonlySet<string>
}

const stemmed = new WeakMap<readonly string[], readonly Stemmed[]>()

/** Computed once a vocabulary: a hostile sheet asks a hundred thousand times. */
function stemsOfAll(vocabulary: readonly string[]): readonly Stemmed[] {
  const before = stemmed.get(vocabulary)
  if (before !== undefined) return before
  const all = vocabulary.map((word) => ({ word, known: stemsOf(word) }))
  stemmed.set(vocabulary, all)
  return all
}

/** Words of meaning, cut to five letters: `animal` meets `animaux`, `libérale` meets `libéral`. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = comparisonKey(text).split(/[^a-z0-9]+/)
  return new Set(words.filter((word) => word.length > 3 && !EMPTY.has(word)).map((word) => word.slice(0, 5)))
}

const EMPTY = new Set([
  'aime',
  'aimer',
  'aimerais',
  'veux',
  'voudrais',
  'suis',
  'avoir',
  'faire',
  'dans',
  'pour',
  'avec',
  'travailler',
  'travail',
  'metier',
])

/** The vocabulary's own spelling of `found`, whatever its capitals, accents and apostrophes. */
export function findWord(found: string, vocabulary: readonly string[]): string | undefined {
  const key = comparisonKey(found)
  return vocabulary.find((word) => word === found) ?? vocabulary.find((word) => comparisonKey(word) === key)
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
