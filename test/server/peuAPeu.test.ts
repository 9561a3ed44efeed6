import { setTimeout as wait } from 'node:timers/promises'
import { peuAPeu } from '../../src/server/peuAPeu'
import { until } from '../support/until'

test('une étape à la fois, et le reste passe entre deux', async () => {
  const seen: string[] = []
  function* steps(): Generator<void> {
    for (const step of ['un', 'deux', 'trois']) {
      seen.push(step)
      setImmediate(() => seen.push('autre chose'))
      yield
    }
  }
  peuAPeu(steps())
  expect(seen).toEqual([])
  await until('six choses', () => seen.length === 6)
  expect(seen).toEqual(['un', 'autre chose', 'deux', 'autre chose', 'trois', 'autre chose'])
})

test('une étape qui échoue arrête là, sans rien emporter', async () => {
  const seen: string[] = []
  function* steps(): Generator<void> {
    seen.push('un')
    yield
    throw new Error('échec')
  }
  peuAPeu(steps())
  await until('la première étape', () => seen.length === 1)
  await wait(20)
  expect(seen).toEqual(['un'])
})
