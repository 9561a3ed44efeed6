import { setTimeout as wait } from 'node:timers/promises'
import { openPostgres } from '../../src/state/postgresDatabase'
import { hasPostgres, type PostgresServer, startPostgres } from '../support/postgres'

const suite = hasPostgres() ? describe : describe.skip
if (!hasPostgres())
  process.stderr.write('Coupure de PostgreSQL passée : le paquet npm n’en a pas pour cette machine.\n')

suite('une connexion coupée pendant qu’un tour la tient', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('n’arrête pas le processus : le tour finit, le suivant passe', async () => {
    const url = await server.createDatabase()
    const base = await openPostgres(url)
    if (base.kind !== 'open') throw new Error('not open')
    const faults: unknown[] = []
    const hear = (error: unknown): void => void faults.push(error)
    process.on('uncaughtException', hear)
    const first = await base.runAlone('conversation', async () => {
      await server.cut(url)
      await wait(300)
      return 'fini'
    })
    expect(first).toBe('fini')
    expect(await base.runAlone('conversation', async () => 'suivant')).toBe('suivant')
    process.off('uncaughtException', hear)
    expect(faults).toEqual([])
    await base.close()
  })
})
