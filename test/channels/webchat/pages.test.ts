import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseEncoding, integrityOf } from '../../../src/channels/webchat/asset'
import { loadClient } from '../../../src/channels/webchat/bundle/loadClient'
import { loadWebChatPages, type WebChatPages, type WebChatReply } from '../../../src/channels/webchat/pages'

const HTML = ['/', '/kiosque', '/integre', '/demo']
let pages: WebChatPages
beforeAll(async () => {
  pages = await loadWebChatPages()
})

async function get(path: string, acceptEncoding?: string): Promise<WebChatReply> {
  const reply = await pages.respond(path, acceptEncoding)
  if (reply === undefined) throw new Error(`nothing at ${path}`)
  return reply
}

const files = () => pages.paths.filter((path) => !HTML.includes(path))
const pathTo = (name: string) => pages.paths.find((path) => path.startsWith(`/webchat/${name}`)) ?? ''

test('la page nomme ses fichiers et leur empreinte', async () => {
  const html = (await get('/')).body.toString()
  for (const name of ['chat-', 'page-']) {
    const { body } = await get(pathTo(name))
    expect(html).toContain(`="${pathTo(name)}" integrity="${integrityOf(body)}"`)
  }
  expect((await get('/')).headers['Cache-Control']).toBe('no-store')
})

test.each(HTML)('%s : aucune adresse d’un autre site dans la page, ni dans sa politique', async (path) => {
  const { body, headers } = await get(path)
  expect(body.toString()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*/)
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'")
})

test('une page montrée dans un autre site le peut si la configuration le dit', async () => {
  const opened = await loadWebChatPages({ frameAncestors: ['https://lycee.example.fr'] })
  const reply = await opened.respond('/integre', undefined)
  expect(reply?.headers['Content-Security-Policy']).toContain("frame-ancestors 'self' https://lycee.example.fr")
})

test('chaque fichier est comprimé d’avance, gardé pour toujours, et lisible depuis un autre site', async () => {
  expect(files()).toHaveLength(9)
  for (const path of files()) {
    const plain = await get(path)
    const brotli = await get(path, 'gzip, br')
    const gzip = await get(path, 'gzip, deflate')
    expect(plain.headers['Content-Encoding']).toBeUndefined()
    expect(brotli.headers['Content-Encoding']).toBe('br')
    expect(gzip.headers['Content-Encoding']).toBe('gzip')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(plain.headers['Cache-Control']).toMatch(path === '/widget.js' ? /max-age=3600\b/ : /immutable/)
    expect(plain.headers).toMatchObject({
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  }
})

test('le poids : 10 ko gzip avant le premier clic, 400 ko brotli après', async () => {
  expect((await get('/widget.js', 'gzip')).body.length).toBeLessThanOrEqual(10_000)
  const after = await Promise.all(['chat-', 'talk-', 'cards-'].map((name) => get(pathTo(name), 'br')))
  expect(after.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(250_000)
})

test('le bouton sait où est la conversation', async () => {
  const widget = (await get('/widget.js')).body.toString()
  expect(widget).toContain(pathTo('chat-'))
  expect(widget).toContain(pathTo('talk-'))
})

test('ce qui est construit une fois sert aux démarrages suivants', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'declic-client-'))
  const built = await loadClient(cache)
  const found = await loadClient(cache)
  expect(readdirSync(cache)).toHaveLength(1)
  for (const [name, { plain, br }] of built) {
    expect(found.get(name)?.plain.equals(plain)).toBe(true)
    expect(found.get(name)?.br.equals(br)).toBe(true)
  }
  rmSync(cache, { recursive: true })
})

test('un dossier où l’on ne peut pas écrire n’empêche pas de démarrer', async () => {
  const built = await loadClient('/dev/null/nowhere')
  expect(built.get('chat.js')?.plain.length).toBeGreaterThan(100_000)
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

test.each(['/webchat/page-000000000000.js', '/webchat/../../package.json', '/index.html', '/demo/', ''])(
  '« %s » n’est pas une page',
  async (path) => {
    expect(await pages.respond(path, 'br')).toBeUndefined()
  },
)
