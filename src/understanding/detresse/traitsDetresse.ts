import { Distincts } from '../../search/distincts'
import { Paires } from '../../search/paires'
import { phoneticKey } from '../../search/phonetic'

/** Letters of a sound that are looked at together: « soufre », « souffrir », « soufrance » share most of theirs. */
const PIECE = 3

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

const known = new Map<string, string>()

/** How a folded word sounds: the words of a message are compared by ear, for who is not well does not spell well. */
export function sonOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const son = word.length < 2 ? word : phoneticKey(word) || word
  if (known.size > MEMORY) known.clear()
  known.set(word, son)
  return son
}

/** Pieces of the sound of a word. */
function piecesOf(word: string): readonly string[] {
  if (word.length < 4) return []
  const marked = `^${sonOf(word)}$`
  return Array.from({ length: marked.length - PIECE + 1 }, (_, at) => marked.slice(at, at + PIECE))
}

/** A sound met while learning. */
interface SonAppris {
  /** Tells it from the others. */
  readonly numero: number
  trait: number | undefined
}

/** What the examples know of a word: its sound, if they hold it, and its pieces. */
interface MotLu {
  readonly son: SonAppris | undefined
  readonly pieces: readonly number[]
}

const DEBUT = '<'
const FIN = '>'

/**
 * What distress is learnt from: sounds of words, neighbours, neighbours but one, and pieces of sounds.
 * Each trait has a number, given when it is first met in an example.
 */
export class TraitsDetresse {
  private count = 0
  private readonly sons = new Map<string, SonAppris>()
  /** The traits of two sounds in a row, and of two with one between, by their numbers. */
  private readonly apres = new Paires()
  private readonly apresUn = new Paires()
  private readonly pieces = new Map<string, number>()
  private readonly lus = new Map<string, MotLu>()
  private readonly distincts = new Distincts()

  /** The traits of an example. Takes folded words in order. */
  learn(words: readonly string[]): readonly number[] {
    this.lus.clear()
    const found = new Set<number>()
    let before = this.sonAppris(DEBUT)
    let beforeThat: SonAppris | undefined
    for (const word of words) {
      for (const piece of piecesOf(word)) found.add(this.traitOfPiece(piece))
      const son = this.sonAppris(sonOf(word))
      son.trait ??= this.count++
      found.add(son.trait).add(this.traitOfPair(this.apres, before, son))
      if (beforeThat !== undefined) found.add(this.traitOfPair(this.apresUn, beforeThat, son))
      beforeThat = before
      before = son
    }
    found.add(this.traitOfPair(this.apres, before, this.sonAppris(FIN)))
    return [...found]
  }

  /** The traits of a message that examples hold. */
  of(words: readonly string[]): readonly number[] {
    const found = this.distincts
    found.begin()
    let before = this.sons.get(DEBUT)
    let beforeThat: SonAppris | undefined
    for (const word of words) {
      const { son, pieces } = this.read(word)
      for (const piece of pieces) found.add(piece)
      if (son !== undefined) {
        if (son.trait !== undefined) found.add(son.trait)
        addOf(found, this.apres, before, son)
        addOf(found, this.apresUn, beforeThat, son)
      }
      beforeThat = before
      before = son
    }
    const end = this.sons.get(FIN)
    if (end !== undefined) addOf(found, this.apres, before, end)
    return found.end()
  }

  /** Forgets the traits that nothing was learnt of. */
  keep(isUseful: (trait: number) => boolean): void {
    this.lus.clear()
    for (const son of this.sons.values()) if (son.trait !== undefined && !isUseful(son.trait)) son.trait = undefined
    this.apres.keep(isUseful)
    this.apresUn.keep(isUseful)
    for (const [piece, trait] of this.pieces) if (!isUseful(trait)) this.pieces.delete(piece)
  }

  private traitOfPiece(piece: string): number {
    const before = this.pieces.get(piece)
    if (before !== undefined) return before
    this.pieces.set(piece, this.count)
    return this.count++
  }

  private traitOfPair(pairs: Paires, one: SonAppris, other: SonAppris): number {
    const before = pairs.get(one.numero, other.numero)
    if (before >= 0) return before
    pairs.set(one.numero, other.numero, this.count)
    return this.count++
  }

  private sonAppris(son: string): SonAppris {
    const before = this.sons.get(son)
    if (before !== undefined) return before
    const now = { numero: this.sons.size, trait: undefined }
    this.sons.set(son, now)
    return now
  }

  private read(word: string): MotLu {
    const before = this.lus.get(word)
    if (before !== undefined) return before
    const pieces = piecesOf(word).flatMap((piece) => this.pieces.get(piece) ?? [])
    const now = { son: this.sons.get(sonOf(word)), pieces }
    if (this.lus.size > MEMORY) this.lus.clear()
    this.lus.set(word, now)
    return now
  }
}

function addOf(found: Distincts, pairs: Paires, one: SonAppris | undefined, other: SonAppris): void {
  const trait = one === undefined ? -1 : pairs.get(one.numero, other.numero)
  if (trait >= 0) found.add(trait)
}
