import { join } from 'node:path'
import { openState, type State } from '../../src/state/openState'
import { makeFolder } from '../support/server'

const DAY = 24 * 60 * 60 * 1000
let now = 1_000_000
let state: State

beforeAll(async () => {
  const opened = await openState({ kind: 'sqlite', path: join(makeFolder(), 'declic.sqlite') }, () => now)
  if (opened.kind === 'refused') throw new Error(opened.sentence)
  state = opened.state
})
afterAll(() => state.close())

test('une fiche récap se retrouve par son jeton de 128 bits, jusqu’à son terme', async () => {
  const token = await state.recaps.add('{"a":1}', 7 * DAY)
  expect(token).toMatch(/^[\w-]{22}$/)
  expect(await state.recaps.add('{}', DAY)).not.toBe(token)
  expect(await state.recaps.find(token)).toEqual({ content: '{"a":1}', expiresAt: 1_000_000 + 7 * DAY })
  expect(await state.recaps.find('autre')).toBeUndefined()
  now += 7 * DAY
  expect(await state.recaps.find(token)).toBeUndefined()
  await state.purge(30)
  now -= DAY
  expect(await state.recaps.find(token)).toBeUndefined()
})

test('les comptes s’additionnent, les plus hauts d’abord', async () => {
  await state.counters.count('incompris', ['fusée', 'magie'])
  await state.counters.count('incompris', ['magie'])
  await state.counters.count('incompris', [])
  await state.counters.count('avis', ['utile salaire'])
  expect(await state.counters.list('incompris', 10)).toEqual([
    { key: 'magie', count: 2 },
    { key: 'fusée', count: 1 },
  ])
  expect(await state.counters.list('avis', 10)).toEqual([{ key: 'utile salaire', count: 1 }])
})
