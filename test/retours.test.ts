import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../src/channels/bot'
import { openState } from '../src/state/openState'
import { quelquesMetiers } from './support/catalogues'
import { withBot } from './support/guideScript'
import { startServer } from './support/server'

const folder = mkdtempSync(join(tmpdir(), 'declic-retours-'))
const path = join(folder, 'base.sqlite')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function retours(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/retours.ts', ...args], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${path}` },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('rien encore : le dit', () => {
  expect(retours().stdout).toMatch(/aucun avis pour l’instant[\s\S]*aucun pour l’instant/)
})

test('après une conversation : les totaux, par intention, et jamais ce qui s’est dit', async () => {
  const outcome = await openState({ kind: 'sqlite', path })
  if (outcome.kind === 'refused') throw new Error(outcome.sentence)
  const { state } = outcome
  const eleve = withBot(createBot(quelquesMetiers(), state.storage, state), 'webchat')
  for (const text of ['salaire plombier', 'salaire boulanger', 'salaire coiffeur', 'salaire infirmier'])
    await eleve.say(text)
  await eleve.say('Pas utile')
  await eleve.say('je ne sais pas quoi faire')
  await eleve.say('Kévin Dupontel xqzw blorp boulanger truc bidule 0612345678')
  await eleve.say('xqzw horaires zgrmf')
  await state.close()

  const { status, stdout } = retours()
  expect(status).toBe(0)
  expect(stdout).toMatch(/salaire : 0 utile, 1 pas utile/)
  expect(stdout).not.toMatch(/Kévin|Dupontel|0612|xqzw/i)
  expect(JSON.parse(retours('--json').stdout)).toMatchObject({
    avis: [{ intention: 'salaire', utile: 0, pasUtile: 1 }],
  })
})

test('/metrics les montre aussi', async () => {
  const server = await startServer({ env: { DATABASE_URL: `file:${path}` } })
  const text = await (await fetch(`${server.url}/metrics`)).text()
  expect(text).toMatch(/declic_feedback\{opinion="pasUtile",intent="salaire"\} 1/)
  expect(text).toMatch(/declic_misunderstood_words \d/)
  await server.stop()
})

test('une option inconnue, une base impossible : une phrase', () => {
  expect(retours('--xml')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/retours.ts'], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${folder}` },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([2, expect.stringMatching(/ne peut pas être ouverte/)])
})
