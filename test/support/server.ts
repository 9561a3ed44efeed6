import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from 'botbuilder'
import type { Bot } from '../../src/channels/botContract'
import { type Config, parseConfig } from '../../src/config'
import { Collection, type EditionSource } from '../../src/server/collection'
import type { Pages } from '../../src/server/createServer'
import { createLog } from '../../src/server/log'
import { openApplication } from '../../src/server/openApplication'
import type { Catalogue } from '../../src/sheets/catalogue'
import { openState, type State } from '../../src/state/openState'
import { createEchoBot } from './echoBot'

export interface TestServer {
  readonly url: string
  readonly port: number
  /** Closes the server and its database, whose file stays. */
  stop(): Promise<void>
}

export interface TestServerOptions {
  /** Environment variables, as an operator would write them. */
  readonly env?: Readonly<Record<string, string>>
  readonly createBot?: (storage: Storage, keep: Pick<State, 'recaps' | 'counters'>) => Bot
  readonly catalogue?: Catalogue
  readonly pages?: Pages
  readonly channelId?: string
  readonly port?: number
}

const EMPTY: Catalogue = { metiers: [], formations: [], problems: [] }
const NO_PAGES: Pages = { paths: [], respond: async () => undefined }

/** A new folder under the system's own, for one test's database. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'declic-test-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []
const running = new Set<TestServer>()
// A test that fails halfway must not keep Jest alive.
afterAll(async () => {
  for (const server of running) await server.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function configOf(env: Readonly<Record<string, string>>): Config {
  const outcome = parseConfig(env)
  if (outcome.kind === 'problems') throw new Error(outcome.problems.join('\n'))
  return outcome.config
}

/** A disk where nothing changes. */
function unchanging(catalogue: Catalogue, bot: Bot): EditionSource {
  return { findVersion: () => 'test', loadCatalogue: () => catalogue, createBot: () => bot }
}

/** The whole server on a free port, with a real database; by default around the echo bot. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const config = configOf({
    DATABASE_URL: `file:${join(makeFolder(), 'declic.sqlite')}`,
    LOG_LEVEL: 'silent',
    ...options.env,
  })
  const opened = await openState(config.database)
  if (opened.kind === 'refused') throw new Error(opened.sentence)
  const { state } = opened
  const catalogue = options.catalogue ?? EMPTY
  const bot = (options.createBot ?? createEchoBot)(state.storage, state)
  const application = await openApplication({
    config,
    log: createLog(config.logLevel),
    collection: new Collection({ version: 'test', catalogue, bot }, unchanging(catalogue, bot)),
    state,
    pages: options.pages ?? NO_PAGES,
    apology: (id) => `Désolé (${id})`,
    ...(options.channelId !== undefined && { channelId: options.channelId }),
  })
  const http = application.server.server
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve))
  const address = http.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  const server: TestServer = {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async stop() {
      if (!running.delete(server)) return
      await application.close()
      await state.close()
    },
  }
  running.add(server)
  return server
}
