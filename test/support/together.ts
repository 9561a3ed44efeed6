import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The test files of a folder of `test/`, in one process that learns and indexes once: one part of `parts`, each file under its own name.
 * Only for files that share nothing but what they read.
 */
export function together(folder: string, part = 1, parts = 1): void {
  const path = join(__dirname, '..', folder)
  const files = readdirSync(path).filter((file) => file.endsWith('.test.ts'))
  files
    .filter((_, at) => at % parts === part - 1)
    .forEach((file) => {
      describe(`${folder}/${file}`, () => {
        require(join(path, file))
      })
    })
}
