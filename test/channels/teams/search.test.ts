import type { Answer } from '../../support/directLineClient'
import type { TestServer } from '../../support/server'
import { invoked, post } from '../../support/teamsActivities'
import { startTeams } from '../../support/teamsServer'

let server: TestServer
beforeAll(async () => {
  server = await startTeams()
})
afterAll(() => server.stop())

type Json = Answer['body']

async function search(q: string | undefined, queryOptions?: object): Promise<Json> {
  const parameters = q === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'q', value: q }]
  const { status, body } = await post(
    server,
    invoked('composeExtension/query', { commandId: 'chercher', parameters, ...(queryOptions && { queryOptions }) }),
  )
  expect(status).toBe(200)
  return body.composeExtension
}

const titles = (found: Json): string[] =>
  found.attachments.map(({ preview }: Json) => preview.content.title.split(' / ')[0])

describe('chercher depuis la zone de saisie', () => {
  test('lettre à lettre, métiers et formations, sans accent ni majuscule', async () => {
    // The name that begins so comes before the one that only holds it.
    expect(titles(await search('inf'))[0]).toBe('Infirmier')
    expect(titles(await search('technicienne en MECANI'))[0]).toBe('Technicien')
    expect(titles(await search('mecanique tech'))[0]).toBe('Technicien')
    // Both forms would not fit on a line.
    expect(titles(await search('kin'))).toContain('Masseur/euse-kinésithérapeute')
    // A word typed whole is first the diploma.
    expect(titles(await search('cap'))[0]).toMatch(/^CAP /)
    expect(titles(await search('bts elec')).every((title) => title.startsWith('BTS'))).toBe(true)
  })

  test('une faute, ou une envie : ce que la question veut dire', async () => {
    expect(titles(await search('infurmier'))).toContain('Infirmier')
    expect(titles(await search('un métier avec les animaux'))).toContain('Soigneur')
  })

  test('rien de saisi : de quoi commencer, un métier de chaque univers', async () => {
    for (const empty of [undefined, '', '   ']) {
      const first = titles(await search(empty))
      expect(first.length).toBeGreaterThanOrEqual(7)
      expect(new Set(first).size).toBe(first.length)
    }
  })

  test('page après page, sans trou ni doublon', async () => {
    const all = titles(await search('b', { skip: 0, count: 25 }))
    expect(all.length).toBeGreaterThan(9)
    const pages = []
    for (const skip of [0, 3, 6]) pages.push(...titles(await search('b', { skip, count: 3 })))
    expect(pages).toEqual(all.slice(0, 9))
    expect(titles(await search('b', { skip: 5000, count: 25 }))).toEqual([])
    expect((await search('b', { skip: -1, count: 9999 })).attachments.length).toBeLessThanOrEqual(25)
  })

  test('rien trouvé : des mots, pas une liste vide', async () => {
    expect(await search('zzzzqq')).toEqual({ type: 'message', text: expect.stringMatching(/^Ni métier ni formation/) })
  })

  test('des mots de détresse : les numéros, pas des métiers', async () => {
    const found = await search('je veux mourir')
    expect(found.type).toBe('message')
    expect(found.text).toMatch(/3114/)
    expect(found.text).not.toMatch(/\*\*/)
  })

  test('chaque résultat : un aperçu, et une carte à partager qui cite sa source et tient dans la limite', async () => {
    const found = await search('plombier')
    const [{ contentType, content, preview }] = found.attachments
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(preview).toMatchObject({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: 'Plombier / plombière', text: 'Métier · dès le CAP ou équivalent · MET.266' },
    })
    expect(JSON.stringify(content.body)).toMatch(/Source : Onisep, fiche MET\.266/)
    expect(content.refresh).toBeUndefined()
    expect(content.actions).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Ouvrir la fiche (hors de Teams)',
        url: 'https://www.onisep.fr/http/redirection/metier/slug/MET.266',
      },
    ])
  })

  test('lettre à lettre, chercher ne prend que peu de plus que ne rien chercher', async () => {
    const timeOf = async (queries: readonly (string | undefined)[]): Promise<number> => {
      const times = []
      for (let run = 0; run < 3; run++) {
        const start = process.cpuUsage()
        for (const q of queries) await search(q)
        const { user, system } = process.cpuUsage(start)
        times.push(user + system)
      }
      return Math.min(...times)
    }
    const typed = ['p', 'pl', 'plo', 'plom', 'plomb', 'plombier', 'infurmier', 'un métier avec les animaux']
    expect((await timeOf(typed)) / (await timeOf(typed.map(() => undefined)))).toBeLessThan(20)
  })

  test.each<[string, unknown]>([
    ['paramètres absents', { commandId: 'chercher' }],
    ['paramètres absurdes', { parameters: [null, 3, { name: 'q', value: {} }] }],
    ['options absurdes', { parameters: [{ name: 'q', value: 'bts' }], queryOptions: { skip: 'x', count: {} } }],
    ['une page entière collée', { parameters: [{ name: 'q', value: 'mot '.repeat(9000) }] }],
  ])('%s : une réponse, pas une panne', async (_name, value) => {
    const { status, body } = await post(server, invoked('composeExtension/query', value))
    expect(status).toBe(200)
    expect(['result', 'message']).toContain(body.composeExtension.type)
  })
})

describe('un lien collé devient une carte', () => {
  const unfurl = async (url: unknown, name = 'composeExtension/queryLink'): Promise<Json> => {
    const { status, body } = await post(server, invoked(name, { url }))
    expect(status).toBe(200)
    return body
  }

  test.each([
    ['https://www.onisep.fr/http/redirection/metier/slug/MET.528', 'Technicien / technicienne en mécanique'],
    ['https://www.onisep.fr/http/redirection/formation/slug/FOR.5968', 'BTS conception des processus'],
    [
      'https://www.onisep.fr/ressources/univers-metier/metiers/technicien-technicienne-en-mecanique?x=1#haut',
      'Technicien / technicienne en mécanique',
    ],
    ['https://onisep.fr/ressources/univers-metier/metiers/infirmier-infirmiere/', 'Infirmier / infirmière'],
    ['http://www.onisep.fr/ressources/univers-metier/metiers/architecte', 'Architecte'],
  ])('%s', async (url, titre) => {
    for (const name of ['composeExtension/queryLink', 'composeExtension/anonymousQueryLink']) {
      const { composeExtension } = await unfurl(url, name)
      expect(composeExtension.type).toBe('result')
      const [{ content, preview }] = composeExtension.attachments
      expect(preview.content.title).toContain(titre)
      expect(JSON.stringify(content)).toContain(titre)
    }
  })

  test.each([
    'https://www.onisep.fr/',
    'https://www.onisep.fr/http/redirection/metier/slug/MET.99999',
    'https://www.onisep.fr/ressources/univers-metier/metiers/dresseur-de-dragons',
    'https://www.onisep.fr.evil.example/http/redirection/metier/slug/MET.528',
    'https://evil.example/?https://www.onisep.fr/http/redirection/metier/slug/MET.528',
    'javascript:alert(1)//www.onisep.fr/http/redirection/metier/slug/MET.528',
    'pas une adresse',
    '',
    undefined,
    { a: 1 },
  ])('%s : laissé tel quel', async (url) => {
    expect(await unfurl(url)).toEqual({})
  })
})
