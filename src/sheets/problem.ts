/** A fault in a sheet: where, what was found, what was expected, the rule's unchanging name and what to do. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  /** French sentence: what was found and what was expected. */
  readonly message: string
  /** Never changes once published, e.g. `code-rome-invalide`. */
  readonly rule: string
  /** French: what to do. */
  readonly remedy?: string
}
