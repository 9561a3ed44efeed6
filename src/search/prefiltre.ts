import { ArbreLettres } from './arbreLettres'
import { findLitteraux } from './litteraux'

/** Texts remembered: one message is read in a few spellings. */
const MEMORY = 8

/** No string needs more letters to be rare. */
const MAX_LETTERS = 9

/** Thousands of patterns, few of which can match a text: tells which ones by one walk over its letters. */
export class Prefiltre {
  /** For each string, the sets that hold it: twice a pattern's rank, and one more for its second set. */
  private readonly sets = new Map<string, number[]>()
  /** The same as a tree, made at the first text. */
  private tree: ArbreLettres | undefined
  /** For each rank, a bit for each set that a text must satisfy. */
  private needed = new Uint8Array(1024)
  /** The same of the sets that the text being read satisfies; all zero between two texts. */
  private seen = new Uint8Array(1024)
  /** The sets found in the text being read; written over by the next. */
  private readonly found: number[] = []
  private count = 0
  /** Ranks of the patterns that no text rules out. */
  private readonly always: number[] = []
  private readonly read = new Map<string, readonly number[]>()
  private lastText: string | undefined
  private lastAdmis: readonly number[] = []

  /** The rank of the pattern; ranks follow one another. */
  add(pattern: RegExp): number {
    const rank = this.count++
    if (rank >= this.needed.length) this.widen()
    const sets = findLitteraux(pattern)
    if (sets.length === 0) this.always.push(rank)
    this.needed[rank] = 2 ** sets.length - 1
    sets.forEach((set, order) => {
      for (const text of set) this.note(text.slice(0, MAX_LETTERS), rank * 2 + order)
    })
    this.tree = undefined
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

  private widen(): void {
    const wider = new Uint8Array(this.needed.length * 2)
    wider.set(this.needed)
    this.needed = wider
    this.seen = new Uint8Array(wider.length)
  }

  private note(text: string, set: number): void {
    const sets = this.sets.get(text)
    if (sets === undefined) this.sets.set(text, [set])
    else if (sets.at(-1) !== set) sets.push(set)
  }

  private walk(text: string): readonly number[] {
    const { needed, seen } = this
    const tree = this.tree ?? new ArbreLettres(this.sets)
    this.tree = tree
    const admis = [...this.always]
    const { found } = this
    const count = tree.walk(text, found)
    for (let at = 0; at < count; at++) {
      const set = found[at] ?? 0
      const rank = set >> 1
      const before = seen[rank] ?? 0
      const now = before | (1 << (set & 1))
      seen[rank] = now
      if (now !== before && now === needed[rank]) insert(rank, admis)
    }
    for (let at = 0; at < count; at++) seen[(found[at] ?? 0) >> 1] = 0
    if (this.read.size >= MEMORY) this.read.clear()
    this.read.set(text, admis)
    return admis
  }
}

/** Puts a rank in its place among a few in order. */
function insert(rank: number, ranks: number[]): void {
  let place = ranks.length
  for (; place > 0; place--) {
    const before = ranks[place - 1] ?? 0
    if (before < rank) break
    ranks[place] = before
  }
  ranks[place] = rank
}

/** Where ranks from `rank` on begin in a list of them in order. */
export function placeOf(ranks: readonly number[], rank: number): number {
  let low = 0
  let high = ranks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranks[middle] ?? 0) < rank) low = middle + 1
    else high = middle
  }
  return low
}
