import { Prefiltre } from '../search/prefiltre'

/** Patterns that rules are made of, the first that matches winning: those that a question cannot match are not tried. */
export class Tournures<T> {
  private readonly first: number

  /** Patterns without the flag `g`, each with what it means. */
  constructor(private readonly entries: readonly (readonly [RegExp, T])[]) {
    const [first = 0] = entries.map(([pattern]) => prefiltre.add(pattern))
    this.first = first
  }

  /** The first match in a folded, space-joined phrase that `accept` makes something of. */
  find<R>(phrase: string, accept: (match: RegExpExecArray, sens: T) => R | undefined): R | undefined {
    for (const rang of prefiltre.admis(phrase)) {
      const place = rang - this.first
      if (place >= this.entries.length) break
      const entry = place < 0 ? undefined : this.entries[place]
      const match = entry?.[0].exec(phrase)
      const found = entry === undefined || match == null ? undefined : accept(match, entry[1])
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** One for the patterns of all rules: a question is read once. */
const prefiltre = new Prefiltre()
