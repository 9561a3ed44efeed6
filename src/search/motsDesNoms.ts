import type { Name, NameSource } from './nom'
import type { Postings } from './scoreBoard'
import { singular, stem } from './stem'

/** What the names say of a word. */
interface MotDeNoms {
  /** The names that hold its stem. */
  readonly postings: Postings | undefined
  /** Weight of its stem; 0 when no name holds it. */
  readonly weight: number
  /** Number of the word in the singular. */
  readonly singular: number | undefined
  readonly head: boolean
  /** How many sheets have a name that begins with it. */
  readonly begins: number
  readonly spelt: boolean
}

/** Names that hold a stem, as they are met. */
interface Liste {
  readonly names: number[]
  readonly words: number[]
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

const DOER = /(?:eur|euse|iste|ologue|trice)s?$/

const SOURCE_ORDER: readonly NameSource[] = ['titre', 'synonyme', 'courant', 'approche', 'rome']

/** The words of names: which names hold each of them, and how much it tells. */
export class MotsDesNoms<T> {
  /** Weight of each name, and the rank of its source: earlier ones win ties. */
  readonly nameWeights: Float64Array
  readonly ranks: Uint8Array
  /** Weight of a word that no name holds. */
  readonly unknownWeight: number
  private readonly postings: ReadonlyMap<string, Postings>
  /** Numbers of the words in the singular: comparing them is faster than comparing words. */
  private readonly singulars = new Map<string, number>()
  private readonly weights = new Map<string, number>()
  private readonly heads = new Set<string>()
  /** The sheets whose names begin with a stem. */
  private readonly begun = new Map<string, Set<T | undefined>>()
  private readonly surfaces = new Set<string>()
  private readonly mots = new Map<string, MotDeNoms>()

  constructor(
    names: readonly Name<T>[],
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
    this.nameWeights = new Float64Array(names.length)
    this.ranks = new Uint8Array(names.length)
    const lists = new Map<string, Liste>()
    names.forEach((name, index) => {
      this.add(name, index, stemsOf[index] ?? [], lists)
    })
    this.postings = new Map(
      [...lists].map(([key, list]) => [
        key,
        { names: Int32Array.from(list.names), words: Int32Array.from(list.words) },
      ]),
    )
  }

  /** What the names say of a folded word. */
  read(word: string): MotDeNoms {
    const before = this.mots.get(word)
    if (before !== undefined) return before
    const key = stem(word)
    const now = {
      postings: this.postings.get(key),
      weight: this.weights.get(key) ?? 0,
      singular: this.singulars.get(singular(word)),
      head: this.heads.has(key),
      begins: this.begun.get(key)?.size ?? 0,
      spelt: this.surfaces.has(word) || this.surfaces.has(`${word}s`) || this.surfaces.has(word.replace(/s$/, '')),
    }
    if (this.mots.size >= MEMORY) this.mots.clear()
    this.mots.set(word, now)
    return now
  }

  private add(name: Name<T>, index: number, stems: readonly string[], lists: Map<string, Liste>): void {
    for (const word of [...name.words, ...name.formes]) this.surfaces.add(word)
    const unique = [...new Set(stems)]
    this.nameWeights[index] = unique.reduce((sum, each) => sum + (this.weights.get(each) ?? 0), 0)
    this.ranks[index] = SOURCE_ORDER.indexOf(name.source)
    for (const word of name.words) {
      const key = stem(word)
      if (!unique.includes(key)) continue
      const list = lists.get(key) ?? { names: [], words: [] }
      list.names.push(index)
      list.words.push(this.numberOf(singular(word)))
      lists.set(key, list)
    }
    // A doer names a job wherever it stands: arboriste *élagueur*.
    if (name.source === 'titre' || name.source === 'synonyme')
      for (const word of name.words) if (word.length > 5 && DOER.test(word)) this.heads.add(stem(word))
    const sheets = this.begun.get(stems[0] ?? '') ?? new Set()
    this.begun.set(stems[0] ?? '', sheets.add(name.targets[0]))
    if (stems[0] !== undefined && stems[0].length > 1 && isHeading(name, stems)) this.heads.add(stems[0])
  }

  private numberOf(word: string): number {
    const number = this.singulars.get(word) ?? this.singulars.size
    this.singulars.set(word, number)
    return number
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
