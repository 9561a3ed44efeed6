import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { versionOf } from '../../src/sheets/versionOf'
import { watchFolders } from '../../src/sheets/watchFolders'
import { until } from '../support/until'

let root: string
let dir: string
let told: number
let stop = () => {}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'declic-suivi-'))
  dir = join(root, 'metiers')
  mkdirSync(dir)
  writeFileSync(join(dir, 'a.md'), 'a')
  told = 0
})
afterEach(() => {
  stop()
  rmSync(root, { recursive: true })
})

function start({ pollMs = 60_000, settleMs = 40 } = {}): Promise<void> {
  stop = watchFolders({ paths: [dir], settleMs, pollMs, onChange: () => told++ })
  return until('premier avis', () => told === 1)
}

test('une fois au début, puis une fois par rafale de changements', async () => {
  await start()
  for (let index = 0; index < 20; index++) writeFileSync(join(dir, `${index}.md`), 'x')
  await until('rafale', () => told > 1)
  await wait(300)
  expect(told).toBe(2)
})

test('ni les fichiers cachés ni les brouillons d’éditeur ne comptent', async () => {
  await start()
  for (const name of ['.a.md.swp', '~a.md', 'a.md.tmp', '4913']) writeFileSync(join(dir, name), 'x')
  await wait(300)
  expect(told).toBe(1)
})

test('un fichier qui change sans cesse attend d’être laissé en paix ; un voisin agité n’empêche rien', async () => {
  await start({ settleMs: 150 })
  const noise = setInterval(() => writeFileSync(join(root, 'voisin.log'), String(Math.random())), 5)
  const growing = setInterval(() => writeFileSync(join(dir, 'a.md'), `a${'x'.repeat(Math.random() * 1000)}`), 10)
  await wait(800)
  expect(told).toBe(1)
  clearInterval(growing)
  await until('avis', () => told === 2)
  clearInterval(noise)
})

test('sans annonce du système, le dossier est regardé de temps en temps', async () => {
  // A folder that does not exist yet cannot be listened to.
  rmSync(dir, { recursive: true })
  await start({ pollMs: 80 })
  mkdirSync(join(root, 'autre'))
  mkdirSync(dir)
  writeFileSync(join(dir, 'b.md'), 'b')
  await until('avis', () => told === 2)
})

test('arrêté, plus rien n’est dit', async () => {
  await start()
  stop()
  writeFileSync(join(dir, 'b.md'), 'b')
  await wait(300)
  expect(told).toBe(1)
})

test('la version dépend des noms et des contenus, de rien d’autre', () => {
  const before = versionOf([dir])
  expect(before).toMatch(/^[0-9a-f]{12}$/)
  writeFileSync(join(dir, 'a.md'), 'a')
  writeFileSync(join(dir, '.cache.md'), 'x')
  writeFileSync(join(dir, 'notes.txt'), 'x')
  expect(versionOf([dir])).toBe(before)
  writeFileSync(join(dir, 'a.md'), 'b')
  const changed = versionOf([dir])
  expect(changed).not.toBe(before)
  writeFileSync(join(dir, 'c.md'), '')
  expect(new Set([before, changed, versionOf([dir]), versionOf([join(root, 'absent')])]).size).toBe(4)
})
