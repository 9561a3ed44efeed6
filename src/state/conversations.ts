import type { Database } from './schema'

/** A web conversation and the visitor it belongs to. */
export interface ConversationRecord {
  readonly id: string
  /** `dl_` and a UUID. */
  readonly userId: string
}

export interface Conversations {
  add(record: ConversationRecord): Promise<void>
  find(id: string): Promise<ConversationRecord | undefined>
  /** True for the first call only, so that the bot is told once that someone arrived. */
  start(id: string): Promise<boolean>
  /** Puts off the day it is purged. */
  touch(id: string): Promise<void>
}

export function createConversations(database: Database, now: () => number = Date.now): Conversations {
  return {
    async add({ id, userId }) {
      await database
        .insertInto('conversations')
        .values({ id, user_id: userId, created_at: now(), started_at: null, touched_at: now() })
        .execute()
    },
    async find(id) {
      return database
        .selectFrom('conversations')
        .select(['id', 'user_id as userId'])
        .where('id', '=', id)
        .executeTakeFirst()
    },
    async start(id) {
      const started = await database
        .updateTable('conversations')
        .set({ started_at: now() })
        .where('id', '=', id)
        .where('started_at', 'is', null)
        .returning('id')
        .execute()
      return started.length > 0
    },
    async touch(id) {
      await database.updateTable('conversations').set({ touched_at: now() }).where('id', '=', id).execute()
    },
  }
}
