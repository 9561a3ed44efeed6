/** The text under one sub-heading of a section; `titre` is '' for what stands before the first sub-heading. */
export interface Passage {
  readonly titre: string
  /** Number of `#` of the sub-heading, 0 without one. */
  readonly niveau: number
  /** One entry a line of the sheet, whitespace and characters normalised, blank lines dropped. */
  readonly paragraphes: readonly string[]
  /** 1-based line of the sub-heading (of the first paragraph without one). */
  readonly line: number
}

/** A `## …` section: its passages in the sheet's order. */
export interface Section {
  readonly nom: string
  readonly line: number
  readonly passages: readonly Passage[]
}
