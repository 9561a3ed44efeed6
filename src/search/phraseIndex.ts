import { ArbreMots } from './arbreMots'
import { tokenize } from './fold'
import { presentDe, presentVu } from './formesVerbe'
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

/** Words by their readings, best first. */
type Mots = readonly { readonly formes: readonly Form[] }[]

/** A phrase of an entry. */
interface Phrase<T> {
  readonly entree: T
  readonly dit: string
}

const LONGEST = 4

/** « le, la, les », « des », « un, une », in the masculine singular. */
const ARTICLES = ['le', 'les', 'de', 'des', 'un']

/** « de ses mains » is « de mes mains ». */
const LES_MIENS = /^(?:[st]es|nos|vos|leurs|[st]a)$/

/** « dans un école »: articles are read in the masculine like the rest; their number tells « dans le bois » from « dans les bois ». */
function masculine(word: string): string {
  if (word === 'une') return 'un'
  if (LES_MIENS.test(word)) return word.endsWith('a') ? 'ma' : 'mes'
  return word === 'la' ? 'le' : singular(word)
}

/** What the phrases hold of a word in the masculine singular. */
interface MotDePhrases<T> {
  readonly mot: string
  /** What may follow it in a phrase of several words, said as it is or by its verb. */
  readonly suites: ArbreMots<Phrase<T>> | undefined
  readonly suitesDuVerbe: ArbreMots<Phrase<T>> | undefined
  /** The phrase that it is, and that its verb is. */
  readonly phrase: Phrase<T> | undefined
  readonly verbe: Phrase<T> | undefined
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

/** Phrases of the lexicon by their words in the masculine singular. */
export class PhraseIndex<T> {
  private readonly entries = new Map<string, Phrase<T>>()
  /** The phrases by their folded words: « ordinateurs » is said back in the plural. */
  private readonly written = new Map<string, string>()
  /** Infinitives by their stem, and what follows them: `bouger` is also « ça bouge », `sauver des gens` « on sauve des gens ». */
  private readonly verbs = new Map<string, Phrase<T>>()
  /** What one is seen to do → the stem of its infinitive: « vend » → that of « vendre ». */
  private readonly vus = new Map<string, string>()
  /** The phrases of several words, said as they are or by their verb. */
  private readonly longues = new ArbreMots<Phrase<T>>()
  private readonly longuesDeVerbes = new ArbreMots<Phrase<T>>()
  private readonly mots = new Map<string, MotDePhrases<T>>()

  constructor(entries: readonly T[], words: (entry: T) => readonly string[]) {
    for (const entry of entries) {
      for (const phrase of words(entry)) {
        const key = tokenize(phrase).map(masculine).join(' ')
        if (key !== '' && !this.entries.has(key)) this.entries.set(key, { entree: entry, dit: phrase })
        const written = tokenize(phrase).join(' ')
        if (!this.written.has(written)) this.written.set(written, phrase)
        const [verb = '', ...rest] = key.split(' ')
        const vu = rest.length === 0 ? undefined : presentDe(written.split(' ')[0] ?? '')
        if (vu !== undefined) this.vus.set(vu, stem(verb))
        if (vu !== undefined || (rest.length > 0 && /^[a-z]{4,}(?:er|ir)$/.test(verb))) {
          this.verbs.set([stem(verb), ...rest].join(' '), { entree: entry, dit: phrase })
        }
        if (/^[a-z]{4,}(?:er|ir)$/.test(key) && !this.verbs.has(stem(key)))
          this.verbs.set(stem(key), { entree: entry, dit: phrase })
      }
    }
    this.addOtherArticles()
    for (const [key, phrase] of this.entries) if (key.includes(' ')) this.longues.add(key.split(' '), phrase)
    for (const [key, phrase] of this.verbs) if (key.includes(' ')) this.longuesDeVerbes.add(key.split(' '), phrase)
  }

  /** « arrêter des voleurs » is also « arrêter les voleurs », « conduire un train » « conduire des trains »; what an entry writes comes first. */
  private addOtherArticles(): void {
    for (const phrases of [this.entries, this.verbs])
      for (const [key, phrase] of [...phrases]) {
        const [verb = '', article = '', ...noun] = key.split(' ')
        if (noun.length === 0 || !ARTICLES.includes(article) || !/(?:er|ir|re)$/.test(tokenize(phrase.dit)[0] ?? ''))
          continue
        for (const other of ARTICLES) {
          const said = [verb, other, ...noun].join(' ')
          if (!phrases.has(said)) phrases.set(said, phrase)
        }
      }
  }

  /** Phrases found in words given by their readings, longest first at each place, none overlapping; `skip` says which words are taken, `vide` which say nothing alone (« dans » is not « danse »). */
  find(mots: Mots, skip: (position: number) => boolean, vide: (position: number) => boolean): readonly Cite<T>[] {
    const lus = mots.map(({ formes }) => this.read(formes[0]?.word ?? ''))
    const found: Cite<T>[] = []
    for (let debut = 0; debut < lus.length; debut++) {
      if (skip(debut)) continue
      const long = longestAt(lus, debut)
      if (long !== undefined) {
        found.push(this.cite(long.phrase, mots, debut, long.fin))
        debut = long.fin - 1
        continue
      }
      const phrase = this.lookUp(lus[debut], mots[debut]?.formes ?? [])
      if (phrase !== undefined && !vide(debut)) found.push(this.cite(phrase, mots, debut, debut + 1))
    }
    return found
  }

  private cite({ entree, dit }: Phrase<T>, mots: Mots, debut: number, fin: number): Cite<T> {
    return { entree, debut, fin, dit: this.asSaid(saidAt(mots, debut, fin), dit) }
  }

  /** The phrase in the number that was said: « chantiers » of « chantier ». */
  private asSaid(said: string, dit: string): string {
    const written = this.written.get(said)
    if (written !== undefined) return written
    return said.endsWith('s') && said === `${tokenize(dit).join(' ')}s` ? `${dit}s` : dit
  }

  private lookUp(lu: MotDePhrases<T> | undefined, formes: readonly Form[]): Phrase<T> | undefined {
    if (lu?.phrase !== undefined) return lu.phrase
    for (let at = 1; at < formes.length; at++) {
      const { word = '', quality = 0 } = formes[at] ?? {}
      const entry = quality >= ALIAS_QUALITY ? this.entries.get(singular(word)) : undefined
      if (entry !== undefined) return entry
    }
    return lu?.verbe
  }

  private read(word: string): MotDePhrases<T> {
    const before = this.mots.get(word)
    if (before !== undefined) return before
    const mot = masculine(word)
    const now = {
      mot,
      suites: this.longues.after(mot),
      suitesDuVerbe: mot.length < 4 ? undefined : this.suitesDuVerbe(word, mot),
      phrase: this.entries.get(mot),
      verbe: mot.length > 4 ? this.verbs.get(stem(mot)) : undefined,
    }
    if (this.mots.size >= MEMORY) this.mots.clear()
    this.mots.set(word, now)
    return now
  }

  /** « vend », whose stem is not that of « vendre », is looked for as one sees it. */
  private suitesDuVerbe(word: string, mot: string): ArbreMots<Phrase<T>> | undefined {
    const suites = this.longuesDeVerbes.after(stem(mot))
    if (suites !== undefined) return suites
    const vu = presentVu(word, this.vus)
    return vu === undefined ? undefined : this.longuesDeVerbes.after(this.vus.get(vu) ?? '')
  }
}

/** A phrase of several words, and where it ends. */
interface Longue<T> {
  readonly phrase: Phrase<T>
  readonly fin: number
}

/** The longest phrase of several words that begins there. */
function longestAt<T>(lus: readonly MotDePhrases<T>[], debut: number): Longue<T> | undefined {
  const { suites, suitesDuVerbe } = lus[debut] ?? {}
  return longest(suites, lus, debut) ?? longest(suitesDuVerbe, lus, debut)
}

function longest<T>(
  first: ArbreMots<Phrase<T>> | undefined,
  lus: readonly MotDePhrases<T>[],
  debut: number,
): Longue<T> | undefined {
  let found: Longue<T> | undefined
  let suites = first
  for (let fin = debut + 2; suites !== undefined && fin <= Math.min(debut + LONGEST, lus.length); fin++) {
    suites = suites.after(lus[fin - 1]?.mot ?? '')
    if (suites?.value !== undefined) found = { phrase: suites.value, fin }
  }
  return found
}

function saidAt(mots: Mots, debut: number, fin: number): string {
  return mots
    .slice(debut, fin)
    .map(({ formes }) => formes[0]?.word ?? '')
    .join(' ')
}
