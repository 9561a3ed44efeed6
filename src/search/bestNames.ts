/** The best of the names that a mention may be, best first. Nothing is made for a name that is not kept. */
export class BestNames {
  /** Numbers of the names. */
  readonly kept: number[] = []

  /** `scores` and `ranks` are those of every name: among equal scores the lower rank wins. */
  constructor(
    private readonly scores: Float64Array,
    private readonly ranks: Uint8Array,
    private readonly limit: number,
  ) {}

  /** What a name must reach to be kept. */
  get least(): number {
    return this.kept.length < this.limit ? 0 : (this.scores[this.kept[this.limit - 1] ?? 0] ?? 0)
  }

  /** Puts a name in its place, when it has one. */
  add(name: number): void {
    const { kept, limit } = this
    let place = kept.length
    while (place > 0 && this.isBefore(name, kept[place - 1] ?? 0)) place--
    if (place >= limit) return
    for (let at = Math.min(kept.length, limit - 1); at > place; at--) kept[at] = kept[at - 1] ?? 0
    kept[place] = name
  }

  private isBefore(one: number, other: number): boolean {
    const { scores, ranks } = this
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
    return Math.abs(difference) > 1e-6 ? difference > 0 : (ranks[one] ?? 0) < (ranks[other] ?? 0)
  }
}
