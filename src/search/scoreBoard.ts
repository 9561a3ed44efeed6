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

/**
 * What each name gathered in one search. Names that gather something take a row each, in the order they are met, so that a search goes
 * over little memory and costs what it touches; the rows are used again and again.
 */
export class ScoreBoard {
  /** How many rows are taken. */
  count = 0
  /** The name of each row. */
  readonly names: Int32Array
  readonly gained: Float64Array
  readonly quality: Float64Array
  /** A bit for each position found. */
  readonly matched: Uint32Array
  /** 1 when the name holds one of the very words. */
  readonly same: Uint8Array
  /** What whoever reads the board makes of a row. */
  readonly scores: Float64Array
  private readonly stems: Uint32Array
  /** The row of each name; right only when that row is taken and bears the name. */
  private readonly rows: Int32Array

  constructor(names: number) {
    this.names = new Int32Array(names)
    this.gained = new Float64Array(names)
    this.quality = new Float64Array(names)
    this.matched = new Uint32Array(names)
    this.same = new Uint8Array(names)
    this.scores = new Float64Array(names)
    this.stems = new Uint32Array(names)
    this.rows = new Int32Array(names)
  }

  clear(): void {
    this.count = 0
  }

  /** Takes the names that hold the stem of a word said at a position of the mention. The `stem`th of it: said twice it counts once. */
  gather({ names, words }: Postings, { singular, weight }: Said, read: number, position: number, stem: number): void {
    const { gained, quality, matched, same, stems } = this
    const bit = 1 << position
    const stemBit = stem < MAX_MENTION ? 1 << stem : 0
    const shared = weight * SAME_STEM_SHARE
    for (let at = 0; at < names.length; at++) {
      const row = this.rowOf(names[at] ?? 0)
      const before = matched[row] ?? 0
      if ((before & bit) !== 0) continue
      matched[row] = before | bit
      const isSame = words[at] === singular
      if (isSame) same[row] = 1
      const heard = stems[row] ?? 0
      // « chirurgien / chirurgienne » says one word of the name, not two.
      if ((heard & stemBit) === 0) gained[row] = (gained[row] ?? 0) + (isSame ? weight : shared)
      stems[row] = heard | stemBit
      quality[row] = (quality[row] ?? 0) + read
    }
  }

  /** The row of a name, a new one when it has none. */
  private rowOf(name: number): number {
    const known = this.rows[name] ?? 0
    if (known < this.count && this.names[known] === name) return known
    const row = this.count++
    this.rows[name] = row
    this.names[row] = name
    this.gained[row] = 0
    this.quality[row] = 0
    this.matched[row] = 0
    this.same[row] = 0
    this.stems[row] = 0
    return row
  }
}

/** Positions found before, by their bits; the first words of a mention are most. */
const KNOWN: (readonly number[])[] = []
const FEW = 256

/** The positions that bits stand for, in order. */
export function positionsOf(bits: number): readonly number[] {
  if (bits < 0 || bits >= FEW) return listPositions(bits)
  const known = KNOWN[bits] ?? listPositions(bits)
  KNOWN[bits] = known
  return known
}

function listPositions(bits: number): readonly number[] {
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
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
