import { quelquesMetiers } from './catalogues'
import { CANAUX, jouer, type Ligne, overDirectLine, serveGuide } from './guideScript'
import type { TestServer } from './server'

/** Stories lived through the real bot over Direct Line, each on every channel, each in a conversation of its own. */
export function raconter(histoires: Readonly<Record<string, readonly Ligne[]>>): void {
  describe.each(CANAUX)('%s', (canal) => {
    let server: TestServer | undefined
    beforeAll(async () => {
      server = await serveGuide(quelquesMetiers(), canal)
    })
    afterAll(async () => server?.stop())

    test.each(Object.entries(histoires))('%s', async (_titre, script) => {
      if (server === undefined) throw new Error('no server')
      await jouer(await overDirectLine(server), script)
    })
  })
}
