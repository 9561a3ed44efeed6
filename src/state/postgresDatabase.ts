import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { type DatabaseOutcome, reason, refused } from './databaseOutcome'
import { migrate } from './migrate'

/** Connections for queries, and for locks: a turn that waits for another process must not hold up the one that runs. */
const QUERY_CONNECTIONS = 10
const LOCK_CONNECTIONS = 20
const CONNECT_MS = 5000
/** As in the process's own queue: a turn this long is stuck on something outside, the next one starts without it. */
const LOCK_MS = 60_000
const LOCK_NOT_AVAILABLE = '55P03'
const RECONNECT_MS = 1000

/** Lines added to a conversation are told to every process on this channel. */
export const LINES_CHANNEL = 'declic_lines'

/** `bigint` as a number: times in milliseconds are far below 2⁵³. */
const INT8 = 20
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
}

/** Opens a PostgreSQL database, which several processes may share. */
export async function openPostgres(url: string): Promise<DatabaseOutcome> {
  const base = { connectionString: url, connectionTimeoutMillis: CONNECT_MS }
  if (!canParse(base))
    return refused(
      'DATABASE_URL n’est pas une adresse PostgreSQL lisible : attendu postgres://utilisateur:motdepasse@machine:5432/base.',
    )
  const queries = quiet(new pg.Pool({ ...base, max: QUERY_CONNECTIONS, types }))
  const outcome = await migrate(new PostgresDialect({ pool: queries }))
  if (outcome.kind !== 'open') {
    return refused(
      outcome.kind === 'newer'
        ? 'La base PostgreSQL de DATABASE_URL vient d’une version plus récente de Déclic : mettez Déclic à jour, ou indiquez une autre base.'
        : wordFault(outcome.error),
    )
  }
  const locks = quiet(new pg.Pool({ ...base, max: LOCK_CONNECTIONS, options: `-c lock_timeout=${LOCK_MS}` }))
  const ear = new Ear(base)
  return {
    kind: 'open',
    dialect: 'postgres',
    database: outcome.database,
    runAlone: (key, turn) => runAlone(locks, key, turn),
    listen: (listener) => ear.listen(listener),
    async close() {
      await ear.close()
      await locks.end()
      await outcome.database.destroy()
    },
  }
}

/** Holds a lock of the server's for as long as the turn runs; the server frees it when the process dies. */
async function runAlone<T>(locks: pg.Pool, key: string, turn: () => Promise<T>): Promise<T> {
  const client = await locks.connect()
  let broken = false
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key]).catch((error: unknown) => {
      if (!reason(error).startsWith(LOCK_NOT_AVAILABLE)) throw error
    })
    return await turn()
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => {
      broken = true
    })
    client.release(broken)
  }
}

/** One connection that hears what other processes add; it comes back by itself. */
class Ear {
  readonly #config: pg.ClientConfig
  #listener: ((conversationId: string | undefined) => void) | undefined
  #client: pg.Client | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(config: pg.ClientConfig) {
    this.#config = config
  }

  listen(listener: (conversationId: string | undefined) => void): void {
    this.#listener = listener
    void this.#connect()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => undefined)
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#config)
    this.#client = client
    client.on('notification', ({ payload }) => this.#listener?.(payload))
    client.on('error', () => this.#comeBack(client))
    client.on('end', () => this.#comeBack(client))
    try {
      await client.connect()
      await client.query(`listen ${LINES_CHANNEL}`)
      // What was added while nobody listened.
      this.#listener?.(undefined)
    } catch {
      this.#comeBack(client)
    }
  }

  #comeBack(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return
    this.#client = undefined
    client.end().catch(() => undefined)
    this.#retry = setTimeout(() => void this.#connect(), RECONNECT_MS).unref()
  }
}

/** A connection that the server cuts, idle or in use, must not end the process: its query fails, the next one opens another. */
function quiet(pool: pg.Pool): pg.Pool {
  // The pool hears its idle connections only; one in use would throw an error that nobody catches.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool.on('error', () => undefined)
}

function canParse({ connectionString }: { readonly connectionString: string }): boolean {
  return URL.canParse(connectionString)
}

/** Never quotes the address: it holds the password. */
function wordFault(error: unknown): string {
  const found = reason(error)
  if (/^(?:28P01|28000)/.test(found))
    return 'PostgreSQL refuse l’utilisateur ou le mot de passe de DATABASE_URL : vérifiez-les.'
  if (found.startsWith('3D000'))
    return 'La base nommée dans DATABASE_URL n’existe pas sur ce serveur PostgreSQL : créez-la (createdb) ou corrigez son nom.'
  if (/^(?:42501|25006)/.test(found))
    return 'PostgreSQL interdit à cet utilisateur de créer les tables : donnez-lui les droits sur la base de DATABASE_URL.'
  const code = /^[A-Z0-9]{5,}\b/.exec(found)?.[0]
  return `Le serveur PostgreSQL de DATABASE_URL ne répond pas${code === undefined ? '' : ` (${code})`} : vérifiez qu’il tourne, son adresse et son port.`
}
