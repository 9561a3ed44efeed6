import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { LEXIQUE_DIR, lexiqueReader } from '../../src/search/loadLexique'
import { makeFolder } from '../support/server'

test('relu, le lexique est le même tant qu’aucun fichier n’a changé, et dit ce qui a changé', () => {
  const folder = join(makeFolder(), 'lexique')
  cpSync(LEXIQUE_DIR, folder, { recursive: true })
  const read = lexiqueReader(folder)
  const first = read()
  expect(read()).toBe(first)

  appendFileSync(join(folder, 'insultes.yaml'), '- mot inventé\n')
  const second = read()
  expect(second).not.toBe(first)
  expect(second.insultes.length).toBe(first.insultes.length + 1)
  expect(read()).toBe(second)
})
