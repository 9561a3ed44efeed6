import { createBot } from '../../../src/channels/bot'
import type { State } from '../../../src/state/openState'
import { realIndex } from '../../support/catalogues'
import type { Answer } from '../../support/directLineClient'
import type { TestServer } from '../../support/server'
import { button, cardOf, executed, post, replies, said, TOM } from '../../support/teamsActivities'
import { startTeams } from '../../support/teamsServer'

let server: TestServer
let counters: State['counters'] | undefined
beforeAll(async () => {
  server = await startTeams({
    createBot: (storage, keep) => {
      counters = keep.counters
      return createBot(realIndex(), storage, keep)
    },
  })
})
afterAll(() => server.stop())

type Json = Answer['body']

let number = 0
/** One person's conversation: says, taps, reads. */
function talk() {
  const where = { conversation: { id: `a:${++number}`, conversationType: 'personal' } }
  const tapAs = async (fields: object, action: Json, inputs: object = {}): Promise<Json> => {
    const { status, body } = await post(server, executed(action, inputs, { ...where, ...fields }))
    expect(status).toBe(200)
    return body
  }
  return {
    say: async (text: string): Promise<Json> => (await replies(server, said(text, where))).at(-1),
    tapAs,
    /** The card that a tap puts in place. */
    tap: async (action: Json, inputs: object = {}): Promise<Json> => {
      const body = await tapAs({}, action, inputs)
      expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
      return body.value
    },
  }
}

const words = (card: Json): string => JSON.stringify(card.body)
const titles = (card: Json): string[] => (card.actions ?? []).map(({ title }: { title: string }) => title)

/** A catalogue that leaves several pages of jobs to someone who likes something. */
const LISTE = 'un métier sans le bac'

describe('voir plus', () => {
  test('la carte tourne sa page sur place, et revient', async () => {
    const lea = talk()
    const first = cardOf(await lea.say(LISTE))
    const second = await lea.tap(button(first, 'Voir plus'))
    expect(words(second)).toMatch(/"text":"6"/)
    expect(words(second)).not.toBe(words(first))
    const back = await lea.tap(button(second, 'Voir les précédents'))
    expect(words(back)).toBe(words(first))
    expect(titles(back)).toEqual(titles(first))
  })

  test('touchée deux fois : la même page, pas la suivante', async () => {
    const lea = talk()
    const first = cardOf(await lea.say(LISTE))
    const [once, twice] = [await lea.tap(button(first, 'Voir plus')), await lea.tap(button(first, 'Voir plus'))]
    expect(twice).toEqual(once)
  })

  test('une semaine après, on a parlé d’autre chose : la carte sait ce qu’elle continue', async () => {
    const lea = talk()
    const first = cardOf(await lea.say(LISTE))
    const expected = await lea.tap(button(first, 'Voir plus'))
    for (const text of ['recommencer', 'un métier avec les enfants', 'c’est quoi plombier']) await lea.say(text)
    expect(words(await lea.tap(button(first, 'Voir plus')))).toBe(words(expected))
    expect(words(await talk().tap(button(first, 'Voir plus')))).toBe(words(expected))
  })

  test('« le deuxième » est alors de la page montrée', async () => {
    const lea = talk()
    const second = await lea.tap(button(cardOf(await lea.say(LISTE)), 'Voir plus'))
    const id = /MET\.\d+/.exec(JSON.stringify(second.body[2]))?.[0]
    expect((await lea.say('le deuxième')).channelData.declic.metiers).toEqual([id])
  })

  test('les métiers proches aussi', async () => {
    const lea = talk()
    const job = cardOf(await lea.say('c’est quoi plombier'))
    const list = cardOf(await lea.say(button(job, 'Métiers proches').data.msteams.text))
    expect(words(list)).toMatch(/Des métiers proches de/)
  })
})

describe('garder', () => {
  test('sur place, une fois, et retirer', async () => {
    const lea = talk()
    const card = cardOf(await lea.say('c’est quoi plombier'))
    const kept = await lea.tap(button(card, 'Garder ce métier'))
    expect(words(kept)).toBe(words(card))
    expect(titles(kept)).toContain('Gardé ✓ (retirer)')
    expect(titles(await lea.tap(button(card, 'Garder ce métier')))).toContain('Gardé ✓ (retirer)')
    expect((await lea.say('mes métiers')).channelData.declic.metiers).toEqual(['MET.266'])
    expect(titles(await lea.tap(button(kept, 'Gardé ✓ (retirer)')))).toContain('Garder ce métier')
    expect((await lea.say('mes métiers')).text).toMatch(/aucun métier/)
  })

  test('une carte qui se redessine montre ce qui est gardé maintenant, et ne change rien', async () => {
    const lea = talk()
    const card = cardOf(await lea.say('c’est quoi plombier'))
    expect(card.refresh.userIds).toEqual(['29:lea'])
    await lea.tap(button(cardOf(await lea.say('que gagne un plombier')), 'Garder ce métier'))
    await lea.say('c’est quoi infirmier')
    const again = await lea.tap(card.refresh.action)
    expect(titles(again)).toContain('Gardé ✓ (retirer)')
    expect((await lea.say('et le salaire ?')).channelData.declic.metiers).toEqual(['MET.38'])
    expect(await lea.tap(again.refresh.action)).toEqual(again)
  })

  test('vingt métiers gardés : un de plus est refusé avec des mots', async () => {
    const lea = talk()
    const card = cardOf(await lea.say('c’est quoi plombier'))
    const keep = button(card, 'Garder ce métier')
    const others = [12, 120, 161, 17, 171, 29, 311, 33, 336, 38, 39, 400, 439, 45, 5, 528, 557, 56, 561, 664]
    for (const id of others) await lea.tap({ ...keep, data: { ...keep.data, metier: `MET.${id}` } })
    const full = await lea.tap(keep)
    expect(words(full)).toMatch(/déjà gardé 20 métiers/)
    expect(titles(full)).toContain('Garder ce métier')
  })

  test('un Teams trop ancien envoie un message qui dit la même chose', async () => {
    const lea = talk()
    const { fallback } = button(cardOf(await lea.say('c’est quoi plombier')), 'Garder ce métier')
    expect(fallback).toMatchObject({ type: 'Action.Submit', data: { msteams: { type: 'messageBack' } } })
    await lea.say('c’est quoi infirmier')
    expect((await lea.say(fallback.data.msteams.text)).channelData.declic.metiers).toEqual(['MET.266'])
    const { fallback: undo } = button(cardOf(await lea.say('c’est quoi plombier')), 'Gardé ✓ (retirer)')
    expect((await lea.say(undo.data.msteams.text)).text).toMatch(/C’est retiré/)
  })
})

describe('le chemin', () => {
  test('du métier au chemin, à une formation, et retour, sur place', async () => {
    const lea = talk()
    const job = cardOf(await lea.say('c’est quoi plombier'))
    const path = await lea.tap(button(job, 'Le chemin pour y arriver'))
    expect(path.body[0].text).toBe('Le chemin vers plombier / plombière')
    const [open] = titles(path).filter((title) => title.startsWith('Voir '))
    const training = await lea.tap(button(path, open ?? ''))
    expect(words(training)).toMatch(/Source : Onisep, fiche FOR\.\d+/)
    const back = await lea.tap(button(training, 'Revenir'))
    expect(back).toEqual(path)
    expect(words(await lea.tap(button(back, 'Revenir')))).toBe(words(job))
  })

  test('redessiné depuis où l’on est, ce dont il se souvient', async () => {
    const lea = talk()
    const path = await lea.tap(button(cardOf(await lea.say('c’est quoi infirmier')), 'Le chemin pour y arriver'))
    const choices = path.body.find(({ type }: { type: string }) => type === 'Input.ChoiceSet')
    expect(choices).toMatchObject({ id: 'depart', value: 'college' })
    const redrawn = await lea.tap(button(path, 'Redessiner depuis là'), { depart: 'bac' })
    expect(words(redrawn)).toMatch(/Point de départ : un bac général/)
    expect(words(await lea.tap(button(path, 'Revenir')))).toMatch(/Infirmier/)
    expect(words(await lea.tap(button(path, 'Redessiner depuis là'), { depart: 'nulle part' }))).toMatch(
      /un bac général/,
    )
  })

  test('celui du parcours guidé vit aussi', async () => {
    const lea = talk()
    for (const text of ['c’est quoi plombier', 'Le chemin pour y arriver', 'Au collège']) await lea.say(text)
    const path = cardOf(await lea.say('Le chemin pour y arriver'))
    expect(titles(path)).toEqual(expect.arrayContaining(['Redessiner depuis là', 'Garder ce métier']))
    expect(titles(path).length).toBeLessThanOrEqual(6)
    expect(titles(await lea.tap(button(path, 'Garder ce métier')))).toContain('Gardé ✓ (retirer)')
  })
})

describe('utile ou pas', () => {
  async function asked() {
    const lea = talk()
    let card: Json
    for (const text of ['c’est quoi plombier', 'quel salaire', 'quelles études', 'quelles conditions'])
      card = cardOf(await lea.say(text))
    return { lea, card }
  }

  test('compté une fois, la carte remercie et cesse de demander', async () => {
    const before = await countOf('utile')
    const { lea, card } = await asked()
    const thanked = await lea.tap(button(card, 'Utile'))
    expect(words(thanked)).toMatch(/Merci, c’est noté/)
    expect(titles(thanked)).not.toContain('Utile')
    expect(words(await lea.tap(button(card, 'Utile')))).toMatch(/déjà noté/)
    expect(words(await lea.tap(button(card, 'Pas utile')))).toMatch(/déjà noté/)
    expect(await countOf('utile')).toBe(before + 1)
  })

  test('une carte qui se redessine demande encore tant qu’on n’a rien dit', async () => {
    const { lea, card } = await asked()
    expect(titles(await lea.tap(card.refresh.action))).toEqual(titles(card))
    await lea.tap(button(card, 'Pas utile'))
    expect(titles(await lea.tap(card.refresh.action))).not.toContain('Utile')
  })
})

describe('ce qu’une carte ne dirait pas', () => {
  const vue = { kind: 'metier', id: 'MET.266', facette: 'salaire' }
  test.each<[string, object]>([
    ['verbe inconnu', { verb: 'effacer', data: { vue } }],
    ['sans verbe', { data: { vue } }],
    ['sans vue', { verb: 'voir', data: {} }],
    ['données en texte', { verb: 'voir', data: 'x' }],
    ['vue d’un autre genre', { verb: 'voir', data: { vue: { kind: 'secret' } } }],
    ['facette inconnue', { verb: 'voir', data: { vue: { ...vue, facette: '__proto__' } } }],
    ['identifiant forgé', { verb: 'voir', data: { vue: { ...vue, id: '../../etc' } } }],
    ['liste sans fin', { verb: 'voir', data: { vue: { kind: 'liste', suite: { kind: 'liste', page: 1e9 } } } }],
    [
      'page négative',
      { verb: 'voir', data: { vue: { kind: 'liste', suite: { kind: 'proches', metier: 'MET.266', page: -1 } } } },
    ],
    ['avis d’un autre genre', { verb: 'avis', data: { vue, avis: 'nul' } }],
  ])('%s : refusé en français, sans panne', async (_name, action) => {
    const body = await talk().tapAs({}, action as Json)
    expect(body).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: 'Cette action n’existe pas, ou plus.' },
    })
  })

  test('la fiche n’est plus là : il le dit, la carte reste', async () => {
    const body = await talk().tapAs({}, { verb: 'voir', data: { vue: { ...vue, id: 'MET.99999' } } })
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
    expect(body.value).toMatch(/n’est plus là/)
  })

  test('des critères absurdes ne renversent rien', async () => {
    const criteres = { interets: [null, { mot: 3 }, { mot: 'x', metiers: 'y' }], niveauMax: {}, mots: [[]], statuts: 7 }
    const suite = { kind: 'liste', nom: 'metiersParInteret', page: 0, criteres }
    expect((await talk().tapAs({}, { verb: 'voir', data: { vue: { kind: 'liste', suite } } })).statusCode).toBe(200)
  })

  test('une autre personne touche la carte : c’est pour elle', async () => {
    const lea = talk()
    const keep = button(cardOf(await lea.say('c’est quoi plombier')), 'Garder ce métier')
    expect((await lea.tapAs({ from: TOM }, keep)).value.refresh.userIds).toEqual([TOM.id])
  })
})

/** How many opinions the bot has counted. */
async function countOf(avis: string): Promise<number> {
  const counts = (await counters?.list('avis', 10)) ?? []
  return counts.filter(({ key }) => key.startsWith(`${avis} `)).reduce((sum, { count }) => sum + count, 0)
}
