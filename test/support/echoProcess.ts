import { loadConfig } from '../../src/config'
import { serve } from '../../src/server/serve'
import { loadSheets } from '../../src/sheets/loadSheets'
import { createEchoBot } from './echoBot'

// What src/index.ts does, around the echo bot: for tests of the process that need slow or failing turns.
void serve({
  config: loadConfig(),
  loadCatalogue: loadSheets,
  alsoWatched: [],
  createBot: (_catalogue, storage) => createEchoBot(storage),
  createPages: async () => ({ paths: [], respond: async () => undefined }),
  apology: (id) => `Désolé (${id})`,
})
