import { type Dialect, Kysely, Migrator } from 'kysely'
import { reason } from './databaseOutcome'
import { migrations } from './migrations'
import type { Database, Schema } from './schema'

export type MigrationOutcome =
  | { readonly kind: 'open'; readonly database: Database }
  /** A later version of Déclic has written there. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** A database brought to the current version; closed when it cannot be. Processes that start together wait for each other. */
export async function migrate(dialect: Dialect): Promise<MigrationOutcome> {
  const database = new Kysely<Schema>({ dialect })
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return { kind: 'open', database }
  await database.destroy()
  return reason(error).includes('corrupted migrations') ? { kind: 'newer' } : { kind: 'failed', error }
}
