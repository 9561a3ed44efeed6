import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseEncoding, integrityOf } from '../../../src/channels/webchat/asset'
import { loadWebChatPages, type WebChatReply } from '../../../src/channels/webchat/pages'
import { checkWebChatBundle, WEB_CHAT_INTEGRITY } from '../../../src/channels/webchat/webChatBundle'

const pages = loadWebChatPages()

async function get(path: string, acceptEncoding?: string): Promise<WebChatReply> {
  const reply = await pages.respond(path, acceptEncoding)
  if (reply === undefined) throw new Error(`nothing at ${path}`)
  return reply
}

const pathTo = (name: string) => pages.paths.find((path) => path.startsWith(`/webchat/${name}`)) ?? ''

test('la page nomme ses fichiers, leur empreinte, et un nonce neuf à chaque fois', async () => {
  const [first, second] = [await get('/'), await get('/')]
  const html = first.body.toString()
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(first.headers['Content-Security-Policy'] ?? '') ?? []
  expect(nonce).toHaveLength(24)
  expect(second.headers['Content-Security-Policy']).not.toContain(nonce)
  expect(first.headers['Cache-Control']).toBe('no-store')
  const scripts = html.match(/<script defer [^>]*>/g) ?? []
  expect(scripts).toHaveLength(4)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
  expect(scripts[0]).toContain(`integrity="${WEB_CHAT_INTEGRITY}"`)
  for (const path of pages.paths.slice(1)) expect(html).toContain(path)
})

test('aucune adresse d’un autre site dans la page, ni dans sa politique', async () => {
  const { body, headers } = await get('/')
  expect(body.toString()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*/)
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'")
})

test('une page montrée dans un autre site le peut si la configuration le dit', async () => {
  const reply = await loadWebChatPages({ frameAncestors: ['https://lycee.example.fr'] }).respond('/', undefined)
  expect(reply?.headers['Content-Security-Policy']).toContain("frame-ancestors 'self' https://lycee.example.fr")
})

test('chaque fichier garde son empreinte, quelle que soit la compression', async () => {
  for (const path of pages.paths.slice(1)) {
    const plain = await get(path)
    const brotli = await get(path, 'gzip, br')
    const gzip = await get(path, 'gzip, deflate')
    expect(plain.headers['Content-Encoding']).toBeUndefined()
    expect(brotli.headers['Content-Encoding']).toBe('br')
    expect(gzip.headers['Content-Encoding']).toBe('gzip')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(plain.headers['Cache-Control']).toContain('immutable')
    expect(plain.headers.Vary).toBe('Accept-Encoding')
  }
  expect(integrityOf((await get(pathTo('webchat-'))).body)).toBe(WEB_CHAT_INTEGRITY)
  expect((await get(pathTo('webchat-'), 'br')).body.length).toBeLessThan(750_000)
})

test('une forme comprimée n’est faite qu’une fois', async () => {
  const path = pathTo('page-')
  expect((await get(path, 'br')).body).toBe((await get(path, 'br')).body)
})

test.each([
  ['br, gzip', 'br'],
  ['gzip;q=0.8, BR;q=0.1', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('Accept-Encoding « %s » : %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected)
})

test.each(['/webchat/page-000000000000.js', '/webchat/../../package.json', '/index.html', ''])(
  '« %s » n’est pas une page',
  async (path) => {
    expect(await pages.respond(path, 'br')).toBeUndefined()
  },
)

test('un fichier de Web Chat modifié est refusé, en français', () => {
  expect(() => checkWebChatBundle(Buffer.from('alert(1)'))).toThrow(/n’est pas celui qui est attendu.*sha384-/)
})
