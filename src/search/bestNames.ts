/** The best names that a search found, best first; nothing is made for those that are not kept. */
export class BestNames {
  /** Their rows. */
  readonly rows: number[] = []

  /** `scores` by row, `ranks` by the name of the row: among equal scores the lower rank wins. */
  constructor(
    private readonly scores: Float64Array,
    private readonly names: Int32Array,
    private readonly ranks: Uint8Array,
    private readonly limit: number,
  ) {}

  /** What a name must reach to be kept. */
  get least(): number {
    const last = this.rows[this.limit - 1]
    return last === undefined ? 0 : (this.scores[last] ?? 0)
  }

  /** Puts a name in its place, when it has one. */
  add(row: number): void {
    const { rows, limit } = this
    let place = rows.length
    while (place > 0 && this.isBefore(row, rows[place - 1] ?? 0)) place--
    if (place >= limit) return
    for (let at = Math.min(rows.length, limit - 1); at > place; at--) rows[at] = rows[at - 1] ?? 0
    rows[place] = row
  }

  private isBefore(one: number, other: number): boolean {
    const difference = (this.scores[one] ?? 0) - (this.scores[other] ?? 0)
    return Math.abs(difference) > 1e-6 ? difference > 0 : this.rankOf(one) < this.rankOf(other)
  }

  private rankOf(row: number): number {
    return this.ranks[this.names[row] ?? 0] ?? 0
  }
}
