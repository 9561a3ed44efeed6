import { SAME_STEM_SHARE } from './ranking'
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

/** A name that holds a stem, and the word that bears it there. */
interface Posting {
  readonly index: number
  readonly singular: string
}

interface IndexedName<T> {
  readonly name: Name<T>
  readonly weight: number
}

/** Names by the stems of their words: finds those that share words with a mention, covering both ways. */
export class NameIndex<T> {
  private readonly names: IndexedName<T>[] = []
  private readonly postings = new Map<string, Posting[]>()
  private readonly weights = new Map<string, number>()
  private readonly heads = new Set<string>()
  private readonly surfaces = new Set<string>()
  private readonly unknownWeight: number

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
      this.names.push({ name, weight: unique.reduce((sum, each) => sum + (this.weights.get(each) ?? 0), 0) })
      for (const word of name.words) {
        const key = stem(word)
        if (!unique.includes(key)) continue
        const posting = this.postings.get(key) ?? []
        posting.push({ index, singular: singular(word) })
        this.postings.set(key, posting)
      }
      // A doer names a job wherever it stands: arboriste *élagueur*.
      if (name.source === 'titre' || name.source === 'synonyme')
        for (const word of name.words) if (word.length > 5 && DOER.test(word)) this.heads.add(stem(word))
      if (stems[0] !== undefined && stems[0].length > 1 && isHeading(name, stems)) this.heads.add(stems[0])
    })
  }

  /** True for a word that some name holds. */
  holds(word: string): boolean {
    return this.postings.has(stem(word))
  }

  /** True when one name holds both words: `infirmier` and `anesthésiste`. */
  holdsBoth(one: string, other: string): boolean {
    const left = this.postings.get(stem(one)) ?? []
    const right = this.postings.get(stem(other)) ?? []
    // Both are in the order of the names.
    for (let at = 0, across = 0; at < left.length && across < right.length; ) {
      const difference = (left[at]?.index ?? 0) - (right[across]?.index ?? 0)
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
  find(mention: readonly MentionWord[], limit: number, whole = false): readonly NameHit<T>[] {
    const found = new Map<
      number,
      { gained: number; stems: string[]; matched: number[]; quality: number; same: boolean }
    >()
    const asked = mention.map((each) => each.asked * this.weightOf(each))
    mention.forEach((each, position) => {
      const seen = new Set<number>()
      for (const form of each.forms) {
        const key = stem(form.word)
        const own = this.weights.get(key) ?? 0
        const said = singular(form.word)
        for (const { index, singular: written } of this.postings.get(key) ?? []) {
          if (seen.has(index)) continue
          seen.add(index)
          const state = found.get(index) ?? { gained: 0, stems: [], matched: [], quality: 0, same: false }
          state.same ||= said === written
          // « chirurgien / chirurgienne » says one word of the name, not two.
          if (!state.stems.includes(key)) state.gained += said === written ? own : own * SAME_STEM_SHARE
          state.stems.push(key)
          state.matched.push(position)
          state.quality += form.quality
          found.set(index, state)
        }
      }
    })
    const fromEach = mention.map((_, first) => (whole ? asked : fromFirst(asked, mention, first)))
    const hits: NameHit<T>[] = []
    for (const [index, { gained, matched, quality, same }] of found) {
      const entry = this.names[index]
      if (entry === undefined || !same) continue
      const weights = fromEach[matched[0] ?? 0] ?? asked
      hits.push({
        name: entry.name,
        nameCoverage: Math.min(1, gained / entry.weight),
        askCoverage: shareOf(matched, weights),
        quality: quality / matched.length,
        matched,
        asked: weights,
      })
    }
    return hits.sort(byScore).slice(0, limit)
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

/** Share of the asked weight that stands at the given positions; 1 when nothing is asked. */
export function shareOf(positions: Iterable<number>, asked: readonly number[]): number {
  const total = asked.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 1
  let held = 0
  for (const position of new Set(positions)) held += asked[position] ?? 0
  return held / total
}

const SOURCE_ORDER: readonly NameSource[] = ['titre', 'synonyme', 'courant', 'approche', 'rome']

/** Harmonic mean of both coverages, lowered by corrections. */
export function nameScore(hit: Pick<NameHit<unknown>, 'nameCoverage' | 'askCoverage' | 'quality'>): number {
  const sum = hit.nameCoverage + hit.askCoverage
  return sum === 0 ? 0 : ((2 * hit.nameCoverage * hit.askCoverage) / sum) * hit.quality
}

function byScore(a: NameHit<unknown>, b: NameHit<unknown>): number {
  const difference = nameScore(b) - nameScore(a)
  if (Math.abs(difference) > 1e-6) return difference
  return SOURCE_ORDER.indexOf(a.name.source) - SOURCE_ORDER.indexOf(b.name.source)
}
