import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import jwt from 'jsonwebtoken'
import { isLoopbackAddress, isLoopbackUrl } from '../../src/channels/messages/loopback'
import { type Answer, call } from '../support/directLineClient'
import { startServer, type TestServer } from '../support/server'

const ID = '12345678-1234-1234-1234-123456789abc'
const AZURE = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, MicrosoftAppPassword: 'un-secret-client' }

let number = 0
const activity = (fields: object = {}) => ({
  type: 'message',
  id: `a${++number}`,
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9',
  conversation: { id: `c${number}` },
  from: { id: 'u', name: 'Léa' },
  recipient: { id: 'b' },
  text: 'bonjour',
  deliveryMode: 'expectReplies',
  ...fields,
})

const post = (server: TestServer, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  call(`${server.url}/api/messages`, { body, headers })

/** A request with headers that `fetch` does not let one write. */
async function raw(server: TestServer, headers: Record<string, string>): Promise<number | undefined> {
  const sent = request(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
  })
  sent.end(JSON.stringify(activity()))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('sans application Azure, sur cette machine', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  test('les réponses reviennent dans la réponse HTTP (expectReplies)', async () => {
    const answer = await post(server, activity())
    expect(answer.status).toBe(200)
    expect(answer.body.activities).toEqual([
      expect.objectContaining({ type: 'message', text: '1 : bonjour', channelData: expect.objectContaining({}) }),
    ])
  })

  test('les réponses vont au serviceUrl (Emulator)', async () => {
    const received: string[] = []
    const emulator = createServer(async (incoming, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      received.push(`${incoming.url} ${JSON.parse(Buffer.concat(chunks).toString()).text}`)
      // Not chained: restify's `writeHead`, put on every response of the process, returns nothing.
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end('{"id":"1"}')
    }).listen(0, '127.0.0.1')
    await once(emulator, 'listening')
    const address = emulator.address()
    const port = typeof address === 'object' ? address?.port : 0
    const sent = activity({ deliveryMode: undefined, serviceUrl: `http://127.0.0.1:${port}`, channelId: 'emulator' })
    expect((await post(server, sent)).status).toBe(200)
    expect(received).toEqual([`/v3/conversations/${sent.conversation.id}/activities/${sent.id} 1 : bonjour`])
    emulator.close()
    emulator.closeAllConnections()
  })

  test('un serviceUrl injoignable ne fait rien tomber', async () => {
    const sent = activity({ deliveryMode: undefined, serviceUrl: 'http://127.0.0.1:1' })
    expect((await post(server, sent)).status).toBe(200)
    expect((await post(server, activity())).status).toBe(200)
  })

  test('une erreur du bot s’excuse dans la réponse', async () => {
    const { body } = await post(server, activity({ text: 'plante' }))
    expect(body.activities).toEqual([expect.objectContaining({ text: expect.stringMatching(/^Désolé \(/) })])
  })

  test('Teams renvoie la même activité : traitée une fois, même réponse', async () => {
    const sent = activity({ text: 'attends 300' })
    const first = post(server, sent)
    await wait(50)
    const repeats = await Promise.all([first, post(server, sent), post(server, sent)])
    expect(repeats.map(({ body }) => body.activities[0].text)).toEqual(Array(3).fill('1 : attends 300'))
    const next = await post(server, { ...sent, id: 'suivante', text: 'ensuite' })
    expect(next.body.activities[0].text).toBe('2 : ensuite')
  })

  test('les tours d’une conversation se suivent', async () => {
    const conversation = { id: 'groupe' }
    const answers = await Promise.all([
      post(server, activity({ conversation, text: 'attends 100' })),
      post(server, activity({ conversation, text: 'b' })),
      post(server, activity({ conversation, text: 'c' })),
    ])
    expect(answers.map(({ body }) => body.activities[0].text[0]).sort()).toEqual(['1', '2', '3'])
  })

  test.each<[string, unknown, number]>([
    ['{}', {}, 400],
    ['null', null, 400],
    ['liste', [], 400],
    ['JSON coupé', '{"type":', 400],
    ['sans type', activity({ type: undefined }), 400],
    ['sans conversation', activity({ conversation: undefined }), 400],
    ['conversation sans id', activity({ conversation: {} }), 400],
    ['sans expéditeur', activity({ from: null }), 400],
    ['sans destinataire', activity({ recipient: undefined }), 400],
    ['sans canal', activity({ channelId: undefined }), 400],
    ['sans serviceUrl', activity({ serviceUrl: undefined }), 400],
    ['texte qui n’en est pas un', activity({ text: { a: 1 } }), 400],
    ['imbriqué', `{"type":"message","value":${'['.repeat(9000)}${']'.repeat(9000)}}`, 400],
    ['listes absurdes', activity({ entities: 'x', attachments: [null], membersAdded: 3 }), 200],
    ['dates absurdes', activity({ timestamp: 'hier', localTimestamp: 12 }), 200],
    ['20 001 caractères', activity({ text: 'a'.repeat(20_001) }), 200],
    ['conversationUpdate', activity({ type: 'conversationUpdate', membersAdded: [{ id: 'u' }] }), 200],
    ['type inconnu', activity({ type: 'jamaisVu' }), 200],
    ['trop gros', activity({ text: 'a'.repeat(300_000) }), 413],
  ])('%s', async (_name, body, status) => {
    const answer = await post(server, body)
    expect(answer.status).toBe(status)
    if (status >= 400) expect(Object.keys(answer.body)).toEqual(['error'])
  })

  test('un invoke que personne ne traite : 501, pas une panne', async () => {
    expect((await post(server, activity({ type: 'invoke', name: 'inconnu', deliveryMode: undefined }))).status).toBe(
      501,
    )
  })

  test.each([
    'https://evil.example',
    'http://localhost@evil.example',
    'http://localhost:80@evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example/',
    'http://evil.example#localhost',
    'http://evil.example/127.0.0.1',
    'http://localhost.evil.example',
    'http://localhost.',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:169.254.169.254]',
    'http://169.254.169.254/latest',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'http://evil.example\\@localhost',
    'file:///etc/passwd',
    'ftp://localhost',
    'javascript:alert(1)',
    '//localhost',
    'localhost',
    ' ',
  ])('serviceUrl « %s » est refusé', async (serviceUrl) => {
    expect([400, 403]).toContain((await post(server, activity({ serviceUrl }))).status)
  })

  test('un appel relayé, ou sous un autre nom, n’est pas local', async () => {
    expect(await raw(server, {})).toBe(200)
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via', 'X-Forwarded-Host']) {
      expect(await raw(server, { [name]: '127.0.0.1' })).toBe(403)
    }
    expect(await raw(server, { Host: 'declic.example' })).toBe(403)
    expect(await raw(server, { Host: 'rebind.evil.example:3978' })).toBe(403)
    expect(await raw(server, { Host: 'localhost@evil' })).toBe(400)
    expect(await raw(server, { Host: `localhost:${server.port}` })).toBe(200)
  })
})

test('ce qui est local', () => {
  for (const url of [
    'http://localhost:3978/',
    'https://127.0.0.1',
    'http://127.8.9.1:1',
    'http://[::1]:80',
    'http://2130706433',
  ]) {
    expect(isLoopbackUrl(url)).toBe(true)
  }
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(isLoopbackAddress(address)).toBe(true)
  for (const address of ['', '10.0.0.1', '::ffff:10.0.0.1', '127.0.0.1.evil', '::'])
    expect(isLoopbackAddress(address)).toBe(false)
})

describe('avec une application Azure', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ env: AZURE })
  })
  afterAll(() => server.stop())

  const claims = { aud: ID, iss: 'https://api.botframework.com', serviceurl: 'http://127.0.0.1:9' }
  test.each<[string, string | undefined]>([
    ['rien', undefined],
    ['vide', 'Bearer '],
    ['pas un jeton', 'Bearer x'],
    ['autre schéma', 'Basic YTpi'],
    ['jeton bien formé, signé par un inconnu', `Bearer ${jwt.sign(claims, 'x'.repeat(40), { keyid: 'k' })}`],
    [
      'jeton d’Emulator forgé',
      `Bearer ${jwt.sign({ ...claims, iss: `https://sts.windows.net/${ID}/`, appid: ID, ver: '1.0' }, 'x'.repeat(40), { keyid: 'k' })}`,
    ],
    ['jeton sans signature', `Bearer ${jwt.sign(claims, '', { algorithm: 'none' })}`],
  ])(
    '%s : 401 sans détail',
    async (_name, authorization) => {
      const answer = await post(server, activity(), authorization === undefined ? {} : { Authorization: authorization })
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual({ error: { message: 'Appel non autorisé.' } })
    },
    60_000,
  )

  test('{} : 400', async () => expect((await post(server, {})).status).toBe(400))
})

test('fermé : l’adresse n’existe pas', async () => {
  const server = await startServer({ env: { API_MESSAGES: 'off' } })
  expect((await post(server, activity())).status).toBe(404)
  await server.stop()
})

test('développement assumé : tout le monde, n’importe où', async () => {
  const server = await startServer({ env: { API_MESSAGES: 'dev' } })
  expect(await raw(server, { 'X-Forwarded-For': '10.0.0.1' })).toBe(200)
  expect((await post(server, activity({ serviceUrl: 'https://smba.example' }))).status).toBe(200)
  await server.stop()
})
