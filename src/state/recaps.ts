import { randomBytes } from 'node:crypto'
import type { Database } from './schema'

/** Pages that whoever has the address may read, until they expire. */
export interface Recaps {
  /** Keeps a content for some time and returns the token that finds it: 128 random bits, as 22 characters for an address. */
  add(content: string, lifetimeMs: number): Promise<string>
  /** undefined when there is none, or no longer. */
  find(token: string): Promise<{ readonly content: string; readonly expiresAt: number } | undefined>
}

export function createRecaps(database: Database, now: () => number = Date.now): Recaps {
  return {
    async add(content, lifetimeMs) {
      const token = randomBytes(16).toString('base64url')
      await database
        .insertInto('recaps')
        .values({ token, content, expires_at: now() + lifetimeMs })
        .execute()
      return token
    },
    async find(token) {
      const row = await database
        .selectFrom('recaps')
        .select(['content', 'expires_at'])
        .where('token', '=', token)
        .where('expires_at', '>', now())
        .executeTakeFirst()
      return row === undefined ? undefined : { content: row.content, expiresAt: Number(row.expires_at) }
    },
  }
}
