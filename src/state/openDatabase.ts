import type { DatabaseOutcome, DatabaseUrl } from './databaseOutcome'
import { openPostgres } from './postgresDatabase'
import { openSqlite } from './sqliteDatabase'

/** Opens the database, its tables created when absent and brought to the current version. */
export function openDatabase(url: DatabaseUrl): Promise<DatabaseOutcome> {
  return url.kind === 'postgres' ? openPostgres(url.url) : openSqlite(url.path)
}
