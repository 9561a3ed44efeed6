import { randomUUID } from 'node:crypto'
import type { Storage, StoreItem, StoreItems } from 'botbuilder'
import type { Database } from './schema'

const DAY = 24 * 60 * 60 * 1000

/** Bot state kept in the database; a write with an outdated `eTag` is refused, `*` or none always wins. */
export function createBotStorage(database: Database, now: () => number = Date.now): Storage {
  async function read(keys: string[]): Promise<StoreItems> {
    if (keys.length === 0) return {}
    const rows = await database.selectFrom('bot_state').selectAll().where('key', 'in', keys).execute()
    // What is still read is still used: it must not be purged because it never changes.
    const stale = rows.filter((row) => row.touched_at < now() - DAY).map((row) => row.key)
    if (stale.length > 0) {
      await database.updateTable('bot_state').set({ touched_at: now() }).where('key', 'in', stale).execute()
    }
    return Object.fromEntries(rows.map((row) => [row.key, { ...JSON.parse(row.value), eTag: row.etag }]))
  }

  async function write(changes: StoreItems): Promise<void> {
    for (const [key, item] of Object.entries(changes)) await writeItem(key, item)
  }

  async function writeItem(key: string, item: StoreItem): Promise<void> {
    const { eTag, ...value } = item
    const content = { value: JSON.stringify(value), etag: randomUUID(), touched_at: now() }
    const written = await database
      .insertInto('bot_state')
      .values({ key, ...content })
      .onConflict((conflict) => {
        const update = conflict.column('key').doUpdateSet(content)
        return eTag === undefined || eTag === '' || eTag === '*' ? update : update.where('bot_state.etag', '=', eTag)
      })
      .returning('key')
      .execute()
    if (written.length === 0) throw new Error(`Storage: error writing "${key}" due to eTag conflict.`)
  }

  async function remove(keys: string[]): Promise<void> {
    if (keys.length > 0) await database.deleteFrom('bot_state').where('key', 'in', keys).execute()
  }

  return { read, write, delete: remove }
}
