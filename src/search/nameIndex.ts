import { keepBest, type Ranked } from './bestNames'
import { SAME_STEM_SHARE } from './ranking'
import { countBits, MAX_MENTION, type Postings, positionsOf, ScoreBoard } from './scoreBoard'
import { singular, stem } from './stem'

/** Where a name comes from; earlier sources win ties. */
export type NameSource = 'titre' | 'synonyme' | 'courant' | 'approche' | 'rome'

export interface Name<T> {
  readonly text: string
  /** Folded words, in order, tool words included. */
  readonly words: readonly string[]
  /** Words of its other forms (feminine, plural) that share its stems. */
  readonly formes: readonly string[]
  readonly source: NameSource
  /** What bears this name, most likely first. */
  readonly targets: readonly T[]
}

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

const DOER = /(?:eur|euse|iste|ologue|trice)s?$/

interface IndexedName<T> {
  readonly name: Name<T>
  readonly weight: number
  /** Rank of its source: earlier ones win ties. */
  readonly rank: number
}

/** Names by the stems of their words: finds those that share words with a mention, covering both ways. */
export class NameIndex<T> {
  private readonly names: IndexedName<T>[] = []
  private readonly postings = new Map<string, Postings>()
  /** Numbers of the words in the singular: comparing them is faster than comparing words. */
  private readonly singulars = new Map<string, number>()
  private readonly weights = new Map<string, number>()
  private readonly heads = new Set<string>()
  private readonly surfaces = new Set<string>()
  private readonly unknownWeight: number
  private readonly board: ScoreBoard

  constructor(
    names: readonly Name<T>[],
    /** Words that tie a name together and are none of it: de, en, à… */
    private readonly toolWords: ReadonlySet<string>,
  ) {
    const documents = new Map<string, Set<T | undefined>>()
    const stemsOf = names.map((name) => this.stems(name.words))
    names.forEach((name, index) => {
      for (const each of new Set(stemsOf[index])) {
        const bearers = documents.get(each) ?? new Set()
        bearers.add(name.targets[0])
        documents.set(each, bearers)
      }
    })
    const total = new Set(names.map((name) => name.targets[0])).size + 1
    for (const [each, bearers] of documents) this.weights.set(each, Math.log(1 + total / bearers.size))
    this.unknownWeight = Math.log(1 + total / 2) * 0.75
    names.forEach((name, index) => {
      for (const word of [...name.words, ...name.formes]) this.surfaces.add(word)
      const stems = stemsOf[index] ?? []
      const unique = [...new Set(stems)]
      this.names.push({
        name,
        weight: unique.reduce((sum, each) => sum + (this.weights.get(each) ?? 0), 0),
        rank: SOURCE_ORDER.indexOf(name.source),
      })
      for (const word of name.words) {
        const key = stem(word)
        if (!unique.includes(key)) continue
        const posting = this.postings.get(key) ?? { names: [], words: [] }
        posting.names.push(index)
        posting.words.push(this.numberOf(singular(word)))
        this.postings.set(key, posting)
      }
      // A doer names a job wherever it stands: arboriste *élagueur*.
      if (name.source === 'titre' || name.source === 'synonyme')
        for (const word of name.words) if (word.length > 5 && DOER.test(word)) this.heads.add(stem(word))
      if (stems[0] !== undefined && stems[0].length > 1 && isHeading(name, stems)) this.heads.add(stems[0])
    })
    this.board = new ScoreBoard(names.length)
  }

  private numberOf(word: string): number {
    const number = this.singulars.get(word) ?? this.singulars.size
    this.singulars.set(word, number)
    return number
  }

  /** True for a word that some name holds. */
  holds(word: string): boolean {
    return this.postings.has(stem(word))
  }

  /** True when one name holds both words: `infirmier` and `anesthésiste`. */
  holdsBoth(one: string, other: string): boolean {
    const left = this.postings.get(stem(one))?.names ?? []
    const right = this.postings.get(stem(other))?.names ?? []
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
    return this.surfaces.has(word) || this.surfaces.has(`${word}s`) || this.surfaces.has(word.replace(/s$/, ''))
  }

  /** True for a word with which some name begins: `technicien`, `plombier`, not `mécanique`. */
  isHead(word: string): boolean {
    return this.heads.has(stem(word))
  }

  /** Names that share a word with the mention, best first, at most `limit`; `whole` asks for every word, from the first said on. */
  find(said: readonly MentionWord[], limit: number, whole = false): readonly NameHit<T>[] {
    const mention = said.slice(0, MAX_MENTION)
    this.gather(mention)
    const { touched, gained, quality, matched, same } = this.board
    const asked = mention.map((each) => each.asked * this.weightOf(each))
    const fromEach: (readonly number[])[] = []
    const best: Ranked[] = []
    for (const index of touched) {
      const entry = this.names[index]
      if (entry === undefined || same[index] !== 1) continue
      const bits = matched[index] ?? 0
      // The first position found, and how many.
      const first = 31 - Math.clz32(bits & -bits)
      const weights = fromEach[first] ?? (whole ? asked : fromFirst(asked, mention, first))
      fromEach[first] = weights
      const nameCoverage = Math.min(1, (gained[index] ?? 0) / entry.weight)
      const askCoverage = shareOf(bits, weights)
      const mean = (quality[index] ?? 0) / countBits(bits)
      const score = nameScore({ nameCoverage, askCoverage, quality: mean })
      keepBest(best, { index, rank: entry.rank, score, nameCoverage, askCoverage, quality: mean, bits, weights }, limit)
    }
    return best.flatMap(({ index, nameCoverage, askCoverage, quality: mean, bits, weights }) => {
      const entry = this.names[index]
      if (entry === undefined) return []
      return { name: entry.name, nameCoverage, askCoverage, quality: mean, matched: positionsOf(bits), asked: weights }
    })
  }

  /** Fills the board with what each name holds of the mention. */
  private gather(mention: readonly MentionWord[]): void {
    const stems: string[] = []
    this.board.clear()
    mention.forEach(({ forms }, position) => {
      for (const { word, quality } of forms) {
        const key = stem(word)
        const postings = this.postings.get(key)
        if (postings === undefined) continue
        if (!stems.includes(key)) stems.push(key)
        const own = this.weights.get(key) ?? 0
        this.board.gather(postings, {
          position,
          stem: stems.indexOf(key),
          word: this.singulars.get(singular(word)),
          quality,
          own,
          shared: own * SAME_STEM_SHARE,
        })
      }
    })
  }

  private weightOf(word: MentionWord): number {
    let best = 0
    for (const form of word.forms) best = Math.max(best, this.weights.get(stem(form.word)) ?? 0)
    return best === 0 ? this.unknownWeight : best
  }

  private stems(words: readonly string[]): readonly string[] {
    const content = words.filter((word) => !this.toolWords.has(word))
    return (content.length > 0 ? content : words).map(stem)
  }
}

/** Everyday and ROME names of several words do not make their first word a job (« centre d'appel »). */
function isHeading(name: Name<unknown>, stems: readonly string[]): boolean {
  return name.source === 'titre' || name.source === 'synonyme' || (name.source === 'courant' && stems.length === 1)
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

const SOURCE_ORDER: readonly NameSource[] = ['titre', 'synonyme', 'courant', 'approche', 'rome']

/** Harmonic mean of both coverages, lowered by corrections. */
export function nameScore(hit: Pick<NameHit<unknown>, 'nameCoverage' | 'askCoverage' | 'quality'>): number {
  const sum = hit.nameCoverage + hit.askCoverage
  return sum === 0 ? 0 : ((2 * hit.nameCoverage * hit.askCoverage) / sum) * hit.quality
}
