import type { Effet } from '../answers/guide/aiguillage'

/** Adds one to each of the named counts; `kind` is `avis` or `incompris`. */
export interface Counters {
  count(kind: string, keys: readonly string[]): Promise<void>
}

/** Counts what a turn leaves to count: nothing that tells who wrote, nor what. */
export function countWith(counters: Counters | undefined): (effet: Effet) => Promise<void> {
  return async (effet) => {
    if (counters === undefined) return
    if (effet.kind === 'avis') await counters.count('avis', [`${effet.avis} ${effet.intent}`])
    else await counters.count('incompris', effet.mots)
  }
}
