import { comparisonKey } from './comparisonKey'

/** The vocabulary's word that `found` most probably stands for; none when nothing is near enough to be a slip. */
export function findSuggestion(found: string, vocabulary: readonly string[]): string | undefined {
  // No slip is that short, and a hostile sheet may hold a hundred thousand of them.
  if (found.length < 3) return undefined
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
