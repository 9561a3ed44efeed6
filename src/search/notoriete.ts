import type { IdMetier } from '../sheets/ids'
import type { CatalogueIndex } from './catalogueIndex'
import { oncePer } from './retenir'

/** What a place further down an interest's list takes off. */
const STEP = 0.04

/**
 * How often, and how early, the lexicon's interests name each job: 0 to 1. Where nothing but a level or a status is asked, the jobs that
 * many wishes lead to come first, not those whose level happens to be the lowest.
 */
export const notorieteOf = oncePer((index: CatalogueIndex): ReadonlyMap<IdMetier, number> => {
  const sums = new Map<IdMetier, number>()
  for (const { metiers } of index.lexique.interets)
    for (const [place, id] of metiers.entries()) sums.set(id, (sums.get(id) ?? 0) + Math.max(STEP, 1 - place * STEP))
  const most = Math.max(1, ...sums.values())
  return new Map([...sums].map(([id, sum]) => [id, sum / most] as const))
})
