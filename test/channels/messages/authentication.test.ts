import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { AuthenticationConstants } from 'botframework-connector'
import jwt from 'jsonwebtoken'
import { messagesRoutes } from '../../../src/channels/messages/messages'
import type { RouteReply } from '../../../src/channels/route'
import { TurnQueue } from '../../../src/channels/turnQueue'
import { said } from '../../support/teamsActivities'

const ID = '12345678-1234-1234-1234-123456789abc'
const SERVICE = 'https://smba.trafficmanager.net/fr/'
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A stand-in for the page where Microsoft publishes the channel's keys; the SDK checks tokens against it as against the real one. */
let keys: Server
beforeAll(async () => {
  // The SDK says on the console, keys included, why it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => {})
  keys = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json')
    const jwk = { ...ours.publicKey.export({ format: 'jwk' }), kid: 'clé', use: 'sig', endorsements: ['msteams'] }
    const document = { issuer: 'https://api.botframework.com', jwks_uri: `http://${request.headers.host}/keys` }
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : document))
  }).listen(0, '127.0.0.1')
  await once(keys, 'listening')
  const address = keys.address()
  const port = typeof address === 'object' ? address?.port : 0
  // No setting of ours reaches this address: only the SDK's own constant does.
  Object.assign(AuthenticationConstants, { ToBotFromChannelOpenIdMetadataUrl: `http://127.0.0.1:${port}/openid` })
})
afterAll(() => {
  keys.closeAllConnections()
  keys.close()
})

const CLAIMS = { aud: ID, iss: 'https://api.botframework.com', serviceurl: SERVICE }
const sign = (claims: object, options: jwt.SignOptions = {}, key = ours.privateKey) =>
  `Bearer ${jwt.sign(claims, key, { algorithm: 'RS256', keyid: 'clé', expiresIn: '1h', ...options })}`

let heard: string[] = []
async function call(authorization: string | undefined, fields: object = {}, access: object = {}): Promise<RouteReply> {
  heard = []
  const [route] = messagesRoutes({
    access: { kind: 'azure', appId: ID, type: 'SingleTenant', tenantId: ID, password: 'x', ...access },
    bot: {
      async run({ activity }) {
        heard.push(activity.text)
      },
    },
    queue: new TurnQueue(),
    onUnauthorized: () => {},
    onError: (error) => {
      throw error
    },
  })
  if (route === undefined) throw new Error('no route')
  return route.handle({
    params: {},
    query: new URLSearchParams(),
    ip: '10.0.0.1',
    baseUrl: 'https://declic.example',
    body: said('bonjour', { serviceUrl: SERVICE, ...fields }),
    header: (name) => (name === 'authorization' ? authorization : undefined),
    fromLoopback: false,
  })
}

test('un appel signé par le canal est servi', async () => {
  expect(await call(sign(CLAIMS))).toEqual({ status: 200 })
  expect(heard).toEqual(['bonjour'])
})

describe.each([
  ['avec un certificat', { password: undefined, certificate: certificate() }],
  ['identité managée', { type: 'UserAssignedMSI', password: undefined }],
  ['plusieurs organisations', { type: 'MultiTenant', tenantId: undefined }],
])('%s', (_name, access) => {
  test('le même contrôle', async () => {
    expect((await call(sign(CLAIMS), {}, access)).status).toBe(200)
    expect((await call(sign(CLAIMS, {}, theirs.privateKey), {}, access)).status).toBe(401)
    expect(heard).toEqual([])
  })
})

test.each<[string, () => string | undefined, object]>([
  ['sans jeton', () => undefined, {}],
  ['signé par un autre', () => sign(CLAIMS, {}, theirs.privateKey), {}],
  ['d’une clé inconnue', () => sign(CLAIMS, { keyid: 'autre' }), {}],
  ['pour un autre bot', () => sign({ ...CLAIMS, aud: '00000000-0000-0000-0000-000000000000' }), {}],
  ['d’un autre émetteur', () => sign({ ...CLAIMS, iss: 'https://evil.example' }), {}],
  ['périmé', () => sign(CLAIMS, { expiresIn: -3600 }), {}],
  ['pas encore valable', () => sign(CLAIMS, { notBefore: 3600 }), {}],
  ['pour un autre serviceUrl', () => sign(CLAIMS), { serviceUrl: 'https://evil.example/' }],
  ['sans serviceUrl', () => sign({ aud: ID, iss: CLAIMS.iss }), {}],
  ['d’un canal que la clé ne couvre pas', () => sign(CLAIMS), { channelId: 'slack' }],
  ['sans signature', () => `Bearer ${jwt.sign(CLAIMS, '', { algorithm: 'none' })}`, {}],
  ['signé avec la clé publique en guise de secret', () => hmac(), {}],
])('%s : 401 sans détail, personne n’est servi', async (_name, authorization, fields) => {
  expect(await call(authorization(), fields)).toEqual({
    status: 401,
    body: { error: { message: 'Appel non autorisé.' } },
  })
  expect(heard).toEqual([])
})

test('un jeton refusé n’use pas l’identifiant de l’activité d’un autre', async () => {
  expect((await call(sign(CLAIMS, {}, theirs.privateKey), { id: 'même' })).status).toBe(401)
  expect((await call(sign(CLAIMS), { id: 'même' })).status).toBe(200)
  expect(heard).toEqual(['bonjour'])
})

/** The classic confusion of algorithms: the published key used as a shared secret. */
function hmac(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `Bearer ${part({ alg: 'HS256', typ: 'JWT', kid: 'clé' })}.${part(CLAIMS)}.${'A'.repeat(43)}`
}

function certificate() {
  return {
    thumbprint: 'A'.repeat(40),
    privateKey: theirs.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
