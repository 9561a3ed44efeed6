import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket } from 'ws'
import { ECHO, startProcess } from '../support/childProcess'
import { call, HttpConversation } from '../support/directLineClient'
import { hasPostgres, type PostgresServer, startPostgres } from '../support/postgres'
import { until } from '../support/until'

const several = hasPostgres() ? describe : describe.skip

several('plusieurs processus, une base PostgreSQL', () => {
  let postgres: PostgresServer
  let database: string
  let one: string
  let other: string
  beforeAll(async () => {
    postgres = await startPostgres()
    database = await postgres.createDatabase()
    // Started together: both find an empty database.
    const processes = [0, 1].map(() =>
      startProcess({ PORT: '0', DATABASE_URL: database, LOG_LEVEL: 'error', RATE_LIMIT_MESSAGES: '0' }, ECHO),
    )
    const [a = '', b = ''] = await Promise.all(processes.map((each) => each.url()))
    one = a
    other = b
  }, 60_000)
  const closing: (() => void)[] = []
  afterAll(async () => {
    for (const close of closing) close()
    await postgres.stop()
  })

  /** The same conversation as seen by the other process. */
  const through = (conversation: HttpConversation, url: string): HttpConversation =>
    Object.assign(Object.create(HttpConversation.prototype), { ...conversation, root: `${url}/v3/directline` })

  test('une conversation passe d’un processus à l’autre sans rien perdre', async () => {
    const here = await HttpConversation.start({ url: one })
    const there = through(here, other)
    for (const [at, text] of ['a', 'b', 'c', 'd'].entries()) await (at % 2 ? there : here).say(text)
    expect(await here.texts()).toEqual([
      'bot : Bienvenue',
      ...['a', 'b', 'c', 'd'].flatMap((text, at) => [`moi : ${text}`, `bot : ${at + 1} : ${text}`]),
    ])
    expect(await there.texts()).toEqual(await here.texts())
  })

  test('vingt messages à la fois aux deux : un tour après l’autre, aucun compte perdu, aucune ligne en double', async () => {
    const here = await HttpConversation.start({ url: one })
    const there = through(here, other)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? there : here).say(`attends 20 m${at}`)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const texts = (await here.texts()).slice(1)
    expect(texts).toHaveLength(40)
    for (let turn = 0; turn < 20; turn++) {
      const asked = texts[2 * turn]?.replace('moi : ', '')
      expect(texts[2 * turn + 1]).toBe(`bot : ${turn + 1} : ${asked}`)
    }
  })

  test('la page ouverte sur un processus voit ce qui est dit à l’autre', async () => {
    const here = await HttpConversation.start({ url: one })
    const seen: string[] = []
    const socket = new WebSocket(here.streamUrl)
    socket.on('message', (data) => seen.push(String(data)))
    closing.push(() => socket.close())
    await once(socket, 'open')
    await through(here, other).say('de loin')
    await until('la réponse', () => seen.join().includes('1 : de loin'))
  })

  test('une connexion coupée par PostgreSQL : tout reprend, les pages aussi', async () => {
    const here = await HttpConversation.start({ url: one })
    const seen: string[] = []
    const socket = new WebSocket(here.streamUrl)
    socket.on('message', (data) => seen.push(String(data)))
    closing.push(() => socket.close())
    await once(socket, 'open')
    await postgres.cut(database)
    await until('la base', async () => (await fetch(`${other}/ready`)).ok && (await fetch(`${one}/ready`)).ok)
    expect((await through(here, other).say('après la coupure')).status).toBe(200)
    await until('la réponse', () => seen.join().includes('1 : après la coupure'))
  })

  test('Teams renvoie un message à un autre processus : une seule réponse', async () => {
    const replies: string[] = []
    const teams = createServer(async (incoming, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      replies.push(JSON.parse(Buffer.concat(chunks).toString()).text)
      response.setHeader('Content-Type', 'application/json')
      response.end('{"id":"1"}')
    }).listen(0, '127.0.0.1')
    closing.push(() => {
      teams.close()
      teams.closeAllConnections()
    })
    await once(teams, 'listening')
    const { port } = teams.address() as AddressInfo
    const sent = {
      type: 'message',
      id: 'renvoyé',
      channelId: 'msteams',
      serviceUrl: `http://127.0.0.1:${port}`,
      conversation: { id: 'c-teams' },
      from: { id: 'u', name: 'Léa' },
      recipient: { id: 'b' },
      text: 'attends 300',
    }
    const answers = await Promise.all(
      [one, other, other, one].map((url) => call(`${url}/api/messages`, { body: sent })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(replies).toEqual(['1 : attends 300'])
    await call(`${other}/api/messages`, { body: { ...sent, id: 'suivant', text: 'encore' } })
    expect(replies).toEqual(['1 : attends 300', '2 : encore'])
  })
})

several('PostgreSQL inutilisable : une phrase, jamais le mot de passe', () => {
  let postgres: PostgresServer
  let database: string
  beforeAll(async () => {
    postgres = await startPostgres()
    database = await postgres.createDatabase()
  }, 60_000)
  afterAll(() => postgres.stop())

  test.each([
    [
      'mot de passe faux',
      (url: string) => url.replace('declic:declic', 'declic:faux-mdp'),
      /refuse l’utilisateur ou le mot de passe/,
    ],
    ['base absente', (url: string) => `${url}-absente`, /n’existe pas sur ce serveur PostgreSQL/],
    ['rien à cette adresse', () => 'postgres://declic:faux-mdp@127.0.0.1:9/b', /ne répond pas \(ECONNREFUSED\)/],
    ['adresse illisible', () => 'postgres://declic:faux-mdp@:x/b', /n’est pas une adresse PostgreSQL lisible/],
  ])('%s', async (_name, change, sentence) => {
    const { printed, code } = startProcess({ PORT: '0', DATABASE_URL: change(database) }, ECHO)
    expect(await code).toBe(1)
    expect(printed.err).toMatch(sentence)
    expect(printed.err).not.toMatch(/faux-mdp|\n {4}at /)
  })
})
