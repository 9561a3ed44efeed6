import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseUrl } from '../../src/state/databaseOutcome'
import { openState, type State } from '../../src/state/openState'
import { hasPostgres, startPostgres } from './postgres'

/** A kind of database, on which the same tests run; each test has one of its own, that it may open several times. */
export interface Base {
  /** A new, empty database. */
  renew(): Promise<void>
  open(now?: () => number): Promise<State>
  closeStates(): Promise<void>
  stop(): Promise<void>
}

/** Every database that this machine can run. */
export const BASES: readonly (readonly [string, () => Promise<Base>])[] = [
  ['SQLite', makeSqlite],
  ...(hasPostgres() ? [['PostgreSQL', makePostgres] as const] : []),
]
if (!hasPostgres()) process.stderr.write('PostgreSQL passé : le paquet npm n’en a pas pour cette machine.\n')

async function makeSqlite(): Promise<Base> {
  const folder = mkdtempSync(join(tmpdir(), 'declic-'))
  let count = 0
  return base(
    async () => ({ kind: 'sqlite', path: join(folder, `base-${++count}.sqlite`) }),
    async () => rmSync(folder, { recursive: true, force: true }),
  )
}

async function makePostgres(): Promise<Base> {
  const server = await startPostgres()
  return base(async () => ({ kind: 'postgres', url: await server.createDatabase() }), server.stop)
}

function base(makeUrl: () => Promise<DatabaseUrl>, stop: () => Promise<void>): Base {
  let url: DatabaseUrl | undefined
  const opened: State[] = []
  return {
    async renew() {
      url = await makeUrl()
    },
    async open(now) {
      if (url === undefined) throw new Error('no database')
      const outcome = await openState(url, now)
      if (outcome.kind === 'refused') throw new Error(outcome.sentence)
      opened.push(outcome.state)
      return outcome.state
    },
    async closeStates() {
      for (const state of opened.splice(0)) await state.close().catch(() => undefined)
    },
    stop,
  }
}
