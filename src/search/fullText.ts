import MiniSearch, { type SearchResult } from 'minisearch'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import type { Section } from '../sheets/section'
import { tokenize } from './fold'
import { FULL_TEXT_BOOST } from './ranking'
import { stem } from './stem'

export interface TextHit {
  readonly id: IdMetier
  readonly score: number
  /** Said in one of the job's names. */
  readonly nomme: boolean
  /** Stems of the query that the sheet holds. */
  readonly terms: readonly string[]
}

/** A shorter word may be the stem of another by chance: « cern » is no « cerner ». */
const OWN_STEM = 6
/** The shortest words share a stem with others that say another thing. */
const SHORTEST = 4

const PARTS = ['noms', 'accroche', 'enBref'] as const

/** Where a sheet says a word. */
export type PartDeFiche = (typeof PARTS)[number]

/** Full text of the job sheets: for what no name says (« celui qui répare les avions »). The one file that knows MiniSearch. */
export class FullText {
  private readonly index: MiniSearch
  /** The short words that the sheets hold in the parts that are searched, as written, with the sheets that hold them. */
  private readonly written = new Map<string, Set<IdMetier>>()

  constructor(metiers: readonly FicheMetier[], motsVides: ReadonlySet<string>) {
    this.index = new MiniSearch({
      fields: ['noms', 'accroche', 'enBref', 'interets'],
      idField: 'id',
      tokenize: (text) => [...tokenize(text)],
      processTerm: (word) => (word.length < 2 || motsVides.has(word) ? null : stem(word)),
    })
    const texts = metiers.map((fiche) => ({
      id: fiche.id,
      noms: [fiche, ...fiche.synonymes].map((each) => `${each.libelleMasculin} ${each.libelleFeminin}`).join(' '),
      accroche: plain(fiche.accrocheMetier),
      enBref: plain(fiche.formatCourt),
      interets: fiche.centresInteret.join(' '),
    }))
    for (const { id, ...text } of texts)
      for (const word of PARTS.flatMap((part) => tokenize(text[part])))
        if (word.length < OWN_STEM) this.written.set(word, (this.written.get(word) ?? new Set()).add(id))
    this.index.addAll(texts)
  }

  /** True for a short word that no sheet holds, though a longer one may have it for a stem. */
  private isChance(word: string): boolean {
    return word.length < OWN_STEM && !formsOf(word).some((each) => this.written.has(each))
  }

  /** True when the sheet holds each of the shortest words as written: « vent » is no « vente ». */
  private writes(id: IdMetier, words: readonly string[]): boolean {
    return words.every(
      (word) => word.length > SHORTEST || formsOf(word).some((each) => this.written.get(each)?.has(id) === true),
    )
  }

  /** True when the sheet's text holds every word: « retoucheuse de vêtements » for the retoucheur's. */
  speaksOf(id: IdMetier, words: readonly string[]): boolean {
    return this.index.search(words.join(' '), { combineWith: 'AND', filter: (hit) => hit.id === id }).length > 0
  }

  /** Sheets that hold every word, each with the foremost part that holds one: a name, the first lines, or what follows. */
  whereSaid(words: readonly string[]): ReadonlyMap<IdMetier, PartDeFiche> {
    if (words.some((word) => this.isChance(word))) return new Map()
    const hits = this.index.search(words.join(' '), { combineWith: 'AND', fields: [...PARTS] })
    return new Map(
      hits
        .filter((hit) => this.writes(hit.id, words))
        .map((hit): [IdMetier, PartDeFiche] => {
          const fields = new Set(Object.values(hit.match).flat())
          return [hit.id, PARTS.find((part) => fields.has(part)) ?? 'enBref']
        }),
    )
  }

  /** Sheets that hold the words, best first; `all` asks for every word. */
  search(words: readonly string[], options: { readonly all: boolean; readonly limit: number }): readonly TextHit[] {
    const known = words.filter((word) => !this.isChance(word))
    if (options.all && known.length < words.length) return []
    const search = (fields: string[]): SearchResult[] =>
      this.index.search(known.join(' '), { boost: FULL_TEXT_BOOST, fields, combineWith: options.all ? 'AND' : 'OR' })
    const foremost = search(['noms', 'accroche'])
    const found = foremost.length > 0 || !options.all ? foremost : search([...PARTS])
    const written = options.all ? found.filter((hit) => this.writes(hit.id, words)) : found
    return (written.length > 0 ? written : found).slice(0, options.limit).map(
      (hit): TextHit => ({
        id: hit.id,
        score: hit.score,
        nomme: Object.values(hit.match).some((fields) => fields.includes('noms')),
        terms: hit.queryTerms,
      }),
    )
  }
}

/** A word in the singular and in the plural. */
function formsOf(word: string): readonly string[] {
  return [word, `${word}s`, word.replace(/[sx]$/, '')]
}

function plain(section: Section | undefined): string {
  return section?.passages.flatMap((passage) => passage.paragraphes).join(' ') ?? ''
}
