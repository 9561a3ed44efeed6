/** The best names that a search found, best first; nothing is made for those that are not kept. Used again at each search. */
export class BestNames {
  /** Their rows. */
  readonly rows: number[] = []
  /** What a name must reach to be kept. */
  least = 0
  private limit = 0
  private floor = 0

  /** `scores` by row, `ranks` by the name of the row: among equal scores the lower rank wins. */
  constructor(
    private readonly scores: Float64Array,
    private readonly names: Int32Array,
    private readonly ranks: Uint8Array,
  ) {}

  /** Begins a search that keeps so many names at most, none of them that scores below `floor`. */
  clear(limit: number, floor: number): void {
    this.rows.length = 0
    this.limit = limit
    this.floor = floor
    this.least = floor
  }

  /** Puts a name in its place, when it has one. */
  add(row: number): void {
    const { rows, limit, scores } = this
    const score = scores[row] ?? 0
    let place = rows.length
    for (; place > 0; place--) {
      const other = rows[place - 1] ?? 0
      const difference = score - (scores[other] ?? 0)
      if (difference < -SAME || (difference <= SAME && this.rankOf(row) >= this.rankOf(other))) break
    }
    if (place >= limit) return
    for (let at = Math.min(rows.length, limit - 1); at > place; at--) rows[at] = rows[at - 1] ?? 0
    rows[place] = row
    const last = rows[limit - 1]
    if (last !== undefined) this.least = Math.max(this.floor, scores[last] ?? 0)
  }

  private rankOf(row: number): number {
    return this.ranks[this.names[row] ?? 0] ?? 0
  }
}

/** Scores nearer than this are the same. */
const SAME = 1e-6
