import { createBot } from '../../src/channels/bot'
import { TEXTES } from '../../src/texts/fr'
import { realIndex, realSheets } from '../support/catalogues'
import { converse, talkOverDirectLine } from '../support/converse'
import { call, HttpConversation } from '../support/directLineClient'
import { startServer, type TestServer } from '../support/server'

// The same stories as elsewhere, through the real server: what is remembered goes through JSON and the database.
let server: TestServer
beforeAll(async () => {
  server = await startServer({
    createBot: (storage) => createBot(realIndex(), storage),
    catalogue: realSheets(),
    env: { MESSAGES_PER_MINUTE: '1000', CONVERSATIONS_PER_MINUTE: '1000' },
  })
})
afterAll(() => server.stop())

const bot = () => talkOverDirectLine(server)

test('accueil, question, suites, remerciement', () =>
  converse(bot(), [
    ['bot', /Déclic/, { intent: 'salutation' }],
    ['touche', 'Quelles études pour infirmier ?'],
    ['bot', /3 ans/, { band: 'sure', intent: 'etudes', metiers: ['MET.38'] }],
    ['élève', 'et le salaire ?'],
    ['bot', /1890 euros/, { intent: 'salaire', metiers: ['MET.38'] }],
    ['élève', 'merci'],
    ['bot', /plaisir/, { intent: 'merci' }],
  ]))

test('les études d’un métier', () =>
  converse(bot(), [
    ['élève', 'quelles études pour technicien en mécanique ?'],
    [
      'bot',
      [/2 ans/, /BTS/, /BUT/, /bac \+ 2/, /Source : Onisep, fiche MET\.528/],
      { band: 'sure', metiers: ['MET.528'] },
    ],
  ]))

test('un métier sans fiche', () =>
  converse(bot(), [
    ['élève', 'quelles études pour dresseur de dragons ?'],
    ['bot', /Je n’ai pas de fiche/, { band: 'unknown', intent: 'incompris' }],
  ]))

test('une liste et sa suite', () =>
  converse(bot(), [
    ['élève', 'des métiers sans le bac'],
    ['bot', /Métiers 1 à 5/, { band: 'sure', intent: 'metiersParNiveau' }],
    ['touche', 'Voir plus'],
    ['bot', /^6\. /m, { intent: 'metiersParNiveau' }],
  ]))

test('un élève qui va mal', () =>
  converse(bot(), [
    ['élève', 'j’ai envie de mourir'],
    ['bot', /3114/, { intent: 'detresse', metiers: [] }],
  ]))

test('une conversation rechargée se souvient', async () => {
  const conversation = await HttpConversation.start(server)
  await conversation.say('infirmier')
  const renewed = await call(`${conversation.root}/tokens/refresh`, { method: 'POST', token: conversation.token })
  await call(`${conversation.path}/activities`, {
    token: renewed.body.token,
    body: { type: 'message', text: 'et le salaire ?', from: { id: 'moi' } },
  })
  expect((await conversation.texts()).at(-1)).toMatch(/1890 euros/)
})

test('des messages en rafale reçoivent chacun leur réponse, dans l’ordre', async () => {
  const conversation = await HttpConversation.start(server)
  await Promise.all(['infirmier', 'et le salaire ?', 'et pour un plombier ?'].map((text) => conversation.say(text)))
  const fromBot = (await conversation.texts()).filter((text) => text.startsWith('bot : '))
  expect(fromBot).toHaveLength(4)
  expect(fromBot.join('\n')).not.toContain(TEXTES.erreur('').slice(0, 30))
})

test('du code dans un message n’en est plus dans la réponse', async () => {
  const conversation = await HttpConversation.start(server)
  await conversation.say('dresseur de <img src=x onerror=alert(1)> **dragons**')
  const reply = (await conversation.texts()).at(-1) ?? ''
  expect(reply).not.toMatch(/<img|\*\*dragons\*\*/)
})
