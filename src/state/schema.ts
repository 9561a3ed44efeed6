import type { Kysely } from 'kysely'

/** Tables, same in every SQL dialect; times are milliseconds since 1970. */
export interface Schema {
  readonly bot_state: { key: string; value: string; etag: string; touched_at: number }
  readonly conversations: {
    id: string
    user_id: string
    created_at: number
    /** When the bot was told; null while only a token was handed out. */
    started_at: number | null
    touched_at: number
  }
  readonly activities: { conversation_id: string; number: number; activity: string }
  readonly secrets: { name: string; value: string }
  readonly recaps: { token: string; content: string; expires_at: number }
  /** Messages answered lately, by a mark of them; never what they said. */
  readonly handled: { mark: string; at: number }
  /** How many times; never who nor when. */
  readonly counters: { kind: string; key: string; count: number }
}

export type Database = Kysely<Schema>
