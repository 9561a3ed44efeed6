import { sql } from 'kysely'
import type { OpenDatabase } from './databaseOutcome'
import { LINES_CHANNEL } from './postgresDatabase'
import type { Database } from './schema'

/** One line of a conversation; `number` counts from 1 without a hole. */
export interface TranscriptLine {
  readonly number: number
  /** The activity as JSON text, without its id. */
  readonly json: string
}

/** What was said in each web conversation, in order; survives a restart so that pages can resume. */
export interface Transcript {
  /** Adds a line and returns its number. */
  append(conversationId: string, json: string): Promise<number>
  /** Lines numbered above `after`, in order. */
  readAfter(conversationId: string, after: number): Promise<readonly TranscriptLine[]>
  /** Number of the last line, 0 when there is none. */
  length(conversationId: string): Promise<number>
  /** Calls back with each conversation to which some process has added lines; undefined: any of them may have some. */
  listen(listener: (conversationId: string | undefined) => void): void
}

export function createTranscript({ database, dialect, listen }: Omit<OpenDatabase, 'kind' | 'close'>): Transcript {
  return {
    append: (conversationId, json) =>
      dialect === 'sqlite' ? insert(database, conversationId, json) : insertAndTell(database, conversationId, json),
    async readAfter(conversationId, after) {
      return database
        .selectFrom('activities')
        .select(['number', 'activity as json'])
        .where('conversation_id', '=', conversationId)
        .where('number', '>', after)
        .orderBy('number')
        .execute()
    },
    async length(conversationId) {
      const row = await database
        .selectFrom('activities')
        .select(sql<number>`coalesce(max(number), 0)`.as('length'))
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow()
      return row.length
    },
    listen,
  }
}

async function insert(database: Database, conversationId: string, json: string): Promise<number> {
  const { number } = await database
    .insertInto('activities')
    .columns(['conversation_id', 'number', 'activity'])
    .expression((query) =>
      query
        .selectFrom('activities')
        .select([
          sql.val(conversationId).as('conversation_id'),
          sql<number>`coalesce(max(number), 0) + 1`.as('number'),
          sql.val(json).as('activity'),
        ])
        .where('conversation_id', '=', conversationId),
    )
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

/** PostgreSQL reads and writes side by side: two processes would draw the same number. The lock ends with the transaction. */
function insertAndTell(database: Database, conversationId: string, json: string): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(1, hashtext(${conversationId}))`.execute(transaction)
    const number = await insert(transaction, conversationId, json)
    await sql`select pg_notify(${LINES_CHANNEL}, ${conversationId})`.execute(transaction)
    return number
  })
}
