import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket, WebSocketServer } from 'ws'
import { ConversationLog } from '../../src/channels/directline/conversationLog'
import { Streams } from '../../src/channels/directline/streams'
import { call, HttpConversation } from '../support/directLineClient'
import { startServer, type TestServer } from '../support/server'
import { until } from '../support/until'

interface Frame {
  readonly activities: readonly { readonly id: string; readonly type: string; readonly text?: string }[]
  readonly watermark?: string
}

let server: TestServer
beforeAll(async () => {
  server = await startServer({ env: { ALLOWED_ORIGINS: 'https://www.lycee.example' } })
})
afterAll(() => server.stop())

/** Opens a stream and keeps its frames. */
async function open(url: string, origin?: string) {
  const socket = new WebSocket(url, origin === undefined ? {} : { origin })
  const frames: Frame[] = []
  socket.on('message', (data) => frames.push(JSON.parse(data.toString())))
  await once(socket, 'open')
  const activities = () => frames.flatMap((frame) => frame.activities)
  return { socket, frames, texts: () => activities().map(({ text, type }) => text ?? type) }
}

/** HTTP status of a stream that is refused. */
function refusal(url: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
    socket.on('open', () => reject(new Error('ouvert')))
    socket.on('error', reject)
  })
}

test('tout depuis le filigrane, puis au fur et à mesure', async () => {
  const conversation = await HttpConversation.start(server)
  await conversation.say('un')
  const all = await open(conversation.streamUrl)
  const { body } = await call(`${conversation.path}?watermark=2`, { token: conversation.token })
  const end = await open(body.streamUrl)
  await until('rejeu', () => all.frames.length === 1 && end.frames.length === 1)
  await conversation.say('deux')
  await until('suite', () => all.texts().length === 5 && end.texts().length === 3)
  expect(all.texts()).toEqual(['Bienvenue', 'un', '1 : un', 'deux', '2 : deux'])
  expect(end.texts()).toEqual(['1 : un', 'deux', '2 : deux'])
  expect(all.frames[0]?.watermark).toBe('3')
  expect(all.frames.at(-1)?.watermark).toBe('5')
})

test('le message du visiteur revient avant que le tour soit fini', async () => {
  const conversation = await HttpConversation.start(server)
  const { texts } = await open(conversation.streamUrl)
  const pending = conversation.say('attends 1000')
  await until('écho', () => texts().includes('attends 1000'), 900)
  await pending
})

test('« Déclic écrit… » passe par le flux sans déplacer le filigrane', async () => {
  const conversation = await HttpConversation.start(server)
  const { frames, texts } = await open(conversation.streamUrl)
  await conversation.say('écris')
  await until('réponse', () => texts().includes('1 : écris'))
  expect(texts()).toEqual(['Bienvenue', 'écris', 'typing', '1 : écris'])
  expect(frames.find((frame) => frame.activities[0]?.type === 'typing')?.watermark).toBeUndefined()
})

test('les trames vides du client sont ignorées ; une trame énorme ferme la sienne', async () => {
  const conversation = await HttpConversation.start(server)
  const { socket, texts } = await open(conversation.streamUrl)
  for (let i = 0; i < 5; i++) socket.send('')
  await conversation.say('un')
  await until('réponse', () => texts().includes('1 : un'))
  socket.send('x'.repeat(100_000))
  const [code] = await once(socket, 'close')
  expect(code).toBe(1009)
  expect((await conversation.say('deux')).status).toBe(200)
})

test('au-delà de dix, la plus ancienne connexion d’une conversation cède', async () => {
  const conversation = await HttpConversation.start(server)
  const first = await open(conversation.streamUrl)
  const closed = once(first.socket, 'close')
  for (let i = 0; i < 10; i++) await open(conversation.streamUrl)
  expect((await closed)[0]).toBe(1001)
})

describe('refus', () => {
  test('site étranger, jeton mauvais ou absent, conversation d’un autre, chemin inventé', async () => {
    const [mine, other] = [await HttpConversation.start(server), await HttpConversation.start(server)]
    const base = `ws://127.0.0.1:${server.port}/v3/directline/conversations`
    expect(await refusal(mine.streamUrl, { Origin: 'https://evil.example' })).toBe(403)
    expect(await refusal(mine.streamUrl, { Origin: 'null' })).toBe(403)
    expect(await refusal(`${base}/${mine.id}/stream?t=x.y.z`)).toBe(403)
    expect(await refusal(`${base}/${mine.id}/stream`)).toBe(403)
    expect(await refusal(`${base}/${mine.id}/stream?t=${other.token}`)).toBe(403)
    expect(await refusal(`${base}/..%2f${mine.id}/stream?t=${mine.token}`)).toBe(404)
    expect(await refusal(`ws://127.0.0.1:${server.port}/?t=${mine.token}`)).toBe(404)
    expect(await refusal(`ws://127.0.0.1:${server.port}//[?t=${mine.token}`)).toBe(404)
  })

  test('la page du bot et un site admis entrent', async () => {
    const conversation = await HttpConversation.start(server)
    for (const origin of [server.url, 'https://www.lycee.example']) {
      const { socket } = await open(conversation.streamUrl, origin)
      socket.close()
    }
  })
})

test('une page muette est raccrochée, une vivante reste', async () => {
  const streams = new Streams(
    new ConversationLog({
      append: async () => 1,
      readAfter: async () => [],
      length: async () => 0,
      listen: () => undefined,
    }),
    50,
  )
  const sockets = new WebSocketServer({ port: 0 })
  sockets.on('connection', (socket) => streams.serve(socket, 'c', ''))
  const address = sockets.address()
  const url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const alive = new WebSocket(url)
  const mute = new WebSocket(url, { autoPong: false })
  await once(mute, 'close')
  await wait(200)
  expect(alive.readyState).toBe(WebSocket.OPEN)
  expect(streams.size).toBe(1)
  await streams.close()
  sockets.close()
})

test('à l’arrêt, chaque page apprend qu’elle doit revenir plus tard', async () => {
  const stopping = await startServer()
  const conversation = await HttpConversation.start(stopping)
  const { socket } = await open(conversation.streamUrl)
  const closed = once(socket, 'close')
  await stopping.stop()
  expect((await closed)[0]).toBe(1001)
})
