import { tokenize } from './fold'
import type { Form } from './nameIndex'
import { ALIAS_QUALITY } from './ranking'
import { singular, stem } from './stem'

/** A lexicon entry found in a question, over word positions [debut, fin). */
export interface Cite<T> {
  readonly entree: T
  readonly debut: number
  readonly fin: number
}

const LONGEST = 4

/** Phrases of the lexicon by their words in the masculine singular. */
export class PhraseIndex<T> {
  private readonly entries = new Map<string, T>()
  /** Infinitives by their stem: `bouger` is also « ça bouge ». */
  private readonly verbs = new Map<string, T>()

  constructor(entries: readonly T[], words: (entry: T) => readonly string[]) {
    for (const entry of entries) {
      for (const phrase of words(entry)) {
        const key = tokenize(phrase).map(singular).join(' ')
        if (key !== '' && !this.entries.has(key)) this.entries.set(key, entry)
        if (/^[a-z]{4,}(?:er|ir)$/.test(key) && !this.verbs.has(stem(key))) this.verbs.set(stem(key), entry)
      }
    }
  }

  /** Phrases found in words given by their readings, longest first at each place, none overlapping; `skip` says which words are taken, `vide` which say nothing alone (« dans » is not « danse »). */
  find(
    mots: readonly { readonly formes: readonly Form[] }[],
    skip: (position: number) => boolean,
    vide: (position: number) => boolean,
  ): readonly Cite<T>[] {
    const stems = mots.map((mot) =>
      mot.formes.filter((forme, at) => at === 0 || forme.quality >= ALIAS_QUALITY).map((forme) => singular(forme.word)),
    )
    const found: Cite<T>[] = []
    for (let debut = 0; debut < stems.length; debut++) {
      if (skip(debut)) continue
      for (let length = Math.min(LONGEST, stems.length - debut); length >= 1; length--) {
        if (length === 1 && vide(debut)) break
        const entree = this.lookUp(stems.slice(debut, debut + length))
        if (entree === undefined) continue
        found.push({ entree, debut, fin: debut + length })
        debut += length - 1
        break
      }
    }
    return found
  }

  private lookUp(words: readonly (readonly string[])[]): T | undefined {
    const first = this.entries.get(words.map((forms) => forms[0] ?? '').join(' '))
    if (first !== undefined || words.length > 1) return first
    for (const form of words[0]?.slice(1) ?? []) {
      const entry = this.entries.get(form)
      if (entry !== undefined) return entry
    }
    const [word = ''] = words[0] ?? []
    return word.length > 4 ? this.verbs.get(stem(word)) : undefined
  }
}
