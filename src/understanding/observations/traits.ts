import { Distincts } from '../../search/distincts'
import type { Lexique } from '../../search/lexique'
import { Paires } from '../../search/paires'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import type { Repere } from '../mots/reperes'

/** Stands for what the question is about, which says nothing of what is asked. */
export const SUJET = '@'

/** Letters of a piece: « fatigant » and « fatigue », « payer » and « paye » share some. */
const PIECE = 5

/** What the examples know of a word: the trait of its stem, if they hold it, and those of its pieces. */
interface MotLu {
  readonly mot: number | undefined
  readonly pieces: readonly number[]
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

/**
 * What a reading is learnt from: words, neighbours, neighbours but one, pieces of words, and the cues of `indices.yaml`.
 * Each has a number, given when it is first met in an example; what no example holds has none and says nothing.
 */
export class Traits {
  private count = 0
  private readonly mots = new Map<string, number>()
  /** The traits of two words in a row, and of two with one between, by their own. */
  private readonly apres = new Paires()
  private readonly apresUn = new Paires()
  private readonly pieces = new Map<string, number>()
  /** The words of the examples, and others read since the last example. */
  private readonly appris = new Map<string, MotLu>()
  private readonly autres = new Map<string, MotLu>()
  private readonly marks = new Map<string, number>()
  private readonly distincts = new Distincts()

  /** The traits of an example. Takes folded words in order, `SUJET` for the subject; cues strongest first; what else was seen. */
  learn(words: readonly string[], cues: readonly Repere<string>[], strong: number, seen?: string): readonly number[] {
    this.autres.clear()
    for (const word of ['<', ...words, '>']) {
      const key = keyOf(word)
      if (!this.mots.has(key)) this.mots.set(key, this.count++)
    }
    for (const [one, other, third] of triples(words)) {
      this.learnPair(this.apres, this.mots.get(one), this.mots.get(other))
      this.learnPair(this.apresUn, this.mots.get(one), this.mots.get(third))
    }
    for (const word of words) {
      if (this.appris.has(word)) continue
      for (const piece of piecesOf(word)) if (!this.pieces.has(piece)) this.pieces.set(piece, this.count++)
      this.appris.set(word, this.lire(word))
    }
    for (const mark of marksOf(cues, strong, seen)) if (!this.marks.has(mark)) this.marks.set(mark, this.count++)
    // A copy, for examples are kept: from lists that live long the engine learns to put the next ones, those of messages, among the old.
    return this.of(words, cues, strong, seen).slice()
  }

  /** The traits of a question that examples hold. */
  of(words: readonly string[], cues: readonly Repere<string>[], strong: number, seen?: string): readonly number[] {
    const found = this.distincts
    found.begin()
    const lus = words.map((word) => this.read(word))
    let one: number | undefined
    let two: number | undefined
    for (let at = -1; at <= words.length; at++) {
      const mot = at < 0 || at === words.length ? this.mots.get(at < 0 ? '<' : '>') : lus[at]?.mot
      if (mot !== undefined) {
        found.add(mot)
        const pair = two === undefined ? -1 : this.apres.get(two, mot)
        if (pair >= 0) found.add(pair)
        const across = one === undefined ? -1 : this.apresUn.get(one, mot)
        if (across >= 0) found.add(across)
      }
      one = two
      two = mot
    }
    for (const { pieces } of lus) for (const piece of pieces) found.add(piece)
    for (const mark of marksOf(cues, strong, seen)) {
      const trait = this.marks.get(mark)
      if (trait !== undefined) found.add(trait)
    }
    return found.end()
  }

  /** A trait seen otherwise, under its name. */
  mark(name: string): number {
    const known = this.marks.get(name) ?? this.count++
    this.marks.set(name, known)
    return known
  }

  private learnPair(pairs: Paires, one: number | undefined, other: number | undefined): void {
    if (one !== undefined && other !== undefined && pairs.get(one, other) < 0) pairs.set(one, other, this.count++)
  }

  private read(word: string): MotLu {
    const before = this.appris.get(word) ?? this.autres.get(word)
    if (before !== undefined) return before
    const now = this.lire(word)
    if (this.autres.size >= MEMORY) this.autres.clear()
    this.autres.set(word, now)
    return now
  }

  private lire(word: string): MotLu {
    return { mot: this.mots.get(keyOf(word)), pieces: piecesOf(word).flatMap((piece) => this.pieces.get(piece) ?? []) }
  }
}

/** The traits of all that is learnt from a lexicon. */
export const traitsDe = oncePer((_: Lexique) => new Traits())

/** An amount says as much as any other. */
const MONTANT = /^[1-9]\d{2,4}$/

function keyOf(word: string): string {
  if (word === SUJET) return word
  return MONTANT.test(word) ? '1000' : stem(word)
}

/** Each word with the two that follow, from the beginning on. */
function triples(words: readonly string[]): readonly (readonly [string, string, string])[] {
  const keys = ['<', ...words.map(keyOf), '>']
  return keys.map((key, at) => [key, keys[at + 1] ?? '', keys[at + 2] ?? ''])
}

function piecesOf(word: string): readonly string[] {
  const whole = `<${word}>`
  const pieces: string[] = []
  for (let at = 0; at + PIECE <= whole.length; at++) pieces.push(whole.slice(at, at + PIECE))
  return pieces
}

/** Cues, strong or weak, the strongest once more by itself; what else was seen. */
function marksOf(cues: readonly Repere<string>[], strong: number, seen: string | undefined): readonly string[] {
  const marks: string[] = []
  for (const { sens, poids } of cues) {
    const cue = `#${sens}${poids >= strong ? '!' : '?'}`
    marks.push(cue)
    if (marks.length === 1) marks.push(`1${cue}`)
  }
  if (seen !== undefined) marks.push(`#${seen}`)
  return marks
}
