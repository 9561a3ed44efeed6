import { setTimeout as wait } from 'node:timers/promises'
import { createRateLimit } from '../../src/channels/rateLimit'
import { TurnQueue } from '../../src/channels/turnQueue'

test('l’ordre est gardé dans une conversation, un échec n’arrête pas la suite', async () => {
  const queue = new TurnQueue()
  const done: string[] = []
  const turn = (name: string, ms: number) => async () => {
    await wait(ms)
    done.push(name)
    if (name === 'b') throw new Error('b')
  }
  const results = [
    queue.run('c', turn('a', 30)),
    queue.run('c', turn('b', 0)),
    queue.run('c', turn('d', 0)),
    queue.run('e', turn('e', 0)),
  ]
  await expect(results[1]).rejects.toThrow('b')
  await queue.idle()
  expect(done).toEqual(['e', 'a', 'b', 'd'])
})

test('un tour bloqué ne bloque pas sa conversation pour toujours', async () => {
  const queue = new TurnQueue(30)
  void queue.run('c', () => new Promise(() => undefined))
  expect(await queue.run('c', async () => 'suite')).toBe('suite')
  await queue.idle()
})

test('mesure : une réserve par clé, rendue peu à peu', () => {
  let time = 0
  const limit = createRateLimit(2, () => time)
  const kinds = () => limit('a').kind
  expect([kinds(), kinds(), kinds()]).toEqual(['allowed', 'allowed', 'wait'])
  expect(limit('a')).toEqual({ kind: 'wait', ms: 30_000 })
  expect(limit('b').kind).toBe('allowed')
  time += 30_000
  expect([kinds(), kinds()]).toEqual(['allowed', 'wait'])
  time += 600_000
  expect([kinds(), kinds(), kinds()]).toEqual(['allowed', 'allowed', 'wait'])
  expect(createRateLimit(0)('a').kind).toBe('allowed')
})
