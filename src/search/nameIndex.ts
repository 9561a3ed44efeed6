import { BestNames } from './bestNames'
import { MotsDesNoms } from './motsDesNoms'
import type { Name } from './nom'
import { MANY_BEGIN } from './ranking'
import { countBits, firstOf, MAX_MENTION, type Postings, positionsOf, ScoreBoard } from './scoreBoard'

/** One way to read a written word, with how sure that reading is (1 = as written). */
export interface Form {
  readonly word: string
  readonly quality: number
}

/** A word of the mention; `asked` says how much the name must hold it: 1 wholly, 0 when it may belong to the rest of the question. */
export interface MentionWord {
  readonly forms: readonly Form[]
  readonly asked: number
  /** True when it directly follows a word that nothing knows: both were said as one name. */
  readonly accole: boolean
  /** True when some job's name begins with it: what follows is that job's. */
  readonly tete: boolean
}

export interface NameHit<T> {
  readonly name: Name<T>
  /** Share of the name's words that were asked for, by weight: 0 to 1. */
  readonly nameCoverage: number
  /** Share of the asked words that the name holds, by weight: 0 to 1. */
  readonly askCoverage: number
  /** Mean quality of the readings used: below 1 after corrections. */
  readonly quality: number
  /** Positions, in the mention, of the words found in the name. */
  readonly matched: readonly number[]
  /** Weight of each word of the mention that was asked for, from the first word found on; 0 for the others. */
  readonly asked: readonly number[]
}

/** A class, whose objects V8 never makes among old ones: literals so many of which are kept at start would all be, and be found slowly. */
class Trouve<T> implements NameHit<T> {
  constructor(
    readonly name: Name<T>,
    readonly nameCoverage: number,
    readonly askCoverage: number,
    readonly quality: number,
    readonly matched: readonly number[],
    readonly asked: readonly number[],
  ) {}
}

/** Scores nearer than this are the same: see `BestNames`. */
const SAME = 2e-6

/** Positions in the first words of a mention: others are rare. */
const FEW = 64
/** No share is negative. */
const NOT_YET = -1

/** Names by the stems of their words: finds those that share words with a mention, covering both ways. */
export class NameIndex<T> {
  private readonly mots: MotsDesNoms<T>
  private readonly board: ScoreBoard
  /** The share asked at some positions (a bit each), in one search; used again and again. */
  private readonly shares = new Float64Array(FEW)
  /** What a name that holds no more of it scores at most. */
  private readonly mosts = new Float64Array(FEW)
  /** What is asked from each position on, in one search. */
  private readonly fromEach: (readonly number[] | undefined)[] = new Array(MAX_MENTION).fill(undefined)
  private readonly best: BestNames

  /** `toolWords` tie a name together and are none of it: de, en, à… */
  constructor(
    private readonly names: readonly Name<T>[],
    toolWords: ReadonlySet<string>,
  ) {
    this.mots = new MotsDesNoms(names, toolWords)
    this.board = new ScoreBoard(names.length)
    this.best = new BestNames(this.board.scores, this.board.names, this.mots.ranks)
  }

  /** True for a word that some name holds. */
  holds(word: string): boolean {
    return this.mots.read(word).postings !== undefined
  }

  /** True when one name holds both words: `infirmier` and `anesthésiste`. */
  holdsBoth(one: string, other: string): boolean {
    const left = this.mots.read(one).postings?.names ?? []
    const right = this.mots.read(other).postings?.names ?? []
    // Both are in the order of the names.
    for (let at = 0, across = 0; at < left.length && across < right.length; ) {
      const difference = (left[at] ?? 0) - (right[across] ?? 0)
      if (difference === 0) return true
      if (difference < 0) at++
      else across++
    }
    return false
  }

  /** True for a word that stands as it is in some name: `demander` shares only its stem with `demand planner`. */
  spells(word: string): boolean {
    return this.mots.read(word).spelt
  }

  /** True for a word with which some name begins: `technicien`, `plombier`, not `mécanique`. */
  isHead(word: string): boolean {
    return this.mots.read(word).head
  }

  /** True for a word with which so many jobs' names begin that alone it names none: `chef`, `agent`. */
  beginsMany(word: string): boolean {
    return this.mots.read(word).begins >= MANY_BEGIN
  }

  /**
   * Names that share a word with the mention, best first, at most `limit`; `whole` asks for every word, from the first said on.
   * Nothing is made of those that score below `floor`, a little below it apart: scores are rounded.
   */
  find(said: readonly MentionWord[], limit: number, whole = false, floor = 0): readonly NameHit<T>[] {
    const mention = said.slice(0, MAX_MENTION)
    const asked = this.gather(mention)
    const { count, names, same, matched, gained, quality, scores } = this.board
    const { nameWeights } = this.mots
    const { fromEach } = this
    for (let at = 0; at < mention.length; at++) fromEach[at] = undefined
    // Most names hold one word of the mention, and the same few: what share of it that is is worked out once for each.
    const { shares } = this
    for (let bits = Math.min(FEW, 2 ** mention.length) - 1; bits >= 0; bits--) shares[bits] = NOT_YET
    const { mosts } = this
    const { best } = this
    best.clear(limit, floor)
    for (let row = 0; row < count; row++) {
      if (same[row] !== 1) continue
      const bits = matched[row] ?? 0
      let share = bits < FEW ? (shares[bits] ?? NOT_YET) : NOT_YET
      if (share === NOT_YET) {
        share = shareOf(bits, askedFrom(bits))
        if (bits < FEW) {
          shares[bits] = share
          mosts[bits] = scoreOf(1, share, 1) + SAME
        }
      }
      // No name that holds so little of it is among the best.
      if (bits < FEW && (mosts[bits] ?? 0) < best.least - SAME) continue
      const coverage = coverageOf(gained[row] ?? 0, nameWeights[names[row] ?? 0] ?? 0)
      const score = scoreOf(coverage, share, qualityOf(quality[row] ?? 0, bits))
      if (score < best.least - SAME) continue
      scores[row] = score
      best.add(row)
    }
    const hits: NameHit<T>[] = []
    for (const row of best.rows) {
      const name = this.names[names[row] ?? 0]
      if (name === undefined) continue
      const bits = matched[row] ?? 0
      const weights = askedFrom(bits)
      hits.push(
        new Trouve(
          name,
          coverageOf(gained[row] ?? 0, nameWeights[names[row] ?? 0] ?? 0),
          shareOf(bits, weights),
          qualityOf(quality[row] ?? 0, bits),
          positionsOf(bits),
          weights,
        ),
      )
    }
    return hits

    function askedFrom(bits: number): readonly number[] {
      const first = firstOf(bits)
      const weights = fromEach[first] ?? (whole ? asked : fromFirst(asked, mention, first))
      fromEach[first] = weights
      return weights
    }
  }

  /** Fills the board with what each name holds of the mention, and tells how much each word of it asks. */
  private gather(mention: readonly MentionWord[]): readonly number[] {
    const stems: Postings[] = []
    const weights: number[] = []
    this.board.clear()
    for (const { forms, asked } of mention) {
      let most = 0
      for (const { word, quality } of forms) {
        const mot = this.mots.read(word)
        const { postings, weight } = mot
        most = Math.max(most, weight)
        if (postings === undefined) continue
        let rank = stems.indexOf(postings)
        if (rank === -1) rank = stems.push(postings) - 1
        this.board.gather(postings, mot, quality, weights.length, rank)
      }
      weights.push(asked * (most === 0 ? this.mots.unknownWeight : most))
    }
    return weights
  }
}

/** Share of a name's words that the mention holds, by weight. */
function coverageOf(gained: number, weight: number): number {
  return Math.min(1, gained / weight)
}

/** Mean quality of the readings found in a name: of one, most often. */
function qualityOf(sum: number, bits: number): number {
  return (bits & (bits - 1)) === 0 ? sum : sum / countBits(bits)
}

/**
 * What was asked counts from the first word found, or from an unknown word stuck before it (« *licorne* designer », not « études de designer »),
 * or from the job it begins with (« *technicien* éolien » is no « chef de projet éolien »).
 */
function fromFirst(asked: readonly number[], mention: readonly MentionWord[], first: number): readonly number[] {
  const tete = mention.findIndex((each) => each.tete && each.asked > 0)
  let start = tete === -1 ? first : Math.min(tete, first)
  while (start > 0 && mention[start]?.accole) start--
  return asked.map((weight, position) => (position < start ? 0 : weight))
}

/** Share of the asked weight that stands at the given positions (a bit each); 1 when nothing is asked. */
export function shareOf(bits: number, asked: readonly number[]): number {
  let total = 0
  let held = 0
  for (let at = 0; at < asked.length; at++) {
    const weight = asked[at] ?? 0
    total += weight
    if ((bits & (1 << at)) !== 0) held += weight
  }
  return total === 0 ? 1 : held / total
}

/** Harmonic mean of both coverages, lowered by corrections. */
export function nameScore(hit: Pick<NameHit<unknown>, 'nameCoverage' | 'askCoverage' | 'quality'>): number {
  return scoreOf(hit.nameCoverage, hit.askCoverage, hit.quality)
}

function scoreOf(nameCoverage: number, askCoverage: number, quality: number): number {
  const sum = nameCoverage + askCoverage
  return sum === 0 ? 0 : ((2 * nameCoverage * askCoverage) / sum) * quality
}
