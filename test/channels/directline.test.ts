import { setTimeout } from 'node:timers/promises'
import jwt from 'jsonwebtoken'
import { call, HttpConversation } from '../support/directLineClient'
import { makeFolder, startServer, type TestServer } from '../support/server'

const SECRET = 'abcdefghij0123456789ABCDEFGHIJ-une-cle-de-test'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ env: { DIRECTLINE_SECRET: SECRET, ALLOWED_ORIGINS: 'https://www.lycee.example' } })
})
afterAll(() => server.stop())

const root = () => `${server.url}/v3/directline`

describe('ouvrir une conversation', () => {
  test('un jeton, puis la conversation qu’il ouvre', async () => {
    const generated = await call(`${root()}/tokens/generate`, { method: 'POST' })
    expect(generated).toMatchObject({ status: 200, body: { expires_in: 1800 } })
    const { conversationId, token } = generated.body
    const claims = jwt.verify(token, SECRET, { algorithms: ['HS256'] })
    expect(claims).toMatchObject({ conv: conversationId, user: expect.stringMatching(/^dl_[0-9a-f-]{36}$/) })
    const started = await call(`${root()}/conversations`, { token, body: { user: { id: 'dl_quelquun' } } })
    expect(started).toMatchObject({ status: 201, body: { conversationId, expires_in: 1800 } })
    expect(started.body.streamUrl).toMatch(
      new RegExp(`^ws://127.0.0.1:${server.port}/v3/directline/conversations/${conversationId}/stream\\?watermark=&t=`),
    )
  })

  test('sans jeton aussi, et le bot n’est prévenu qu’une fois', async () => {
    const conversation = await HttpConversation.start(server)
    expect(await conversation.texts()).toEqual(['bot : Bienvenue'])
    const again = await call(`${root()}/conversations`, { token: conversation.token, body: {} })
    expect(again).toMatchObject({ status: 200, body: { conversationId: conversation.id } })
    await call(conversation.path, { token: conversation.token })
    expect(await conversation.texts()).toEqual(['bot : Bienvenue'])
  })

  test('deux ouvertures au même instant n’accueillent qu’une fois', async () => {
    const { body } = await call(`${root()}/tokens/generate`, { method: 'POST' })
    const open = () => call(`${root()}/conversations`, { token: body.token, body: {} })
    const statuses = (await Promise.all([open(), open(), open()])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 200, 201])
    const read = await call(`${root()}/conversations/${body.conversationId}/activities`, { token: body.token })
    expect(read.body.activities).toHaveLength(1)
  })

  test('un jeton jamais utilisé reprend quand même une conversation, avec l’accueil', async () => {
    const { body } = await call(`${root()}/tokens/generate`, { method: 'POST' })
    const resumed = await call(`${root()}/conversations/${body.conversationId}?watermark=`, { token: body.token })
    expect(resumed.status).toBe(200)
    const read = await call(`${root()}/conversations/${body.conversationId}/activities`, { token: body.token })
    expect(read.body.activities).toHaveLength(1)
  })

  test('un jeton renouvelé ouvre la même conversation', async () => {
    const conversation = await HttpConversation.start(server)
    const renewed = await call(`${root()}/tokens/refresh`, { method: 'POST', token: conversation.token })
    expect(renewed).toMatchObject({ status: 200, body: { conversationId: conversation.id, expires_in: 1800 } })
    const read = await call(`${conversation.path}/activities`, { token: renewed.body.token })
    expect(read.status).toBe(200)
  })
})

describe('parler', () => {
  test('la réponse est là dès que l’envoi a répondu', async () => {
    const conversation = await HttpConversation.start(server)
    const posted = await conversation.say('bonjour')
    expect(posted).toMatchObject({ status: 200, body: { id: `${conversation.id}|0000002` } })
    const { body } = await conversation.read('1')
    expect(body.watermark).toBe('3')
    expect(body.activities).toEqual([
      expect.objectContaining({
        id: `${conversation.id}|0000002`,
        type: 'message',
        text: 'bonjour',
        channelId: 'webchat',
        channelData: { clientActivityID: 'c-bonjour' },
        from: { id: expect.stringMatching(/^dl_/), name: '', role: 'user' },
      }),
      expect.objectContaining({
        id: `${conversation.id}|0000003`,
        text: '1 : bonjour',
        replyToId: `${conversation.id}|0000002`,
        from: { id: 'declic', name: 'Déclic', role: 'bot' },
      }),
    ])
  })

  test('le visiteur ne choisit ni son identité, ni le canal, ni la conversation', async () => {
    const conversation = await HttpConversation.start(server)
    await conversation.post({
      type: 'message',
      text: 'bonjour',
      id: 'volé',
      channelId: 'msteams',
      serviceUrl: 'https://evil.example',
      deliveryMode: 'expectReplies',
      conversation: { id: 'une autre' },
      recipient: { id: 'quelqu’un' },
      from: { id: 'dl_victime', name: 'Léa', role: 'bot' },
    })
    const { body } = await conversation.read('1')
    const sent = body.activities[0]
    expect(sent).toMatchObject({
      channelId: 'webchat',
      conversation: { id: conversation.id },
      from: { name: 'Léa', role: 'user' },
    })
    expect(sent.from.id).not.toBe('dl_victime')
    expect(sent.deliveryMode).toBeUndefined()
    expect(body.activities[1].text).toBe('1 : bonjour')
  })

  test.each([
    ['', 3],
    ['0', 3],
    ['1', 2],
    ['3', 0],
    ['4', 3],
    ['999999999999', 3],
    ['-1', 3],
    ['abc', 3],
    ['1; drop table activities', 3],
  ])('filigrane « %s » : %i activités', async (watermark, expected) => {
    const conversation = await HttpConversation.start(server)
    await conversation.say('bonjour')
    const { body } = await conversation.read(encodeURIComponent(watermark))
    expect(body.activities).toHaveLength(expected)
    expect(body.watermark).toBe('3')
  })

  test('deux messages à la fois reçoivent chacun leur réponse, dans l’ordre, sans perdre d’état', async () => {
    const conversation = await HttpConversation.start(server)
    await Promise.all([conversation.say('attends 100'), conversation.say('b'), conversation.say('c')])
    const texts = await conversation.texts()
    expect(texts.filter((text) => text.startsWith('bot'))).toEqual([
      'bot : Bienvenue',
      expect.stringContaining('bot : 1 : '),
      expect.stringContaining('bot : 2 : '),
      expect.stringContaining('bot : 3 : '),
    ])
    // Each message is directly followed by its own answer.
    for (const [index, text] of texts.entries()) {
      if (text.startsWith('moi : ')) expect(texts[index + 1]).toContain(text.slice('moi : '.length))
    }
  })

  test('une conversation lente n’en retarde pas une autre', async () => {
    const [slow, fast] = [await HttpConversation.start(server), await HttpConversation.start(server)]
    const order: string[] = []
    await Promise.all([
      slow.say('attends 2000').then(() => order.push('lente')),
      fast.say('vite').then(() => order.push('vite')),
    ])
    expect(order).toEqual(['vite', 'lente'])
  })

  test('un événement est une activité comme une autre ; la frappe n’est pas gardée', async () => {
    const conversation = await HttpConversation.start(server)
    expect((await conversation.post({ type: 'event', name: 'webchat/join' })).status).toBe(200)
    expect((await conversation.post({ type: 'typing' })).status).toBe(200)
    await conversation.say('écris')
    const { body } = await conversation.read()
    expect(body.activities.map(({ type }: { type: string }) => type)).toEqual([
      'message',
      'event',
      'message',
      'message',
      'message',
    ])
  })

  test('une erreur du bot s’excuse, et la suite fonctionne', async () => {
    const conversation = await HttpConversation.start(server)
    expect((await conversation.say('plante')).status).toBe(200)
    await conversation.say('ça va ?')
    expect(await conversation.texts()).toEqual([
      'bot : Bienvenue',
      'moi : plante',
      expect.stringMatching(/^bot : Désolé \([0-9a-f-]{36}\)$/),
      'moi : ça va ?',
      'bot : 1 : ça va ?',
    ])
  })
})

describe('entrées malvenues', () => {
  let conversation: HttpConversation
  beforeAll(async () => {
    conversation = await HttpConversation.start(server)
  })

  test.each<[string, unknown, number]>([
    ['sans type', { text: 'bonjour' }, 400],
    ['type vide', { type: '' }, 400],
    ['type qui n’est pas un texte', { type: 12 }, 400],
    ['type inconnu', { type: '__proto__' }, 400],
    ['conversationUpdate du visiteur', { type: 'conversationUpdate', membersAdded: [{ id: 'moi' }] }, 400],
    ['null', null, 400],
    ['liste', [], 400],
    ['texte JSON', '"bonjour"', 400],
    ['JSON coupé', '{"type":"mess', 400],
    ['rien que des espaces', '   ', 400],
    ['imbriqué 5 000 fois', `{"type":"message","value":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    ['imbriqué 100 000 fois', `{"type":"message","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
    ['message vide', { type: 'message' }, 200],
    ['texte null', { type: 'message', text: null }, 200],
    ['texte objet', { type: 'message', text: { toString: 'x' } }, 200],
    ['20 001 caractères', { type: 'message', text: 'a'.repeat(20_001) }, 200],
    ['20 001 émojis', { type: 'message', text: '🧑‍🚒'.repeat(4000) }, 200],
    ['caractères de contrôle', { type: 'message', text: '\u0000\u001b[31m\ud800' }, 200],
    [
      'entités absurdes',
      { type: 'message', text: 'a', entities: [null, 1, { type: 'mention' }], attachments: 'x' },
      200,
    ],
    ['nom interminable', { type: 'message', text: 'a', from: { name: 'x'.repeat(9999) } }, 200],
    ['au-delà de la taille admise', { type: 'message', text: 'a'.repeat(300_000) }, 413],
  ])('%s', async (_name, body, status) => {
    const answer = await conversation.post(body)
    expect(answer.status).toBe(status)
    if (status >= 400) expect(answer.body.error.message).toMatch(/\p{L}.*\.$/u)
    expect((await conversation.read('0')).status).toBe(200)
  })

  test('taille dépassée sans l’annoncer', async () => {
    const response = await fetch(`${conversation.path}/activities`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${conversation.token}`, 'Content-Type': 'application/json' },
      body: new Blob(['{"type":"message","text":"', 'a'.repeat(400_000), '"}']).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    '',
  ])('type de contenu « %s »', async (type) => {
    const answer = await call(`${conversation.path}/activities`, {
      token: conversation.token,
      body: '{"type":"message","text":"a"}',
      headers: { 'Content-Type': type },
    })
    expect(answer.status).toBe(415)
  })

  test('corps compressé', async () => {
    const answer = await call(`${conversation.path}/activities`, {
      token: conversation.token,
      body: 'x',
      headers: { 'Content-Encoding': 'gzip' },
    })
    expect(answer.status).toBe(415)
  })

  test('un « __proto__ » ne change la nature de rien', async () => {
    const body =
      '{"type":"message","text":"a","channelData":{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}}'
    expect((await conversation.post(body)).status).toBe(200)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('admin')
    const { body: read } = await conversation.read()
    expect(JSON.stringify(read.activities.at(-2).channelData)).not.toContain('__proto__')
  })
})

describe('accès refusés', () => {
  const forge = (claims: object, secret = SECRET, options = {}) =>
    jwt.sign(claims, secret, { algorithm: 'HS256', ...options })

  test('jeton absent, forgé, expiré, d’une autre conversation : 403 partout', async () => {
    const mine = await HttpConversation.start(server)
    const other = await HttpConversation.start(server)
    const claims = { user: 'dl_x', conv: mine.id }
    const tokens = [
      undefined,
      'x',
      forge(claims, 'une autre clé, assez longue pour signer'),
      forge(claims, SECRET, { expiresIn: -1 }),
      forge(claims, SECRET, { algorithm: 'HS512' }),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
      other.token,
    ]
    for (const token of tokens) {
      const options = token === undefined ? {} : { token }
      expect((await call(mine.path, options)).status).toBe(403)
      expect((await call(`${mine.path}/activities`, options)).status).toBe(403)
      expect((await call(`${mine.path}/activities`, { ...options, body: { type: 'message', text: 'a' } })).status).toBe(
        403,
      )
      if (token === other.token) continue
      expect((await call(`${root()}/tokens/refresh`, { ...options, method: 'POST' })).status).toBe(403)
      if (token !== undefined)
        expect((await call(`${root()}/conversations`, { ...options, body: {} })).status).toBe(403)
    }
    expect(await mine.texts()).toEqual(['bot : Bienvenue'])
  })

  test('conversation disparue : 404', async () => {
    const token = forge({ user: 'dl_x', conv: '00000000-0000-0000-0000-000000000000' }, SECRET, { expiresIn: 60 })
    const path = `${root()}/conversations/00000000-0000-0000-0000-000000000000`
    expect((await call(path, { token })).status).toBe(404)
    expect((await call(`${path}/activities`, { token })).status).toBe(404)
    expect((await call(`${path}/activities`, { token, body: { type: 'message' } })).status).toBe(404)
    expect((await call(`${root()}/tokens/refresh`, { token, method: 'POST' })).status).toBe(404)
  })

  test.each(['..%2f..%2fetc%2fpasswd', '%00', '%E0%A4%A', "x'%20or%201=1--", '%252e%252e', 'a|b', 'é'.repeat(500)])(
    'identifiant « %s »',
    async (id) => {
      const { token } = await HttpConversation.start(server)
      const answer = await call(`${root()}/conversations/${id}/activities`, { token })
      expect([400, 403, 404]).toContain(answer.status)
    },
  )
})

describe('autres sites', () => {
  const preflight = (origin: string) =>
    call(`${root()}/conversations`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    })

  test('un site admis passe la question préalable du navigateur, un autre non', async () => {
    const admitted = await preflight('https://www.lycee.example')
    expect(admitted.status).toBe(204)
    expect(admitted.headers.get('access-control-allow-origin')).toBe('https://www.lycee.example')
    expect(admitted.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    )
    for (const origin of [
      'https://evil.example',
      'null',
      'https://www.lycee.example.evil.example',
      'http://www.lycee.example',
    ]) {
      const refused = await preflight(origin)
      expect(refused.status).toBe(403)
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('la page du bot elle-même est toujours admise ; les refus se lisent d’un site admis', async () => {
    const own = await call(`${root()}/tokens/generate`, { method: 'POST', headers: { Origin: server.url } })
    expect(own.status).toBe(200)
    const refused = await call(`${root()}/conversations/x/activities`, {
      headers: { Origin: 'https://www.lycee.example' },
    })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://www.lycee.example')
  })

  test('un autre site est refusé même sans question préalable', async () => {
    const answer = await call(`${root()}/tokens/generate`, {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('mesure', () => {
  test('trop de messages : 429, avec l’attente en millisecondes', async () => {
    const small = await startServer({ env: { RATE_LIMIT_MESSAGES: '3', RATE_LIMIT_CONVERSATIONS: '2' } })
    const conversation = await HttpConversation.start(small)
    const statuses: number[] = []
    for (const text of ['a', 'b', 'c']) statuses.push((await conversation.say(text)).status)
    const refused = await conversation.say('d')
    expect([...statuses, refused.status]).toEqual([200, 200, 200, 429])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1000)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(20_000)
    const other = await HttpConversation.start(small)
    expect((await other.say('a')).status).toBe(200)
    expect((await call(`${small.url}/v3/directline/tokens/generate`, { method: 'POST' })).status).toBe(429)
    await small.stop()
  })
})

test('la conversation survit à un redémarrage, jeton et état compris', async () => {
  const env = { DATABASE_URL: `file:${makeFolder()}/declic.sqlite` }
  const first = await startServer({ env })
  const before = await HttpConversation.start(first)
  await before.say('un')
  await first.stop()
  // Node's own client has to notice first that its kept-alive connections are gone.
  await setTimeout(100)
  const second = await startServer({ env, port: first.port })
  await before.say('deux')
  expect(await before.texts()).toEqual(['bot : Bienvenue', 'moi : un', 'bot : 1 : un', 'moi : deux', 'bot : 2 : deux'])
  await second.stop()
})

test('pour un essai, le bot peut croire parler à Teams', async () => {
  const teams = await startServer({ channelId: 'msteams' })
  const conversation = await HttpConversation.start(teams)
  await conversation.say('bonjour')
  const { body } = await conversation.read()
  expect(body.activities.map(({ channelId }: { channelId: string }) => channelId)).toEqual(Array(3).fill('msteams'))
  await teams.stop()
})
