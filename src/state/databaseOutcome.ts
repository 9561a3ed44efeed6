import type { Database } from './schema'

/** Where the database is; the configuration says which. */
export type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** An open database, and what it does so that several processes may share it. */
export interface OpenDatabase {
  readonly kind: 'open'
  readonly dialect: DatabaseUrl['kind']
  readonly database: Database
  /** Runs `turn` while no other process runs one under the same key. */
  runAlone<T>(key: string, turn: () => Promise<T>): Promise<T>
  /** Calls back with each conversation to which some process has added lines; undefined: any of them may have some. */
  listen(listener: (conversationId: string | undefined) => void): void
  close(): Promise<void>
}

export type DatabaseOutcome =
  | OpenDatabase
  /** French sentence for the operator. */
  | { readonly kind: 'refused'; readonly sentence: string }

export function refused(sentence: string): Extract<DatabaseOutcome, { kind: 'refused' }> {
  return { kind: 'refused', sentence }
}

/** `SQLITE_BUSY database is locked`: a driver's code and message. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? `${error.code} ${error.message}` : error.message
}
