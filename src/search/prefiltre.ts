import { findLitteraux } from './litteraux'

/** Texts remembered: one message is read in a few spellings. */
const MEMORY = 8

/** No string needs more letters to be rare. */
const MAX_LETTERS = 9

/** a to z, 0 to 9, and one for every other sign, which folded texts have but spaces of. */
const LETTERS = 37

/** Thousands of patterns, few of which can match a text: tells which ones by one walk over its letters. */
export class Prefiltre {
  /** The strings as a tree: where each letter leads from each node; 0 is nowhere, the root. */
  private nodes = new Int32Array(1024 * LETTERS)
  private nodeCount = 1
  /** For each node, the sets of which a string ends there: twice a pattern's rank, and one more for its second set. */
  private readonly ends: (number[] | undefined)[] = [undefined]
  /** For each rank, a bit for each set that a text must satisfy. */
  private readonly needed: number[] = []
  /** The same of the sets that the text being read satisfies; all zero between two texts. */
  private readonly seen: number[] = []
  /** Ranks of the patterns that no text rules out. */
  private readonly always: number[] = []
  private readonly read = new Map<string, readonly number[]>()
  private lastText: string | undefined
  private lastAdmis: readonly number[] = []

  /** The rank of the pattern; ranks follow one another. */
  add(pattern: RegExp): number {
    const rank = this.needed.length
    const sets = findLitteraux(pattern)
    if (sets.length === 0) this.always.push(rank)
    this.needed.push(2 ** sets.length - 1)
    this.seen.push(0)
    sets.forEach((set, order) => {
      for (const text of set) this.place(text, rank * 2 + order)
    })
    this.read.clear()
    this.lastText = undefined
    return rank
  }

  /** The ranks of the patterns that may match a text, in order. */
  admis(text: string): readonly number[] {
    if (text === this.lastText) return this.lastAdmis
    const known = this.read.get(text) ?? this.walk(text)
    this.lastText = text
    this.lastAdmis = known
    return known
  }

  private place(text: string, end: number): void {
    let node = 0
    for (let at = 0; at < Math.min(text.length, MAX_LETTERS); at++) {
      const place = node * LETTERS + letterOf(text, at)
      node = this.nodes[place] || this.grow(place)
    }
    const ends = this.ends[node] ?? []
    if (ends.at(-1) !== end) ends.push(end)
    this.ends[node] = ends
  }

  private grow(place: number): number {
    const node = this.nodeCount++
    if (this.nodeCount * LETTERS > this.nodes.length) {
      const wider = new Int32Array(this.nodes.length * 2)
      wider.set(this.nodes)
      this.nodes = wider
    }
    this.nodes[place] = node
    this.ends.push(undefined)
    return node
  }

  private walk(text: string): readonly number[] {
    const { nodes, ends, needed, seen } = this
    // A word begins and ends the text.
    const letters = new Uint8Array(text.length + 2).fill(SIGN)
    for (let at = 0; at < text.length; at++) letters[at + 1] = letterOf(text, at)
    const admis = [...this.always]
    const touched: number[] = []
    for (let start = 0; start < letters.length; start++) {
      let node = 0
      for (let at = start; at < letters.length; at++) {
        node = nodes[node * LETTERS + (letters[at] ?? SIGN)] ?? 0
        if (node === 0) break
        const here = ends[node]
        if (here === undefined) continue
        for (const end of here) {
          const rank = end >> 1
          const before = seen[rank] ?? 0
          const now = before | (1 << (end & 1))
          if (now === before) continue
          if (before === 0) touched.push(rank)
          seen[rank] = now
          if (now === needed[rank]) admis.push(rank)
        }
      }
    }
    for (const rank of touched) seen[rank] = 0
    admis.sort((a, b) => a - b)
    if (this.read.size >= MEMORY) this.read.clear()
    this.read.set(text, admis)
    return admis
  }
}

/** Place of any sign that is no letter and no digit. */
const SIGN = 36

function letterOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 48 && code <= 57) return code - 22
  return SIGN
}
