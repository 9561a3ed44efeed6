import { once } from 'node:events'
import { connect } from 'node:net'
import type { Bot } from '../../src/channels/botContract'
import type { Catalogue } from '../../src/sheets/catalogue'
import { call, HttpConversation } from '../support/directLineClient'
import { startServer, type TestServer } from '../support/server'

const pages = {
  paths: ['/', '/webchat/page-1.js'],
  respond: async (path: string, encoding: string | undefined) =>
    path === '/'
      ? {
          status: 200,
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "script-src 'nonce-1'" },
          body: Buffer.from(`<p>é ${encoding}</p>`),
        }
      : undefined,
}

let server: TestServer
beforeAll(async () => {
  server = await startServer({ pages })
})
afterAll(() => server.stop())

/** Writes bytes as they are and returns the answer's first line. */
async function raw(text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1')
  socket.write(text)
  const [data] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return data.toString().split('\r\n')[0] ?? ''
}

describe('surveillance', () => {
  test('/health répond toujours', async () => {
    expect(await call(`${server.url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect((await fetch(`${server.url}/health`, { method: 'HEAD' })).status).toBe(200)
  })

  test('/ready dit ce qui manque', async () => {
    expect(await call(`${server.url}/ready`)).toMatchObject({
      status: 503,
      body: { status: 'not ready', sheets: false, storage: true, metiers: 0, formations: 0 },
    })
    const metiers = [{}] as unknown as Catalogue['metiers']
    const full = await startServer({ catalogue: { metiers, formations: [], problems: [] } })
    expect(await call(`${full.url}/ready`)).toMatchObject({ status: 200, body: { status: 'ready', metiers: 1 } })
    await full.stop()
  })

  test('/metrics compte tours, réponses, erreurs et fiches, sans rien de ce qui s’est dit', async () => {
    const conversation = await HttpConversation.start(server)
    await conversation.say('zébulon')
    await conversation.say('plante')
    const response = await fetch(`${server.url}/metrics`)
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(text).toMatch(/^declic_turns_total\{channel="webchat",outcome="ok"\} 2$/m)
    expect(text).toMatch(/^declic_turns_total\{channel="webchat",outcome="error"\} 1$/m)
    expect(text).toMatch(/^declic_replies_total\{band="sure"\} 1$/m)
    // The apology; the welcome is no answer.
    expect(text).toMatch(/^declic_replies_total\{band="none"\} 1$/m)
    expect(text).toMatch(/^declic_errors_total\{channel="webchat"\} 1$/m)
    expect(text).toMatch(/^declic_turn_duration_seconds_count\{channel="webchat"\} 3$/m)
    expect(text).toMatch(/^declic_sheets\{kind="metier"\} 0$/m)
    expect(text).toMatch(/^declic_streams 0$/m)
    expect(text).not.toMatch(/zébulon|dl_/)
  })

  test.each([
    ['X-Forwarded-For', '203.0.113.7'],
    ['Forwarded', 'for=203.0.113.7'],
    ['X-Forwarded-Proto', 'https'],
    ['X-Real-IP', '203.0.113.7'],
    ['Via', '2.0 Caddy'],
  ])('/metrics ne se lit pas à travers un mandataire (%s)', async (name, value) => {
    const headers = { [name]: value }
    const { status, body } = await call(`${server.url}/metrics`, { headers })
    expect([status, body]).toEqual([403, { error: { message: expect.stringMatching(/^Les mesures se lisent sur/) } }])
    expect((await fetch(`${server.url}/health`, { headers })).status).toBe(200)
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200)
  })
})

describe('pages', () => {
  test('la page apporte sa propre politique de sécurité ; HEAD n’a pas de corps', async () => {
    const response = await fetch(server.url, { headers: { 'Accept-Encoding': 'br' } })
    expect(await response.text()).toBe('<p>é br</p>')
    expect(response.headers.get('content-security-policy')).toBe("script-src 'nonce-1'")
    const head = await fetch(server.url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, expect.any(String), ''])
  })

  test('un fichier que les pages ne connaissent pas : 404', async () => {
    expect((await call(`${server.url}/webchat/page-1.js`)).status).toBe(404)
  })
})

describe('réponses', () => {
  test('en-têtes de sécurité partout, nom du serveur nulle part', async () => {
    for (const path of ['/health', '/rien', '/v3/directline/conversations/x']) {
      const { headers } = await call(`${server.url}${path}`)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('server')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test.each([
    ['GET', '/rien', 404],
    ['GET', '/../../etc/passwd', 404],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd', 404],
    ['GET', '/webchat/..%2f..%2fpackage.json', 404],
    ['GET', '/%E0%A4%A', 404],
    ['GET', '/%00', 404],
    ['GET', `/${'a'.repeat(5000)}`, 404],
    ['GET', '/<script>alert(1)</script>', 404],
    ['DELETE', '/health', 405],
    ['GET', '/api/messages', 405],
    ['PUT', '/v3/directline/conversations', 405],
    ['GET', '/v3/directline/tokens/generate', 405],
    ['OPTIONS', '/health', 405],
  ])('%s %s : %i en français', async (method, path, status) => {
    const answer = await call(`${server.url}${path}`, { method })
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toMatch(/^(Il n’y a rien|Cette méthode)/)
    expect(JSON.stringify(answer.body)).not.toMatch(/script|passwd|Error/)
  })

  test('une panne : 500 sans détail', async () => {
    const failing: Bot = { run: () => Promise.reject(new Error('détail intime')) }
    const broken = await startServer({
      createBot: () => failing,
      pages: { paths: ['/'], respond: () => Promise.reject(new Error('détail intime')) },
    })
    const answer = await call(broken.url)
    expect(answer).toMatchObject({ status: 500, body: { error: { message: 'Une erreur est survenue.' } } })
    // A bot that always fails apologises each time, and the server stays up.
    const conversation = await HttpConversation.start(broken)
    expect(await conversation.texts()).toEqual([expect.stringMatching(/^bot : Désolé/)])
    await broken.stop()
  })

  test('requêtes qui n’en sont pas', async () => {
    expect(await raw('n’importe quoi\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request')
    expect(await raw('GET /health HTTP/1.1\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request')
    expect(await raw(`GET /health HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 4\d\d/,
    )
    expect(await raw('POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n')).toMatch(
      / 400 /,
    )
    for (const target of ['http://[', 'http://evil.example/health', 'health', '*', '//[', '']) {
      expect(await raw(`GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/ 40[04] /)
    }
    expect((await call(`${server.url}/health`)).status).toBe(200)
  })

  test('le nom d’hôte n’est repris dans l’adresse du flux que s’il en est un', async () => {
    const start = async (host: string) => {
      const socket = connect(server.port, '127.0.0.1')
      socket.write(`POST /v3/directline/conversations HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      const chunks: Buffer[] = []
      for await (const chunk of socket) chunks.push(chunk)
      return /"streamUrl":"(wss?:\/\/[^/]*)/.exec(Buffer.concat(chunks).toString())?.[1]
    }
    expect(await start('declic.lycee.example')).toBe('ws://declic.lycee.example')
    expect(await start('[::1]:3978')).toBe('ws://[::1]:3978')
    expect(await start('')).toBe('ws://invalide')
    for (const host of ['a/evil', 'a"onload=', 'user@evil', 'a b', 'a?b', 'a#b', 'a:99999', '[::1', 'é']) {
      expect(await raw(`POST /v3/directline/conversations HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe(
        'HTTP/1.1 400 Bad Request',
      )
    }
  })
})

test('derrière un serveur mandataire : adresse et site d’après lui, si on l’a dit', async () => {
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '1.2.3.4, 5.6.7.8' }
  const open = async (env: Record<string, string>) => {
    const proxied = await startServer({ env: { RATE_LIMIT_CONVERSATIONS: '1', ...env } })
    const url = `${proxied.url}/v3/directline/conversations`
    const first = await call(url, { body: {}, headers })
    const same = await call(url, { body: {}, headers: { 'X-Forwarded-For': '9.9.9.9, 5.6.7.8' } })
    const other = await call(url, { body: {}, headers: { 'X-Forwarded-For': '1.2.3.4, 9.9.9.9' } })
    await proxied.stop()
    return [first.body.streamUrl.split('/v3')[0].replace(/:\d+$/, ''), same.status, other.status]
  }
  expect(await open({})).toEqual(['ws://127.0.0.1', 429, 429])
  expect(await open({ TRUST_PROXY: 'oui' })).toEqual(['wss://127.0.0.1', 429, 201])
  expect(await open({ PUBLIC_URL: 'https://declic.example' })).toEqual(['wss://declic.example', 429, 429])
})
