import { Distincts } from '../search/distincts'
import { phoneticKey } from '../search/phonetic'

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

/** A sound met while learning, and the numbers of the traits it ends. */
interface SonAppris {
  /** Tells it from the others. */
  readonly numero: number
  trait: number | undefined
  /** By the sound just before, and by the one before that. */
  readonly apres: Map<number, number>
  readonly apresUn: Map<number, number>
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
      for (const piece of piecesOf(word)) found.add(this.numberOf(this.pieces, piece))
      const son = this.sonAppris(sonOf(word))
      son.trait ??= this.count++
      found.add(son.trait).add(this.numberOf(son.apres, before.numero))
      if (beforeThat !== undefined) found.add(this.numberOf(son.apresUn, beforeThat.numero))
      beforeThat = before
      before = son
    }
    found.add(this.numberOf(this.sonAppris(FIN).apres, before.numero))
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
        addOf(found, son.apres, before)
        addOf(found, son.apresUn, beforeThat)
      }
      beforeThat = before
      before = son
    }
    const end = this.sons.get(FIN)
    if (end !== undefined) addOf(found, end.apres, before)
    return found.end()
  }

  /** Forgets the traits that nothing was learnt of. */
  keep(isUseful: (trait: number) => boolean): void {
    this.lus.clear()
    for (const son of this.sons.values()) {
      if (son.trait !== undefined && !isUseful(son.trait)) son.trait = undefined
      for (const follows of [son.apres, son.apresUn])
        for (const [one, trait] of follows) if (!isUseful(trait)) follows.delete(one)
    }
    for (const [piece, trait] of this.pieces) if (!isUseful(trait)) this.pieces.delete(piece)
  }

  private numberOf<K>(numbers: Map<K, number>, key: K): number {
    const before = numbers.get(key)
    if (before !== undefined) return before
    numbers.set(key, this.count)
    return this.count++
  }

  private sonAppris(son: string): SonAppris {
    const before = this.sons.get(son)
    if (before !== undefined) return before
    const now = { numero: this.sons.size, trait: undefined, apres: new Map(), apresUn: new Map() }
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

function addOf(found: Distincts, follows: ReadonlyMap<number, number>, one: SonAppris | undefined): void {
  const trait = one === undefined ? undefined : follows.get(one.numero)
  if (trait !== undefined) found.add(trait)
}
