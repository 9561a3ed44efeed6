import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { findChromium, launchChromium } from './chromium'
import { type DeclicProcess, findFreePort, startDeclic } from './declicProcess'
import { startForeignSite } from './foreignSite'

/** A browser and a running Déclic for the tests of one file. */
export interface BrowserSuite {
  readonly browser: Browser
  readonly url: string
  /** Another site that shows the widget, e.g. `http://127.0.0.1:41235`. */
  readonly foreign: string
  /** For screenshots and the like; removed at the end. */
  readonly dir: string
  kill(): Promise<void>
  /** Starts Déclic again, on the same address and the same database unless another one is named. */
  restart(database?: string): Promise<void>
}

const SLOW_MS = 60_000

/** Declares tests that need a browser; says why and skips them where none starts. */
export function describeInBrowser(name: string, declare: (suite: () => BrowserSuite) => void): void {
  const found = findChromium()
  if ('reason' in found) {
    console.warn(`Skipped: « ${name} » in a browser (${found.reason}).`)
    describe.skip(name, () => declare(() => unavailable()))
    return
  }
  describe(name, () => {
    jest.setTimeout(SLOW_MS)
    let suite: BrowserSuite | undefined
    let end = async () => {}
    beforeAll(async () => {
      const dir = mkdtempSync(join(tmpdir(), 'declic-browser-'))
      const port = await findFreePort()
      const foreign = await startForeignSite(`http://localhost:${port}`)
      const start = (database = 'declic.sqlite') =>
        startDeclic({ port, database: join(dir, database), allowedOrigins: [foreign.url] })
      let declic: DeclicProcess | undefined
      let browser: Browser | undefined
      end = async () => {
        await browser?.close()
        await declic?.kill()
        await foreign.close()
        rmSync(dir, { recursive: true, force: true })
      }
      declic = await start()
      browser = await launchChromium(found)
      suite = {
        browser,
        url: declic.url,
        foreign: foreign.url,
        dir,
        kill: async () => declic?.kill(),
        restart: async (database) => {
          await declic?.kill()
          declic = await start(database)
        },
      }
    }, SLOW_MS)
    afterAll(() => end())
    declare(() => suite ?? unavailable())
  })
}

function unavailable(): never {
  throw new Error('the browser has not started')
}
