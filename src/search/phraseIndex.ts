import { tokenize } from './fold'
import type { Form } from './nameIndex'
import { ALIAS_QUALITY } from './ranking'
import { singular, stem } from './stem'

/** A lexicon entry found in a question, over word positions [debut, fin). */
export interface Cite<T> {
  readonly entree: T
  readonly debut: number
  readonly fin: number
  /** The phrase as the lexicon writes it, with its accents, in the number that was said. */
  readonly dit: string
}

/** A phrase of an entry. */
interface Phrase<T> {
  readonly entree: T
  readonly dit: string
}

const LONGEST = 4

/** « dans un école »: articles are read in the masculine like the rest; their number tells « dans le bois » from « dans les bois ». */
const ARTICLES: Readonly<Record<string, string>> = { une: 'un', la: 'le' }

function masculine(word: string): string {
  return ARTICLES[word] ?? singular(word)
}

/** Phrases of the lexicon by their words in the masculine singular. */
export class PhraseIndex<T> {
  private readonly entries = new Map<string, Phrase<T>>()
  /** The phrases by their folded words: « ordinateurs » is said back in the plural. */
  private readonly written = new Map<string, string>()
  /** First words of the phrases of several words. */
  private readonly firsts = new Set<string>()
  private readonly verbFirsts = new Set<string>()
  /** Infinitives by their stem, and what follows them: `bouger` is also « ça bouge », `sauver des gens` « on sauve des gens ». */
  private readonly verbs = new Map<string, Phrase<T>>()

  constructor(entries: readonly T[], words: (entry: T) => readonly string[]) {
    for (const entry of entries) {
      for (const phrase of words(entry)) {
        const key = tokenize(phrase).map(masculine).join(' ')
        if (key !== '' && !this.entries.has(key)) this.entries.set(key, { entree: entry, dit: phrase })
        const written = tokenize(phrase).join(' ')
        if (!this.written.has(written)) this.written.set(written, phrase)
        if (key.includes(' ')) this.firsts.add(key.slice(0, key.indexOf(' ')))
        const [verb = '', ...rest] = key.split(' ')
        if (rest.length > 0 && /^[a-z]{4,}(?:er|ir)$/.test(verb)) {
          this.verbs.set([stem(verb), ...rest].join(' '), { entree: entry, dit: phrase })
          this.verbFirsts.add(stem(verb))
        }
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
    const words = mots.map(({ formes }) => masculine(formes[0]?.word ?? ''))
    const found: Cite<T>[] = []
    for (let debut = 0; debut < words.length; debut++) {
      if (skip(debut)) continue
      const long = this.longestAt(words, debut)
      if (long !== undefined) {
        found.push(long)
        debut = long.fin - 1
        continue
      }
      const phrase = vide(debut) ? undefined : this.lookUp(words[debut] ?? '', mots[debut]?.formes ?? [])
      if (phrase !== undefined) found.push({ ...phrase, debut, fin: debut + 1 })
    }
    return found.map((cite) => ({ ...cite, dit: this.asSaid(saidAt(mots, cite), cite.dit) }))
  }

  /** The phrase in the number that was said: « chantiers » of « chantier ». */
  private asSaid(said: string, dit: string): string {
    return this.written.get(said) ?? (said === `${tokenize(dit).join(' ')}s` ? `${dit}s` : dit)
  }

  /** The longest phrase of several words that begins there. */
  private longestAt(words: readonly string[], debut: number): Cite<T> | undefined {
    const first = words[debut] ?? ''
    const asWritten = this.firsts.has(first) ? longest(this.entries, first, words, debut) : undefined
    if (asWritten !== undefined || first.length < 4) return asWritten
    const verb = stem(first)
    return this.verbFirsts.has(verb) ? longest(this.verbs, verb, words, debut) : undefined
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

function longest<T>(
  phrases: ReadonlyMap<string, Phrase<T>>,
  first: string,
  words: readonly string[],
  debut: number,
): Cite<T> | undefined {
  let found: Cite<T> | undefined
  let said = first
  for (let fin = debut + 2; fin <= Math.min(debut + LONGEST, words.length); fin++) {
    said = `${said} ${words[fin - 1]}`
    const phrase = phrases.get(said)
    if (phrase !== undefined) found = { ...phrase, debut, fin }
  }
  return found
}

function saidAt(
  mots: readonly { readonly formes: readonly Form[] }[],
  { debut, fin }: { readonly debut: number; readonly fin: number },
): string {
  return mots
    .slice(debut, fin)
    .map(({ formes }) => formes[0]?.word ?? '')
    .join(' ')
}
