import type { IdFormation, IdMetier } from '../sheets/ids'

/** What an export says of one sheet: its body in the seed's layout, and what the layout has no place for. */
export interface Draft {
  readonly kind: 'metier' | 'formation'
  readonly id: IdMetier | IdFormation
  readonly nom: string
  /** The sheet without its front matter, from `# titre` on. */
  readonly body: string
  /** Jobs that a training leads to; named when all sources are read, for a job's own sheet says best how it is called. */
  readonly metiers?: readonly MetierCite[]
  readonly extra: Extra
}

export interface MetierCite {
  readonly id: string
  /** Name the record gives, '' when it gives none. */
  readonly nom: string
}

/** Front matter beyond the origin of the sheet. */
export interface Extra {
  /** ISO date of the record's last change. */
  readonly maj?: string
  readonly domaines?: readonly string[]
  readonly secteurs?: readonly string[]
  /** `aide-soignant/e (ID: MET.561)` */
  readonly metiersAssocies?: readonly string[]
  readonly sources?: readonly string[]
  readonly rncp?: string
}

/** A record that gives no sheet, and why (French). */
export interface Refusal {
  readonly record: string
  readonly reason: string
}

export type Drafted = { readonly draft: Draft } | { readonly refusal: Refusal }
