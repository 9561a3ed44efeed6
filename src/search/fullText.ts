import MiniSearch from 'minisearch'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import type { Section } from '../sheets/section'
import { tokenize } from './fold'
import { FULL_TEXT_BOOST } from './ranking'
import { stem } from './stem'

export interface TextHit {
  readonly id: IdMetier
  readonly score: number
  /** Stems of the query that the sheet holds. */
  readonly terms: readonly string[]
}

/** Full text of the job sheets: for what no name says (« celui qui répare les avions »). The one file that knows MiniSearch. */
export class FullText {
  private readonly index: MiniSearch

  constructor(metiers: readonly FicheMetier[], motsVides: ReadonlySet<string>) {
    this.index = new MiniSearch({
      fields: ['noms', 'accroche', 'enBref', 'interets'],
      idField: 'id',
      tokenize: (text) => [...tokenize(text)],
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

  /** True when the sheet's text holds every word: « retoucheuse de vêtements » for the retoucheur's. */
  speaksOf(id: IdMetier, words: readonly string[]): boolean {
    return this.index.search(words.join(' '), { combineWith: 'AND', filter: (hit) => hit.id === id }).length > 0
  }

  /** Sheets that hold the words, best first; `all` asks for every word. */
  search(words: readonly string[], options: { readonly all: boolean; readonly limit: number }): readonly TextHit[] {
    return this.index
      .search(words.join(' '), {
        boost: FULL_TEXT_BOOST,
        fields: ['noms', 'accroche'],
        combineWith: options.all ? 'AND' : 'OR',
      })
      .slice(0, options.limit)
      .map((hit): TextHit => ({ id: hit.id, score: hit.score, terms: hit.queryTerms }))
  }
}

function plain(section: Section | undefined): string {
  return section?.passages.flatMap((passage) => passage.paragraphes).join(' ') ?? ''
}
