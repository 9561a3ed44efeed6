import { findLitteraux } from './litteraux'

/** Texts remembered: one message is read in a few spellings. */
const MEMORY = 8

/** No string needs more letters to be rare. */
const MAX_LETTERS = 8

/** a to z, 0 to 9, space: what folded text is made of. A string with another sign is looked for up to that sign. */
const LETTERS = 37

/** Rank of a pattern that no text rules out. */
const TOUJOURS = 0

/** Thousands of patterns, few of which can match a text: tells which ones by one walk over its letters. */
export class Prefiltre {
  /** The strings as a tree: where each letter leads from each node; 0 is nowhere, the root. */
  private nodes = new Int32Array(1024 * LETTERS)
  private nodeCount = 1
  /** Ranks of the patterns that a string ending at a node may satisfy. */
  private readonly ends = new Map<number, number[]>()
  private rankCount = 1
  private readonly read = new Map<string, Uint8Array>()
  private lastText: string | undefined
  private lastAdmis: Uint8Array = new Uint8Array()

  /** The rank under which `admis` says whether the pattern may match. */
  add(pattern: RegExp): number {
    const litteraux = findLitteraux(pattern)?.map((text) => text.slice(0, knownLetters(text)))
    if (litteraux === undefined || litteraux.includes('')) return TOUJOURS
    const rank = this.rankCount++
    for (const text of litteraux) this.place(text, rank)
    this.read.clear()
    this.lastText = undefined
    return rank
  }

  /** For each rank, 0 when its pattern cannot match the text. */
  admis(text: string): Uint8Array {
    if (text === this.lastText) return this.lastAdmis
    const known = this.read.get(text) ?? this.walk(text)
    this.lastText = text
    this.lastAdmis = known
    return known
  }

  private place(text: string, rank: number): void {
    let node = 0
    for (let at = 0; at < text.length; at++) {
      const place = node * LETTERS + letterOf(text, at)
      node = this.nodes[place] || this.grow(place)
    }
    const ranks = this.ends.get(node) ?? []
    ranks.push(rank)
    this.ends.set(node, ranks)
  }

  private grow(place: number): number {
    const node = this.nodeCount++
    if (this.nodeCount * LETTERS > this.nodes.length) {
      const wider = new Int32Array(this.nodes.length * 2)
      wider.set(this.nodes)
      this.nodes = wider
    }
    this.nodes[place] = node
    return node
  }

  private walk(text: string): Uint8Array {
    const admis = new Uint8Array(this.rankCount)
    admis[TOUJOURS] = 1
    const { nodes, ends } = this
    const letters = new Int8Array(text.length)
    for (let at = 0; at < text.length; at++) letters[at] = letterOf(text, at)
    for (let start = 0; start < letters.length; start++) {
      let node = 0
      for (let at = start; at < letters.length; at++) {
        const letter = letters[at] ?? -1
        node = letter < 0 ? 0 : (nodes[node * LETTERS + letter] ?? 0)
        if (node === 0) break
        const ranks = ends.get(node)
        if (ranks !== undefined) for (const rank of ranks) admis[rank] = 1
      }
    }
    if (this.read.size >= MEMORY) this.read.clear()
    this.read.set(text, admis)
    return admis
  }
}

function knownLetters(text: string): number {
  let length = 0
  while (length < Math.min(text.length, MAX_LETTERS) && letterOf(text, length) >= 0) length++
  return length
}

/** -1 for a sign that is no letter, no digit and no space. */
function letterOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 48 && code <= 57) return code - 22
  return code === 32 ? 36 : -1
}
