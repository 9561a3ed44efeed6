import type { State } from '../../src/state/openState'
import { BASES, type Base } from '../support/bases'

const DAY = 24 * 60 * 60 * 1000

describe.each(BASES)('%s', (_name, makeBase) => {
  let base: Base
  beforeAll(async () => {
    base = await makeBase()
  })
  afterAll(() => base.stop())
  beforeEach(() => base.renew())
  afterEach(() => base.closeStates())

  const open = (now?: () => number): Promise<State> => base.open(now)
  const reopen = async (state: State, now?: () => number): Promise<State> => {
    await state.close()
    return open(now)
  }

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

  test('un message traité par un processus est connu des autres, et oublié après un jour', async () => {
    let time = Date.now()
    const [one, other] = [await open(() => time), await open(() => time)]
    expect(await one.handled.has('m')).toBe(false)
    await one.handled.add('m')
    await other.handled.add('m')
    expect(await other.handled.has('m')).toBe(true)
    time += 2 * DAY
    await one.purge(30)
    expect(await other.handled.has('m')).toBe(false)
  })

  test('les compteurs s’ajoutent d’un processus à l’autre, un mot redit comptant une fois', async () => {
    const [one, other] = [await open(), await open()]
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : other).counters.count('incompris', i % 3 ? ['b', 'a'] : ['a', 'b', 'a']),
      ),
    )
    expect(await one.counters.list('incompris', 10)).toEqual([
      { key: 'a', count: 20 },
      { key: 'b', count: 20 },
    ])
  })

  test('une fiche récap se relit, puis expire', async () => {
    let time = Date.now()
    const state = await open(() => time)
    const token = await state.recaps.add('{"a":1}', 1000)
    expect(await state.recaps.find(token)).toEqual({ content: '{"a":1}', expiresAt: time + 1000 })
    time += 1000
    expect(await state.recaps.find(token)).toBeUndefined()
  })

  test('joignable, et refermée sans rien laisser', async () => {
    const state = await open()
    expect(await state.isReachable()).toBe(true)
    await state.close()
    expect(await state.isReachable()).toBe(false)
  })
})
