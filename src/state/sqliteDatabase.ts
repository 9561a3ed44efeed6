import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { type DatabaseOutcome, reason, refused } from './databaseOutcome'
import { migrate } from './migrate'

/** Opens an SQLite file, created when absent; for one process, which needs no other to be kept out. */
export async function openSqlite(path: string): Promise<DatabaseOutcome> {
  const opened = connect(path)
  if ('kind' in opened) return opened
  const database = await migrate(new SqliteDialect({ database: opened }))
  // So that the file alone is a whole backup: the driver closes for good only when its statements are collected.
  const beforeClose = () => opened.pragma('wal_checkpoint(TRUNCATE)')
  if (database.kind === 'open') {
    return {
      kind: 'open',
      dialect: 'sqlite',
      database: database.database,
      runAlone: (_key, turn) => turn(),
      listen: () => undefined,
      async close() {
        try {
          beforeClose()
        } finally {
          await database.database.destroy()
        }
      },
    }
  }
  return refused(
    database.kind === 'newer'
      ? `La base « ${path} » vient d’une version plus récente de Déclic : mettez Déclic à jour, ou indiquez une autre base dans DATABASE_URL.`
      : wordFault(path, database.error),
  )
}

type Connection = InstanceType<typeof Sqlite>

function connect(path: string): Connection | Extract<DatabaseOutcome, { kind: 'refused' }> {
  try {
    makeFolder(dirname(path))
  } catch (error) {
    return refused(
      `Le dossier de la base « ${path} » ne peut pas être créé (${reason(error)}). Vérifiez DATABASE_URL et les droits.`,
    )
  }
  let sqlite: Connection | undefined
  try {
    keepPrivate(path)
    sqlite = new Sqlite(path)
    sqlite.pragma('busy_timeout = 5000')
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    sqlite.pragma('foreign_keys = ON')
    if (JSON.stringify(sqlite.pragma('quick_check(1)')) !== '[{"quick_check":"ok"}]') throw new Error('quick_check')
    return sqlite
  } catch (error) {
    sqlite?.close()
    return refused(wordFault(path, error))
  }
}

/** Not `recursive: true`: Node then loops for ever where the system denies a parent exists (`/proc`). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(path))
  // It holds what pupils wrote and the key that signs tokens: its owner alone may look inside.
  mkdirSync(path, { mode: 0o700 })
}

/**
 * For its owner alone, whatever folder it is in and whoever made it: SQLite gives the files it puts beside a base the base's own mode.
 * A file of another account is left as that account wants it.
 */
function keepPrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found === undefined || found.uid !== process.getuid?.() || (found.mode & 0o077) === 0) continue
    chmodSync(file, found.mode & 0o700)
  }
}

function wordFault(path: string, error: unknown): string {
  const found = reason(error)
  if (/not a database|malformed|quick_check|SQLITE_CORRUPT|SQLITE_NOTADB/i.test(found)) {
    return `Le fichier « ${path} » n’est pas une base Déclic lisible (abîmé, ou d’une autre nature). Déplacez-le ou restaurez une sauvegarde : une base neuve sera créée.`
  }
  if (/locked|busy/i.test(found)) {
    return `La base « ${path} » est occupée par un autre programme. Arrêtez-le, ou indiquez une autre base dans DATABASE_URL.`
  }
  return `La base « ${path} » ne peut pas être ouverte en écriture. Vérifiez DATABASE_URL, les droits et la place sur le disque.`
}
