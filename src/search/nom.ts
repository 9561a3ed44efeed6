/** Where a name comes from; earlier sources win ties. */
export type NameSource = 'titre' | 'synonyme' | 'courant' | 'approche' | 'rome'

export interface Name<T> {
  readonly text: string
  /** Folded words, in order, tool words included. */
  readonly words: readonly string[]
  /** Words of its other forms (feminine, plural) that share its stems. */
  readonly formes: readonly string[]
  readonly source: NameSource
  /** What bears this name, most likely first. */
  readonly targets: readonly T[]
}
