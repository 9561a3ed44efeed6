import { startServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ env: { TEAMS_DEVELOPER: 'Lycée <Jean> & Moulin', RETENTION_DAYS: '12' } })
})
afterAll(() => server.stop())

test.each([
  ['/confidentialite', /<h1>Confidentialité<\/h1>/, /depuis 12 jours est effacée/],
  ['/conditions', /<h1>Conditions d’utilisation<\/h1>/, /appelle le 112/],
])('%s : une page en français, au nom de l’établissement, sans rien d’exécutable', async (path, titre, part) => {
  const response = await fetch(`${server.url}${path}`)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/)
  expect(html).toMatch(titre)
  expect(html).toMatch(part)
  expect(html).toContain('Lycée &lt;Jean&gt; &amp; Moulin')
  expect(html).not.toMatch(/<script|undefined/i)
})

test('« recommencer » n’y promet pas d’effacer les messages : leur délai seul le fait', async () => {
  const html = await (await fetch(`${server.url}/confidentialite`)).text()
  expect(html).toMatch(/« recommencer » et Déclic oublie ce dont on parlait, sauf les métiers que tu as gardés/)
  expect(html).toMatch(/les messages déjà écrits restent jusqu’au délai/)
  expect(html).not.toMatch(/« recommencer » pour effacer/)
})

test('sans nom réglé, la page dit quand même qui est responsable', async () => {
  const other = await startServer()
  expect(await (await fetch(`${other.url}/confidentialite`)).text()).toContain(
    'l’établissement qui fait fonctionner ce bot',
  )
  await other.stop()
})
