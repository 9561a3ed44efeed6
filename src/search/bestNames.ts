/** A name found, before its hit is made. */
export interface Ranked {
  readonly index: number
  readonly rank: number
  readonly score: number
  readonly nameCoverage: number
  readonly askCoverage: number
  readonly quality: number
  readonly bits: number
  readonly weights: readonly number[]
}

/** Puts a name in its place among the best ones, when it has one. */
export function keepBest(best: Ranked[], found: Ranked, limit: number): void {
  let place = best.length
  while (place > 0 && isBefore(found, best[place - 1])) place--
  if (place >= limit) return
  best.splice(place, 0, found)
  if (best.length > limit) best.pop()
}

function isBefore(one: Ranked, other: Ranked | undefined): boolean {
  if (other === undefined) return false
  const difference = one.score - other.score
  return Math.abs(difference) > 1e-6 ? difference > 0 : one.rank < other.rank
}
