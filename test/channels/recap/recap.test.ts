import { wordMissingPage, wordRecapPage } from '../../../src/channels/recap/recapPage'
import { recapRoutes } from '../../../src/channels/recap/recapRoutes'
import { quelquesMetiers } from '../../support/catalogues'
import { jouer, overDirectLine, serveGuide } from '../../support/guideScript'
import type { TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await serveGuide(quelquesMetiers(), 'webchat')
})
afterAll(() => server.stop())

test('du métier gardé à la page : essentiel, chemin, formations, source, texte à copier, rien d’exécutable', async () => {
  const personne = await overDirectLine(server)
  await jouer(personne, [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'garde ce métier'],
    ['bot', /gardé/],
  ])
  const { text } = await personne.say('ma fiche récap')
  const address = /\((http:[^)]+)\)/.exec(text)?.[1] ?? ''
  const response = await fetch(address)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  for (const part of [
    '<h2>Plombier / plombière</h2>',
    'Voie 1 : CAP, 2 ans en tout',
    'CAP monteur en installations sanitaires',
    'Source : Onisep, fiche MET.266',
    '<pre',
  ])
    expect(html).toContain(part)
  expect(html).not.toMatch(/<script|onclick|javascript:/i)
})

test('un autre jeton ne donne rien, et le dit', async () => {
  for (const token of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', '..%2f..']) {
    const response = await fetch(`${server.url}/recap/${token}`)
    expect([token, response.status]).toEqual([token, 404])
  }
  expect(await (await fetch(`${server.url}/recap/AAAAAAAAAAAAAAAAAAAAAA`)).text()).toContain('n’existe pas, ou plus')
})

test('ce qu’une fiche contient reste du texte', () => {
  const evil = '<script>alert(1)</script>"&'
  const metier = {
    nom: evil,
    id: 'MET.1',
    lien: 'https://x/"',
    lignes: [evil],
    voies: [{ titre: evil, etapes: [evil] }],
    formations: [{ nom: evil, id: 'FOR.1', lien: 'https://x' }],
  }
  const html = wordRecapPage({ depart: evil, metiers: [metier] }, new Date(0), 'n')
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;')
  expect(wordMissingPage('n')).toContain('lang="fr"')
})

test('un contenu d’une autre version : comme s’il n’y était plus', async () => {
  const [route] = recapRoutes({ find: async () => ({ content: '{"ancien":1}', expiresAt: 0 }) })
  const request = { params: { token: 'AAAAAAAAAAAAAAAAAAAAAA' } } as unknown as Parameters<
    NonNullable<typeof route>['handle']
  >[0]
  expect((await route?.handle(request))?.status).toBe(404)
})
