import { sql } from 'kysely'
import type { Database } from './schema'

/** Counts of what helped and of what was not understood: how many times, never who nor when. */
export interface Counters {
  /** Adds one to each key of a kind. */
  count(kind: string, keys: readonly string[]): Promise<void>
  /** Highest first. */
  list(kind: string, limit: number): Promise<readonly { readonly key: string; readonly count: number }[]>
}

export function createCounters(database: Database): Counters {
  return {
    async count(kind, keys) {
      // Each once, and always in the same order: two processes must not wait for each other's rows.
      const names = [...new Set(keys)].sort()
      if (names.length === 0) return
      await database
        .insertInto('counters')
        .values(names.map((key) => ({ kind, key, count: 1 })))
        .onConflict((conflict) =>
          conflict.columns(['kind', 'key']).doUpdateSet({ count: sql<number>`counters.count + 1` }),
        )
        .execute()
    },
    async list(kind, limit) {
      return database
        .selectFrom('counters')
        .select(['key', 'count'])
        .where('kind', '=', kind)
        .orderBy('count', 'desc')
        .orderBy('key')
        .limit(limit)
        .execute()
    },
  }
}
