import { createBot } from '../../src/channels/bot'
import { realIndex } from './catalogues'
import { startServer, type TestServer, type TestServerOptions } from './server'

/** The real bot over the sheets of `data/`, behind the whole server. */
export function startTeams(options: TestServerOptions = {}): Promise<TestServer> {
  return startServer({ createBot: (storage, keep) => createBot(realIndex(), storage, keep), ...options })
}
