import { tokenize } from './fold'
import type { Form } from './nameIndex'
import { ALIAS_QUALITY } from './ranking'
import { singular, stem } from './stem'

/** A lexicon entry found in a question, over word positions [debut, fin). */
export interface Cite<T> {
  readonly entree: T
  readonly debut: number
  readonly fin: number
  /** The phrase as the lexicon writes it, with its accents. */
  readonly dit: string
}

/** A phrase of an entry. */
interface Phrase<T> {
  readonly entree: T
  readonly dit: string
}

const LONGEST = 4

/** Phrases of the lexicon by their words in the masculine singular. */
export class PhraseIndex<T> {
  private readonly entries = new Map<string, Phrase<T>>()
  /** First words of the phrases of several words. */
  private readonly firsts = new Set<string>()
  /** Infinitives by their stem: `bouger` is also « ça bouge ». */
  private readonly verbs = new Map<string, Phrase<T>>()

  constructor(entries: readonly T[], words: (entry: T) => readonly string[]) {
    for (const entry of entries) {
      for (const phrase of words(entry)) {
        const key = tokenize(phrase).map(singular).join(' ')
        if (key !== '' && !this.entries.has(key)) this.entries.set(key, { entree: entry, dit: phrase })
        if (key.includes(' ')) this.firsts.add(key.slice(0, key.indexOf(' ')))
        if (/^[a-z]{4,}(?:er|ir)$/.test(key) && !this.verbs.has(stem(key)))
          this.verbs.set(stem(key), { entree: entry, dit: phrase })
      }
    }
  }

  /** Phrases found in words given by their readings, longest first at each place, none overlapping; `skip` says which words are taken, `vide` which say nothing alone (« dans » is not « danse »). */
  find(
    mots: readonly { readonly formes: readonly Form[] }[],
    skip: (position: number) => boolean,
    vide: (position: number) => boolean,
  ): readonly Cite<T>[] {
    const words = mots.map(({ formes }) => singular(formes[0]?.word ?? ''))
    const found: Cite<T>[] = []
    for (let debut = 0; debut < words.length; debut++) {
      if (skip(debut)) continue
      const length = this.longestAt(words, debut)
      const phrase =
        length > 1
          ? this.entries.get(words.slice(debut, debut + length).join(' '))
          : vide(debut)
            ? undefined
            : this.lookUp(words[debut] ?? '', mots[debut]?.formes ?? [])
      if (phrase === undefined) continue
      const fin = debut + Math.max(1, length)
      found.push({ ...phrase, debut, fin })
      debut = fin - 1
    }
    return found
  }

  /** How many words the longest phrase has that begins there; 0 when none of several words does. */
  private longestAt(words: readonly string[], debut: number): number {
    if (!this.firsts.has(words[debut] ?? '')) return 0
    let longest = 0
    let said = words[debut] ?? ''
    for (let length = 2; length <= Math.min(LONGEST, words.length - debut); length++) {
      said = `${said} ${words[debut + length - 1]}`
      if (this.entries.has(said)) longest = length
    }
    return longest
  }

  private lookUp(word: string, formes: readonly Form[]): Phrase<T> | undefined {
    const first = this.entries.get(word)
    if (first !== undefined) return first
    for (const forme of formes.slice(1)) {
      const entry = forme.quality >= ALIAS_QUALITY ? this.entries.get(singular(forme.word)) : undefined
      if (entry !== undefined) return entry
    }
    return word.length > 4 ? this.verbs.get(stem(word)) : undefined
  }
}
