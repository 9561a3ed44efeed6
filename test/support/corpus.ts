import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../../../shared/onisep')

/** The real sheets, beside the repository on the machines that have them; never in it. */
export const CORPUS = {
  metiersDir: resolve(root, 'fiches-metiers'),
  formationsDir: resolve(root, 'fiches-formations'),
}

/** A `describe` over the real sheets, skipped with its reason where they are not. */
export function describeCorpus(name: string, body: () => void): void {
  const missing = Object.values(CORPUS).find((dir) => !existsSync(dir))
  if (missing === undefined) {
    describe(name, body)
    return
  }
  process.stderr.write(`« ${name} » passé : les vraies fiches ne sont pas ici (${missing} n’existe pas).\n`)
  describe.skip(name, () => {
    test('les vraies fiches', () => {
      throw new Error('jamais joué : passé ci-dessus')
    })
  })
}
