import { SAME_STEM_SHARE } from './ranking'

/** Names that hold a stem, in their order, and the number of the word (in the singular) that bears it there. */
export interface Postings {
  readonly names: Int32Array
  readonly words: Int32Array
}

/** Positions and stems of a mention are bits of one number; a mention of more words is cut here, and no name is that long. */
export const MAX_MENTION = 31

/** A word said, by its number in the singular, and what a name gains that holds it. */
export interface Said {
  readonly singular: number | undefined
  readonly weight: number
}

/** What each name gathered in one search. The arrays are as long as there are names and are used again and again: a search costs what it touches. */
export class ScoreBoard {
  /** Names that gathered something, in the order they were met. */
  readonly touched: number[] = []
  readonly gained: Float64Array
  readonly quality: Float64Array
  /** A bit for each position found. */
  readonly matched: Uint32Array
  /** 1 when the name holds one of the very words. */
  readonly same: Uint8Array
  /** Said by whoever reads the board, of the names that matter. */
  readonly scores: Float64Array
  private readonly stems: Uint32Array

  constructor(names: number) {
    this.gained = new Float64Array(names)
    this.quality = new Float64Array(names)
    this.matched = new Uint32Array(names)
    this.same = new Uint8Array(names)
    this.scores = new Float64Array(names)
    this.stems = new Uint32Array(names)
  }

  clear(): void {
    for (const name of this.touched) {
      this.gained[name] = 0
      this.quality[name] = 0
      this.matched[name] = 0
      this.same[name] = 0
      this.stems[name] = 0
    }
    this.touched.length = 0
  }

  /** Takes the names that hold the stem of a word said at a position of the mention. The `stem`th of it: said twice it counts once. */
  gather({ names, words }: Postings, { singular, weight }: Said, read: number, position: number, stem: number): void {
    const { gained, quality, matched, same, stems } = this
    const bit = 1 << position
    const stemBit = stem < MAX_MENTION ? 1 << stem : 0
    const shared = weight * SAME_STEM_SHARE
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0
      const before = matched[name] ?? 0
      if ((before & bit) !== 0) continue
      if (before === 0) this.touched.push(name)
      matched[name] = before | bit
      const isSame = words[at] === singular
      if (isSame) same[name] = 1
      const heard = stems[name] ?? 0
      // « chirurgien / chirurgienne » says one word of the name, not two.
      if ((heard & stemBit) === 0) gained[name] = (gained[name] ?? 0) + (isSame ? weight : shared)
      stems[name] = heard | stemBit
      quality[name] = (quality[name] ?? 0) + read
    }
  }
}

/** The positions that bits stand for, in order. */
export function positionsOf(bits: number): readonly number[] {
  const positions: number[] = []
  for (let rest = bits; rest !== 0; rest &= rest - 1) positions.push(firstOf(rest))
  return positions
}

/** The first position that bits stand for. */
export function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

export function bitsOf(positions: readonly number[]): number {
  return positions.reduce((bits, at) => bits | (1 << at), 0)
}

export function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
