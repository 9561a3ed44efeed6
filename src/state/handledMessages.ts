import type { Database } from './schema'

/** Messages that some process has answered lately, by a mark of them: channels may send one again, to another process. */
export interface HandledMessages {
  has(mark: string): Promise<boolean>
  add(mark: string): Promise<void>
}

export function createHandledMessages(database: Database, now: () => number = Date.now): HandledMessages {
  return {
    async has(mark) {
      const row = await database.selectFrom('handled').select('mark').where('mark', '=', mark).executeTakeFirst()
      return row !== undefined
    },
    async add(mark) {
      await database
        .insertInto('handled')
        .values({ mark, at: now() })
        .onConflict((conflict) => conflict.column('mark').doNothing())
        .execute()
    },
  }
}
