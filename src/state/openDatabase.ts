import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Dialect, Kysely, Migrator, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { migrations } from './migrations'
import type { Database, Schema } from './schema'

/** Where the database is; the configuration says which. */
export type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

export type DatabaseOutcome =
  | { readonly kind: 'open'; readonly database: Database; readonly close: () => Promise<void> }
  /** French sentence for the operator. */
  | { readonly kind: 'refused'; readonly sentence: string }

/** Opens the database, created when absent and brought to the current version. */
export async function openDatabase(url: DatabaseUrl): Promise<DatabaseOutcome> {
  switch (url.kind) {
    case 'postgres':
      return refused(
        'DATABASE_URL désigne PostgreSQL, qui arrive avec le support PostgreSQL : utilisez file:CHEMIN en attendant.',
      )
    case 'sqlite': {
      const opened = openSqlite(url.path)
      if (opened.kind === 'refused') return opened
      const { sqlite } = opened
      return migrate(new SqliteDialect({ database: sqlite }), url.path, () => {
        // So that the file alone is a whole backup: the driver closes for good only when its statements are collected.
        sqlite.pragma('wal_checkpoint(TRUNCATE)')
      })
    }
  }
}

type Connection = InstanceType<typeof Sqlite>
type Refusal = DatabaseOutcome & { readonly kind: 'refused' }

function openSqlite(path: string): { readonly kind: 'sqlite'; readonly sqlite: Connection } | Refusal {
  try {
    makeFolder(dirname(path))
  } catch (error) {
    return refused(
      `Le dossier de la base « ${path} » ne peut pas être créé (${reason(error)}). Vérifiez DATABASE_URL et les droits.`,
    )
  }
  let sqlite: Connection | undefined
  try {
    sqlite = new Sqlite(path)
    sqlite.pragma('busy_timeout = 5000')
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    sqlite.pragma('foreign_keys = ON')
    if (JSON.stringify(sqlite.pragma('quick_check(1)')) !== '[{"quick_check":"ok"}]') throw new Error('quick_check')
    return { kind: 'sqlite', sqlite }
  } catch (error) {
    sqlite?.close()
    return refused(wordSqliteFault(path, error))
  }
}

/** Not `recursive: true`: Node then loops for ever where the system denies a parent exists (`/proc`). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(path))
  // It holds what pupils wrote and the key that signs tokens: its owner alone may look inside.
  mkdirSync(path, { mode: 0o700 })
}

async function migrate(dialect: Dialect, path: string, beforeClose: () => void): Promise<DatabaseOutcome> {
  const database = new Kysely<Schema>({ dialect })
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  const close = async (): Promise<void> => {
    try {
      beforeClose()
    } finally {
      await database.destroy()
    }
  }
  if (error === undefined) return { kind: 'open', database, close }
  await close()
  return refused(
    reason(error).includes('corrupted migrations')
      ? `La base « ${path} » vient d’une version plus récente de Déclic : mettez Déclic à jour, ou indiquez une autre base dans DATABASE_URL.`
      : wordSqliteFault(path, error),
  )
}

function wordSqliteFault(path: string, error: unknown): string {
  const found = reason(error)
  if (/not a database|malformed|quick_check|SQLITE_CORRUPT|SQLITE_NOTADB/i.test(found)) {
    return `Le fichier « ${path} » n’est pas une base Déclic lisible (abîmé, ou d’une autre nature). Déplacez-le ou restaurez une sauvegarde : une base neuve sera créée.`
  }
  if (/locked|busy/i.test(found)) {
    return `La base « ${path} » est occupée par un autre programme. Arrêtez-le, ou indiquez une autre base dans DATABASE_URL.`
  }
  return `La base « ${path} » ne peut pas être ouverte en écriture. Vérifiez DATABASE_URL, les droits et la place sur le disque.`
}

function refused(sentence: string): Refusal {
  return { kind: 'refused', sentence }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? `${error.code} ${error.message}` : error.message
}
