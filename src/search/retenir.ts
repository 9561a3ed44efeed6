/** A function of an object, and of what never changes beside it, worked out once for each object and forgotten with it. */
export function oncePer<K extends object, V, W = void>(compute: (of: K, beside: W) => V): (of: K, beside: W) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  // The same one is most often asked about again: the only lexicon, the only catalogue.
  let last: { readonly of: K; readonly value: V } | undefined
  return (of, beside) => {
    if (last?.of === of) return last.value
    const before = known.get(of)
    const value = before === undefined ? compute(of, beside) : before.value
    if (before === undefined) known.set(of, { value })
    last = { of, value }
    return value
  }
}

/** Objects of one message that are asked about again: mentions, what was seen. */
const RECENT = 4

/**
 * The same for what a message makes: only the last few objects are kept. A weak map of objects so short-lived would have what was
 * worked out for them outlive them, and every collection of the garbage wait for it.
 */
export function oncePerRecent<K extends object, V, W = void>(
  compute: (of: K, beside: W) => V,
): (of: K, beside: W) => V {
  const known: { readonly of: K; readonly value: V }[] = []
  let oldest = 0
  return (of, beside) => {
    for (const each of known) if (each.of === of) return each.value
    const value = compute(of, beside)
    known[oldest] = { of, value }
    oldest = (oldest + 1) % RECENT
    return value
  }
}

/** The same for two things together, of which the second may be none. */
export function oncePerRecentBoth<K extends object, L, V>(compute: (one: K, other: L) => V): (one: K, other: L) => V {
  const ofRecent = oncePerRecent((_: K) => new Map<L, { readonly value: V }>())
  return (one, other) => {
    const known = ofRecent(one)
    const before = known.get(other)
    if (before !== undefined) return before.value
    const value = compute(one, other)
    known.set(other, { value })
    return value
  }
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

/** A function of a word and of all that is known, which finds again what it found of a word before: the usual ones come in every message. */
export function retenir<K extends object, V>(compute: (word: string, known: K) => V): (word: string, known: K) => V {
  const memoryOf = oncePer((_: K) => new Map<string, { readonly value: V }>())
  return (word, known) => {
    const memory = memoryOf(known)
    const before = memory.get(word)
    if (before !== undefined) return before.value
    const value = compute(word, known)
    if (memory.size >= MEMORY) memory.clear()
    memory.set(word, { value })
    return value
  }
}
