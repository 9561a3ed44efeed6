import { call } from '../support/directLineClient'
import { ConnectionStatus, DirectLine } from '../support/directLineJs'
import { makeFolder, startServer, type TestServer } from '../support/server'
import { until } from '../support/until'

interface Received {
  readonly from: { readonly id: string; readonly role?: string }
  readonly id?: string
  readonly text?: string
  readonly channelData?: { readonly clientActivityID?: string }
}

/** The real client, with what it received and the states it went through. */
function connect(server: { readonly url: string }, options: object) {
  const directLine = new DirectLine({ domain: `${server.url}/v3/directline`, pollingInterval: 200, ...options })
  const received: Received[] = []
  const states: ConnectionStatus[] = []
  const faults: unknown[] = []
  directLine.connectionStatus$.subscribe((state) => states.push(state))
  const subscription = directLine.activity$.subscribe(
    (activity) => received.push(activity as Received),
    (fault) => faults.push(fault),
  )
  return {
    received,
    states,
    faults,
    texts: () => received.map(({ text }) => text),
    say: (text: string) =>
      new Promise<string>((resolve, reject) => {
        directLine
          .postActivity({ type: 'message', text, from: { id: 'moi' }, channelData: { clientActivityID: text } })
          .subscribe(resolve, reject)
      }),
    end() {
      subscription.unsubscribe()
      directLine.end()
    },
  }
}

async function tokenOf(server: TestServer): Promise<{ token: string; conversationId: string }> {
  return (await call(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' })).body
}

describe.each([
  ['WebSocket', true],
  ['relevé périodique', false],
])('botframework-directlinejs, par %s', (_name, webSocket) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  test('accueil, message, écho reconnu, réponse', async () => {
    const { token, conversationId } = await tokenOf(server)
    const client = connect(server, { token, webSocket })
    await until('accueil', () => client.texts().includes('Bienvenue'))
    const id = await client.say('bonjour')
    expect(id).toBe(`${conversationId}|0000002`)
    await until('réponse', () => client.texts().includes('1 : bonjour'))
    expect(client.texts()).toEqual(['Bienvenue', 'bonjour', '1 : bonjour'])
    expect(client.received[1]).toMatchObject({
      id,
      channelData: { clientActivityID: 'bonjour' },
      from: { role: 'user' },
    })
    expect(client.states).toEqual([
      ConnectionStatus.Uninitialized,
      ConnectionStatus.Connecting,
      ConnectionStatus.Online,
    ])
    expect(client.faults).toEqual([])
    client.end()
  })

  test('deux messages à la fois : deux réponses, dans l’ordre', async () => {
    const client = connect(server, { token: (await tokenOf(server)).token, webSocket })
    await until('accueil', () => client.texts().length === 1)
    await Promise.all([client.say('un'), client.say('deux')])
    await until('réponses', () => client.texts().length === 5)
    expect(client.texts().filter((text) => /^\d : /.test(text ?? ''))).toEqual(['1 : un', '2 : deux'])
    client.end()
  })

  test('reprise dans une nouvelle page : tout est rejoué, sans second accueil', async () => {
    const { token, conversationId } = await tokenOf(server)
    const first = connect(server, { token, webSocket })
    await until('accueil', () => first.texts().length === 1)
    await first.say('un')
    first.end()
    const renewed = await call(`${server.url}/v3/directline/tokens/refresh`, { method: 'POST', token })
    const second = connect(server, { token: renewed.body.token, conversationId, watermark: '', webSocket })
    await until('rejeu', () => second.texts().length === 3)
    await second.say('deux')
    await until('réponse', () => second.texts().length === 5)
    expect(second.texts()).toEqual(['Bienvenue', 'un', '1 : un', 'deux', '2 : deux'])
    second.end()
  })
})

test('après un redémarrage du serveur, la page se reconnecte seule et ne perd rien', async () => {
  const env = { DATABASE_URL: `file:${makeFolder()}/declic.sqlite` }
  const first = await startServer({ env })
  const client = connect(first, { token: (await tokenOf(first)).token })
  await until('accueil', () => client.texts().length === 1)
  await client.say('un')
  await first.stop()
  const second = await startServer({ env, port: first.port })
  await until('nouvel envoi', async () => (await client.say('deux').catch(() => 'retry')) !== 'retry', 20_000)
  await until('réponse', () => client.texts().includes('2 : deux'), 20_000)
  expect(client.texts()).toEqual(['Bienvenue', 'un', '1 : un', 'deux', '2 : deux'])
  client.end()
  await second.stop()
}, 40_000)

test('conversation inconnue : le client le dit au lieu d’insister', async () => {
  const server = await startServer({ env: { DIRECTLINE_SECRET: 'abcdefghij0123456789ABCDEFGHIJ-une-cle' } })
  const other = await startServer({ env: { DIRECTLINE_SECRET: 'abcdefghij0123456789ABCDEFGHIJ-une-cle' } })
  const { token, conversationId } = await tokenOf(other)
  const client = connect(server, { token, conversationId, watermark: '' })
  await until(
    'échec',
    () => client.states.includes(ConnectionStatus.FailedToConnect) || client.states.includes(ConnectionStatus.Ended),
    15_000,
  )
  client.end()
}, 20_000)
