import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { openState, type State } from '../../src/state/openState'

let dir: string
const opened: State[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'declic-'))
})
afterEach(async () => {
  for (const state of opened.splice(0)) await state.close()
  rmSync(dir, { recursive: true, force: true })
})

async function open(now?: () => number): Promise<State> {
  const outcome = await openState({ kind: 'sqlite', path: join(dir, 'sous/dossier/base.sqlite') }, now)
  if (outcome.kind === 'refused') throw new Error(outcome.sentence)
  opened.push(outcome.state)
  return outcome.state
}

async function reopen(state: State, now?: () => number): Promise<State> {
  opened.splice(opened.indexOf(state), 1)
  await state.close()
  return open(now)
}

test('crée la base et son dossier, et s’en souvient après fermeture', async () => {
  const first = await open()
  expect(statSync(join(dir, 'sous/dossier')).mode & 0o777).toBe(0o700)
  await first.storage.write({ a: { prenom: 'Léa', eTag: '*' } })
  const secret = await first.getDirectLineSecret()
  expect(secret.length).toBeGreaterThanOrEqual(64)
  const second = await reopen(first)
  expect(await second.storage.read(['a', 'absent'])).toEqual({ a: { prenom: 'Léa', eTag: expect.any(String) } })
  expect(await second.getDirectLineSecret()).toBe(secret)
})

test('la base et ce qui l’accompagne sont à leur propriétaire seul, même dans un dossier ouvert à tous', async () => {
  const folder = join(dir, 'sous/dossier')
  const modes = () => ['', '-wal', '-shm'].map((end) => statSync(join(folder, `base.sqlite${end}`)).mode & 0o777)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const umask = process.umask(0o022)
  try {
    const state = await open()
    await state.storage.write({ a: { prenom: 'Léa', eTag: '*' } })
    expect(modes()).toEqual([0o600, 0o600, 0o600])
    // As an earlier version may have left it.
    for (const end of ['', '-wal', '-shm']) chmodSync(join(folder, `base.sqlite${end}`), 0o644)
    const again = await open()
    expect(modes()).toEqual([0o600, 0o600, 0o600])
    expect(await again.storage.read(['a'])).toMatchObject({ a: { prenom: 'Léa' } })
  } finally {
    process.umask(umask)
  }
})

describe('base inutilisable : une phrase, pas une trace', () => {
  const refusal = async (path: string): Promise<string> => {
    const outcome = await openState({ kind: 'sqlite', path })
    if (outcome.kind === 'open') await outcome.state.close()
    return outcome.kind === 'refused' ? outcome.sentence : 'ouverte'
  }

  test('dossier impossible à créer', async () => {
    writeFileSync(join(dir, 'fichier'), '')
    expect(await refusal(join(dir, 'fichier/base.sqlite'))).toMatch(/^Le dossier de la base .* ne peut pas être créé/)
    expect(await refusal('/proc/declic/base.sqlite')).toMatch(/^Le dossier de la base .* ne peut pas être créé/)
  })

  test('chemin qui est un dossier', async () => {
    mkdirSync(join(dir, 'base.sqlite'))
    expect(await refusal(join(dir, 'base.sqlite'))).toMatch(/ne peut pas être ouverte en écriture/)
  })

  test('fichier d’une autre nature, laissé intact', async () => {
    const path = join(dir, 'base.sqlite')
    writeFileSync(path, 'ceci n’est pas une base '.repeat(1000))
    expect(await refusal(path)).toMatch(/n’est pas une base Déclic lisible/)
    expect(readFileSync(path, 'utf8')).toMatch(/^ceci n’est pas une base/)
  })

  test('base abîmée en son milieu', async () => {
    const path = join(dir, 'sous/dossier/base.sqlite')
    const state = await open()
    for (let i = 0; i < 50; i++) await state.storage.write({ [`clé ${i}`]: { texte: 'x'.repeat(2000) } })
    opened.splice(0)
    await state.close()
    const bytes = readFileSync(path)
    bytes.fill(0xff, 4096, bytes.length - 4096)
    writeFileSync(path, bytes)
    expect(await refusal(path)).toMatch(/n’est pas une base Déclic lisible/)
  })

  test('base d’une version plus récente', async () => {
    const state = await open()
    opened.splice(0)
    await state.close()
    const path = join(dir, 'sous/dossier/base.sqlite')
    const sqlite = new Sqlite(path)
    sqlite.exec(`insert into kysely_migration values ('999-demain', '2099-01-01')`)
    sqlite.close()
    expect(await refusal(path)).toMatch(/version plus récente/)
  })
})
