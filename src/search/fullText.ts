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

const PARTS = ['noms', 'accroche', 'enBref'] as const

/** Where a sheet says a word. */
export type PartDeFiche = (typeof PARTS)[number]

/** Full text of the job sheets: for what no name says (« celui qui répare les avions »). The one file that knows MiniSearch. */
export class FullText {
  private readonly index: MiniSearch
  /** The short words that the sheets hold in the parts that are searched, as written. */
  private readonly written = new Set<string>()

  constructor(metiers: readonly FicheMetier[], motsVides: ReadonlySet<string>) {
    this.index = new MiniSearch({
      fields: ['noms', 'accroche', 'enBref', 'interets'],
      idField: 'id',
      tokenize: (text, field) => {
        const words = [...tokenize(text)]
        // A query has no field.
        if (isPart(field)) for (const word of words) if (word.length < OWN_STEM) this.written.add(word)
        return words
      },
      processTerm: (word) => (word.length < 2 || motsVides.has(word) ? null : stem(word)),
    })
    this.index.addAll(
      metiers.map((fiche) => ({
        id: fiche.id,
        noms: [fiche, ...fiche.synonymes].map((each) => `${each.libelleMasculin} ${each.libelleFeminin}`).join(' '),
        accroche: plain(fiche.accrocheMetier),
        enBref: plain(fiche.formatCourt),
        interets: fiche.centresInteret.join(' '),
      })),
    )
  }

  /** True for a short word that no sheet holds, though a longer one may have it for a stem. */
  private isChance(word: string): boolean {
    return (
      word.length < OWN_STEM && ![word, `${word}s`, word.replace(/[sx]$/, '')].some((each) => this.written.has(each))
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
      hits.map((hit): [IdMetier, PartDeFiche] => {
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
    return (foremost.length > 0 || !options.all ? foremost : search([...PARTS])).slice(0, options.limit).map(
      (hit): TextHit => ({
        id: hit.id,
        score: hit.score,
        nomme: Object.values(hit.match).some((fields) => fields.includes('noms')),
        terms: hit.queryTerms,
      }),
    )
  }
}

function isPart(field: string | undefined): boolean {
  return PARTS.some((part) => part === field)
}

function plain(section: Section | undefined): string {
  return section?.passages.flatMap((passage) => passage.paragraphes).join(' ') ?? ''
}
