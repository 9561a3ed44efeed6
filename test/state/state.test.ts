import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { openState, type State } from '../../src/state/openState'

const DAY = 24 * 60 * 60 * 1000

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

test('deux processus sur la même base voient la même clé et les mêmes lignes', async () => {
  const [one, other] = [await open(), await open()]
  expect(await one.getDirectLineSecret()).toBe(await other.getDirectLineSecret())
  await one.storage.write({ a: { n: 1 } })
  expect(await other.storage.read(['a'])).toMatchObject({ a: { n: 1 } })
  await one.conversations.add({ id: 'c', userId: 'dl_u' })
  const numbers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).transcript.append('c', '{}')),
  )
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

describe('état du bot (Storage)', () => {
  test('eTag : le dernier lu l’emporte, un ancien est refusé, « * » et rien passent toujours', async () => {
    const { storage } = await open()
    await storage.write({ a: { n: 1 } })
    const { a: read } = await storage.read(['a'])
    await storage.write({ a: { ...read, n: 2 } })
    await expect(storage.write({ a: { ...read, n: 3 } })).rejects.toThrow('eTag conflict')
    await storage.write({ a: { n: 4, eTag: '*' } })
    await storage.write({ a: { n: 5 } })
    const { a: last } = await storage.read(['a'])
    expect(last).toMatchObject({ n: 5 })
    expect(last.eTag).not.toBe(read.eTag)
  })

  test('effacer, puis réécrire avec un eTag d’avant : comme un premier écrit', async () => {
    const { storage } = await open()
    await storage.write({ a: { n: 1 } })
    const { a: read } = await storage.read(['a'])
    await storage.delete(['a', 'absent'])
    expect(await storage.read(['a'])).toEqual({})
    await storage.write({ a: { ...read, n: 2 } })
    expect(await storage.read(['a'])).toMatchObject({ a: { n: 2 } })
  })

  test('rien à lire, à écrire, à effacer', async () => {
    const { storage } = await open()
    expect(await storage.read([])).toEqual({})
    await storage.write({})
    await storage.delete([])
  })

  test('clés et valeurs étranges', async () => {
    const { storage } = await open()
    const keys = [
      '__proto__',
      "x'; drop table bot_state; --",
      'é'.repeat(2000),
      'msteams/conversations/19:a@thread.v2/',
    ]
    for (const [index, key] of keys.entries())
      await storage.write(Object.fromEntries([[key, { index, texte: '\u0000🧑‍🚒' }]]))
    const read = await storage.read(keys)
    for (const [index, key] of keys.entries()) {
      expect(Object.getOwnPropertyDescriptor(read, key)?.value).toMatchObject({ index, texte: '\u0000🧑‍🚒' })
    }
    expect(Object.prototype).not.toHaveProperty('index')
  })
})

describe('conversations', () => {
  test('les activités sont numérotées sans trou, même après redémarrage', async () => {
    const first = await open()
    for (const id of ['c', 'd']) await first.conversations.add({ id, userId: 'dl_u' })
    await first.transcript.append('c', '"un"')
    await first.transcript.append('d', '"autre"')
    await first.transcript.append('c', '"deux"')
    const second = await reopen(first)
    expect(await second.transcript.append('c', '"trois"')).toBe(3)
    expect(await second.transcript.length('c')).toBe(3)
    expect(await second.transcript.length('absente')).toBe(0)
    expect(await second.transcript.readAfter('c', 1)).toEqual([
      { number: 2, json: '"deux"' },
      { number: 3, json: '"trois"' },
    ])
  })

  test('ne commencent qu’une fois', async () => {
    const state = await open()
    await state.conversations.add({ id: 'c', userId: 'dl_u' })
    expect(await Promise.all([state.conversations.start('c'), state.conversations.start('c')])).toEqual([true, false])
    expect(await state.conversations.start('absente')).toBe(false)
    expect(await state.conversations.find('c')).toEqual({ id: 'c', userId: 'dl_u' })
    expect(await state.conversations.find('absente')).toBeUndefined()
  })
})

describe('conservation', () => {
  test('ce que personne n’a touché s’efface, ce qui sert encore reste', async () => {
    let time = Date.now()
    const state = await open(() => time)
    for (const id of ['ancienne', 'suivie', 'sans suite']) await state.conversations.add({ id, userId: 'dl_u' })
    for (const id of ['ancienne', 'suivie']) {
      await state.conversations.start(id)
      await state.transcript.append(id, '{}')
    }
    await state.storage.write({ ancien: { n: 1 }, lu: { n: 2 } })

    time += 2 * DAY
    expect(await state.purge(30)).toBe(1) // « sans suite » : un jeton jamais utilisé
    time += 27 * DAY
    await state.conversations.touch('suivie')
    await state.storage.read(['lu'])
    time += 2 * DAY
    expect(await state.purge(30)).toBe(1)
    expect(await state.conversations.find('ancienne')).toBeUndefined()
    expect(await state.transcript.readAfter('ancienne', 0)).toEqual([])
    expect(await state.transcript.readAfter('suivie', 0)).toHaveLength(1)
    expect(Object.keys(await state.storage.read(['ancien', 'lu']))).toEqual(['lu'])
  })
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

  test('PostgreSQL, pas encore', async () => {
    const outcome = await openState({ kind: 'postgres', url: 'postgres://u:motdepasse@h/b' })
    expect(outcome).toEqual({ kind: 'refused', sentence: expect.stringContaining('arrive avec le support PostgreSQL') })
    expect(JSON.stringify(outcome)).not.toContain('motdepasse')
  })
})
