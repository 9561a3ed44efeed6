import { Prefiltre, placeOf } from '../../search/prefiltre'

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
    const admis = prefiltre.admis(phrase)
    for (let at = placeOf(admis, this.first); at < admis.length; at++) {
      const entry = this.entries[(admis[at] ?? 0) - this.first]
      if (entry === undefined) break
      const match = entry[0].exec(phrase)
      const found = match === null ? undefined : accept(match, entry[1])
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** One pattern, tried only on a question that may hold it. */
export class Tournure {
  private readonly rang: number

  /** Without the flag `g`. */
  constructor(private readonly pattern: RegExp) {
    this.rang = prefiltre.add(pattern)
  }

  /** Takes a folded, space-joined phrase. */
  test(phrase: string): boolean {
    return this.isAdmise(phrase) && this.pattern.test(phrase)
  }

  exec(phrase: string): RegExpExecArray | null {
    return this.isAdmise(phrase) ? this.pattern.exec(phrase) : null
  }

  private isAdmise(phrase: string): boolean {
    const admis = prefiltre.admis(phrase)
    return admis[placeOf(admis, this.rang)] === this.rang
  }
}

/** One for the patterns of all rules: a question is read once. */
const prefiltre = new Prefiltre()
