import { setTimeout as wait } from 'node:timers/promises'
import { MemoryStorage } from 'botbuilder'
import { createBot } from '../../../src/channels/bot'
import { realIndex } from '../../support/catalogues'
import { type Connector, startConnector } from '../../support/connector'
import { startServer, type TestServer } from '../../support/server'
import { invoked, post, said, teamsActivity } from '../../support/teamsActivities'

let connector: Connector
let server: TestServer
beforeAll(async () => {
  connector = await startConnector()
  server = await startServer()
})
afterAll(async () => {
  await server.stop()
  await connector.stop()
})
beforeEach(() => {
  connector.sent.length = 0
  connector.answers.length = 0
})

let number = 0
const through = (fields: object = {}) => ({
  serviceUrl: connector.url,
  conversation: { id: `a:${++number}`, conversationType: 'personal' },
  ...fields,
})
const kinds = () => connector.sent.map(({ activity }) => activity.text ?? activity.type)

describe('ce qui part', () => {
  test('chaque requête a la forme que le connecteur attend', async () => {
    const sent = said('bonjour', through())
    expect((await post(server, sent)).status).toBe(200)
    expect(connector.sent).toHaveLength(1)
    const [{ method, path, activity } = connector.sent[0] ?? { method: '', path: '', activity: {} }] = connector.sent
    expect(method).toBe('POST')
    expect(path).toBe(
      `/v3/conversations/${encodeURIComponent(`a:${number}`)}/activities/${encodeURIComponent(String(sent.id))}`,
    )
    expect(activity).toMatchObject({
      type: 'message',
      replyToId: sent.id,
      conversation: { id: `a:${number}` },
      from: sent.recipient,
      recipient: sent.from,
      channelId: 'msteams',
    })
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(28 * 1024)
  })

  test.each([412, 429, 502, 504])('%i : renvoyé, de plus en plus tard, une fois reçu', async (status) => {
    connector.answers.push({ status }, { status })
    expect((await post(server, said('bonjour', through()))).status).toBe(200)
    expect(kinds()).toEqual(['1 : bonjour', '1 : bonjour', '1 : bonjour'])
    const [first = 0, second = 0, third = 0] = connector.sent.map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(245)
    expect(second - first).toBeLessThan(3000)
    expect(third - second).toBeGreaterThanOrEqual(495)
    expect(third - second).toBeLessThan(4000)
  })

  test('429 qui dit quand revenir : pas avant', async () => {
    connector.answers.push({ status: 429, headers: { 'Retry-After': '2' } })
    await post(server, said('bonjour', through()))
    const [first = 0, second = 0] = connector.sent.map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(1990)
  })

  test.each([400, 403, 404, 500])('%i : pas renvoyé', async (status) => {
    connector.answers.push({ status }, { status })
    expect((await post(server, said('bonjour', through()))).status).toBe(200)
    // The answer, then the apology that is tried in its place.
    expect(kinds()).toEqual(['1 : bonjour', expect.stringMatching(/^Désolé/)])
  })

  test('une rafale : jamais plus que ce que Teams admet, dans l’ordre', async () => {
    const where = through()
    await Promise.all(Array.from({ length: 10 }, (_, at) => post(server, said(`m${at}`, where))))
    expect(connector.messages().map(({ text }) => text.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `${at + 1}`),
    )
    expectWithin(7, 1000)
    expectWithin(8, 2000)
  })

  /** In no stretch of `ms` did more than `count` requests arrive; the road to the connector may blur it, more so on a busy machine. */
  function expectWithin(count: number, ms: number): void {
    const times = connector.sent.map(({ at }) => at)
    for (const [at, time] of times.entries()) {
      const later = times[at + count]
      if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(ms * 0.8)
    }
  }
})

describe('une réponse qui tarde', () => {
  test('« écrit… » au bout d’une seconde, la réponse ensuite, rien après', async () => {
    await post(server, said('attends 1500', through()))
    expect(kinds()).toEqual(['typing', '1 : attends 1500'])
    expect((connector.sent[0]?.activity.replyToId ?? '') !== '').toBe(true)
    await wait(1200)
    expect(connector.sent).toHaveLength(2)
  })

  test('vite répondu : rien que la réponse', async () => {
    await post(server, said('attends 300', through()))
    expect(kinds()).toEqual(['1 : attends 300'])
  })

  test('derrière un tour plus long, l’attente se voit aussi', async () => {
    const where = through()
    await Promise.all([post(server, said('attends 1500', where)), post(server, said('b', where))])
    expect(kinds().filter((kind) => kind === 'typing')).toHaveLength(2)
    expect(kinds().slice(-2)).toEqual(['1 : attends 1500', '2 : b'])
  })

  test('« écrit… » refusé : la réponse part quand même', async () => {
    connector.answers.push({ status: 403 })
    await post(server, said('attends 1300', through()))
    expect(kinds()).toEqual(['typing', '1 : attends 1300'])
  })

  test('dans un canal d’équipe, pas de « écrit… »', async () => {
    const where = through({ conversation: { id: '19:c@thread.tacv2', conversationType: 'channel', isGroup: true } })
    await post(server, said('attends 1300', where))
    expect(kinds()).toEqual(['1 : attends 1300'])
  })
})

describe('chaque activité une fois', () => {
  test('Teams renvoie la même pendant que la mémoire traîne : une seule réponse', async () => {
    const slow = await startServer({ createBot: () => createBot(realIndex(), slowStorage(600)) })
    const sent = said('que gagne un plombier ?', through())
    const first = post(slow, sent)
    await wait(100)
    const statuses = (await Promise.all([first, post(slow, sent), post(slow, sent)])).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
    expect(connector.messages()).toHaveLength(1)
    await post(slow, sent)
    expect(connector.messages()).toHaveLength(1)
    await slow.stop()
  })

  test('un invoke renvoyé quatre fois : la même réponse, un seul effet', async () => {
    let runs = 0
    const once = await startServer({
      createBot: () => ({
        async run(turn) {
          runs++
          await wait(200)
          await turn.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { runs } } })
        },
      }),
    })
    const sent = invoked('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'voir' } }, through())
    const answers = await Promise.all([0, 1, 2, 3].map(() => post(once, sent)))
    expect(answers.map(({ body }) => body)).toEqual(Array(4).fill({ runs: 1 }))
    await once.stop()
  })

  test('la même activité d’une autre conversation est une autre', async () => {
    await post(server, said('a', { ...through(), id: 'même' }))
    await post(server, said('a', { ...through(), id: 'même' }))
    expect(connector.messages()).toHaveLength(2)
  })

  test('l’accueil, annoncé deux fois à la fois pendant que la mémoire traîne : une fois', async () => {
    const slow = await startServer({ createBot: () => createBot(realIndex(), slowStorage(300)) })
    const where = through()
    await Promise.all([
      post(slow, teamsActivity('personal', { type: 'installationUpdate', action: 'add', ...where })),
      post(slow, teamsActivity('personal', { type: 'conversationUpdate', membersAdded: [{ id: '29:lea' }], ...where })),
    ])
    expect(connector.messages()).toHaveLength(1)
    await slow.stop()
  })
})

/** A real memory whose every access takes so long. */
function slowStorage(ms: number): MemoryStorage {
  const storage = new MemoryStorage()
  const { read, write } = storage
  storage.read = async (keys) => {
    await wait(ms)
    return read.call(storage, keys)
  }
  storage.write = async (changes) => {
    await wait(ms)
    return write.call(storage, changes)
  }
  return storage
}
