import { phoneticKey } from '../search/phonetic'

/** Letters of a sound that are looked at together: « soufre », « souffrir », « soufrance » share most of theirs. */
const PIECE = 3

interface Son {
  readonly cle: string
  readonly pieces: readonly string[]
}

const known = new Map<string, Son>()

/** How a folded word sounds: the words of a message are compared by ear, for who is not well does not spell well. */
export function sonOf(word: string): string {
  return read(word).cle
}

/** What distress is learnt from: sounds of words, neighbours, neighbours but one, and pieces of sounds. Takes folded words in order. */
function traitsDetresseOf(words: readonly string[]): readonly string[] {
  const traits = new Set<string>()
  let before = '<'
  let beforeThat: string | undefined
  for (const word of words) {
    const { cle, pieces } = read(word)
    for (const piece of pieces) traits.add(piece)
    traits.add(cle).add(`${before} ${cle}`)
    if (beforeThat !== undefined) traits.add(`${beforeThat} _ ${cle}`)
    beforeThat = before
    before = cle
  }
  traits.add(`${before} >`)
  return [...traits]
}

/** Each trait has a number, given when it is first met in an example. */
export class TraitsDetresse {
  private readonly numbers = new Map<string, number>()

  /** The traits of an example. */
  learn(words: readonly string[]): readonly number[] {
    return traitsDetresseOf(words).map((trait) => {
      const before = this.numbers.get(trait)
      if (before !== undefined) return before
      const now = this.numbers.size
      this.numbers.set(trait, now)
      return now
    })
  }

  /** The traits of a message that examples hold. */
  of(words: readonly string[]): readonly number[] {
    return traitsDetresseOf(words).flatMap((trait) => this.numbers.get(trait) ?? [])
  }
}

function read(word: string): Son {
  const seen = known.get(word)
  if (seen !== undefined) return seen
  const cle = word.length < 2 ? word : phoneticKey(word) || word
  const marked = `^${cle}$`
  const pieces =
    word.length < 4
      ? []
      : Array.from({ length: marked.length - PIECE + 1 }, (_, at) => `~${marked.slice(at, at + PIECE)}`)
  const son = { cle, pieces }
  // Users choose the words: the memory of past sounds must not grow with them.
  if (known.size > 20_000) known.clear()
  known.set(word, son)
  return son
}
