import { type Connector, startConnector } from '../../support/connector'
import type { TestServer } from '../../support/server'
import {
  added,
  button,
  cardOf,
  executed,
  invoked,
  LEA,
  mentioning,
  post,
  replies,
  type Scope,
  said,
  TOM,
  teamsActivity,
} from '../../support/teamsActivities'
import { startTeams } from '../../support/teamsServer'

let server: TestServer
let connector: Connector
beforeAll(async () => {
  server = await startTeams()
  connector = await startConnector()
})
afterAll(async () => {
  await server.stop()
  await connector.stop()
})
beforeEach(() => {
  connector.sent.length = 0
})

/** A conversation that no other test knows. */
let number = 0
const fresh = (scope: Scope = 'personal') => ({
  conversation: { id: `${scope}:${++number}`, conversationType: scope, ...(scope !== 'personal' && { isGroup: true }) },
})

/** Plays activities through the fake connector and gives what the bot sent. */
async function play(...activities: readonly object[]) {
  for (const activity of activities)
    expect((await post(server, { ...activity, serviceUrl: connector.url })).status).toBe(200)
  return connector.messages()
}

describe('l’accueil', () => {
  test('installé pour soi : un seul message, dans quelque ordre que Teams l’annonce', async () => {
    const where = fresh()
    const [install, update] = added('personal').map((each) => ({ ...each, ...where }))
    const sent = await play(update ?? {}, install ?? {}, { ...update, id: 'encore' })
    expect(sent).toHaveLength(1)
    expect(sent[0].text).toBeUndefined()
    expect(JSON.stringify(cardOf(sent[0]).body)).toMatch(/moi c’est \*\*Déclic\*\*/)
    expect(cardOf(sent[0]).actions).toHaveLength(3)
  })

  test('ajouté à un groupe ou à une équipe : une fois, il dit qu’il faut le mentionner', async () => {
    for (const scope of ['groupChat', 'channel'] as const) {
      connector.sent.length = 0
      const where = fresh(scope)
      const sent = await play(...added(scope).map((each) => ({ ...each, ...where })))
      expect(sent).toHaveLength(1)
      expect(JSON.stringify(cardOf(sent[0]).body)).toMatch(/Mentionnez-moi/)
    }
  })

  test('quelqu’un d’autre arrive ou part, l’application est mise à jour : rien', async () => {
    const where = fresh('channel')
    const update = { type: 'conversationUpdate', ...where }
    expect(
      await play(
        teamsActivity('channel', { ...update, membersAdded: [TOM] }),
        teamsActivity('channel', { ...update, membersRemoved: [TOM] }),
        teamsActivity('channel', { ...update, channelData: { eventType: 'channelCreated', channel: { id: 'x' } } }),
        teamsActivity('channel', { ...update, channelData: { eventType: 'teamRenamed', team: { id: 'x' } } }),
        teamsActivity('channel', { type: 'installationUpdate', action: 'add-upgrade', ...where }),
      ),
    ).toEqual([])
  })

  test('désinstallé, il oublie ; réinstallé, il se présente de nouveau', async () => {
    const where = fresh()
    const [install] = added('personal').map((each) => ({ ...each, ...where }))
    await play(install ?? {}, said('que gagne un plombier ?', where), said('garde ce métier', where))
    expect(connector.messages().at(-1).text).toMatch(/C’est gardé/)
    connector.sent.length = 0
    expect(await play(teamsActivity('personal', { type: 'installationUpdate', action: 'remove', ...where }))).toEqual(
      [],
    )
    const sent = await play({ ...install, id: 'retour' }, said('mes métiers', where))
    expect(sent).toHaveLength(2)
    expect(sent[0].summary).toMatch(/moi c’est/)
    expect(sent[1].text).toMatch(/encore gardé aucun métier/)
  })
})

describe('seul avec le bot', () => {
  test.each(['Bonjour', 'salut', 'Hello', 'Hi', 'aide', 'Help'])('« %s » a une réponse et une suite', async (text) => {
    const [message, ...rest] = await replies(server, said(text, fresh()))
    expect(rest).toEqual([])
    expect(cardOf(message).actions.length).toBeGreaterThan(0)
    expect(message.summary).not.toMatch(/pas compris/)
  })

  test('une réponse est une carte et rien d’autre : son texte n’y est pas deux fois', async () => {
    const sent = await play(said('quelles études pour technicien en mécanique ?', fresh()))
    expect(sent).toHaveLength(1)
    const [message] = sent
    expect(message.text).toBeUndefined()
    expect(message.suggestedActions).toBeUndefined()
    expect(message.summary).toBe('Déclic : Technicien / technicienne en mécanique')
    expect(message.attachments).toHaveLength(1)
    const card = cardOf(message)
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' })
    expect(card.fallbackText).toMatch(/Source : Onisep, fiche MET\.528/)
    expect(JSON.stringify(card.body)).toMatch(/Source : Onisep, fiche MET\.528/)
    expect(message.channelData.declic).toMatchObject({ band: 'sure', intent: 'etudes', metiers: ['MET.528'] })
    expect(connector.sent[0]?.path).toMatch(/^\/v3\/conversations\/personal%3A\d+\/activities\/f%3A\d+$/)
  })

  test('le chemin : une seule carte', async () => {
    const where = fresh()
    const talk = async (text: string) => (await replies(server, said(text, where))).at(-1)
    await talk('c’est quoi plombier')
    await talk('Le chemin pour y arriver')
    const drawn = await replies(server, said('Au collège', where))
    expect(drawn).toHaveLength(1)
    expect(drawn[0].text).toBeUndefined()
    expect(cardOf(drawn[0]).body[0].text).toBe('Le chemin vers plombier / plombière')
  })

  test('peu de suites, rien des fiches : un texte, et des suggestions pour qui parle', async () => {
    const [message] = await replies(server, said('mes métiers', fresh()))
    expect(message.text).toMatch(/encore gardé aucun métier/)
    expect(message.attachments).toBeUndefined()
    const [lost] = await replies(server, said('zzzz qqqq', fresh()))
    expect(lost.suggestedActions).toMatchObject({ to: [LEA.id], actions: [{ type: 'imBack' }] })
  })

  test('plus de trois suites : des boutons sur une carte, six au plus', async () => {
    const [message] = await replies(server, said('Je ne sais pas quoi faire', fresh()))
    expect(message.text).toBeUndefined()
    expect(cardOf(message).actions).toHaveLength(6)
  })

  test.each<[string, object]>([
    ['sans texte', { text: undefined }],
    ['texte nul', { text: null }],
    ['sans texte, avec une mention', { text: undefined, entities: [{ type: 'mention', mentioned: { id: '28:x' } }] }],
    ['une image', { text: undefined, attachments: [{ contentType: 'image/*', contentUrl: 'https://x.example/i' }] }],
    ['des entités absurdes', { text: 'bonjour', entities: [{ type: 'mention' }, { type: 3 }, { mentioned: 'x' }] }],
  ])('un message %s : une réponse, pas une panne', async (_name, fields) => {
    const [message] = await replies(server, said('', { ...fields, ...fresh() }))
    expect(JSON.stringify(message)).not.toMatch(/mal passé/)
    expect(message.text ?? message.summary).toMatch(/./)
  })

  test('ce que Teams échappe est lu comme écrit', async () => {
    const [message] = await replies(server, said('que&nbsp;gagne un plombier&nbsp;?', fresh()))
    expect(message.channelData.declic).toMatchObject({ intent: 'salaire', metiers: ['MET.266'] })
  })

  test('un bouton d’une vieille carte parle de son métier, pas du dernier', async () => {
    const where = fresh()
    const [plumber] = await replies(server, said('c’est quoi plombier', where))
    await replies(server, said('c’est quoi infirmier', where))
    const { data } = button(cardOf(plumber), 'Quel salaire au début ?')
    const [message] = await replies(server, said(data.msteams.text, { value: data.msteams.value, ...where }))
    expect(message.channelData.declic).toMatchObject({ intent: 'salaire', metiers: ['MET.266'] })
  })
})

describe('à plusieurs', () => {
  test.each(['groupChat', 'channel'] as const)('%s : répond à qui le mentionne, se tait sinon', async (scope) => {
    const where = fresh(scope)
    const [message] = await replies(server, mentioning(scope, '<at>Déclic</at> que gagne un plombier ?', where))
    expect(message.channelData.declic).toMatchObject({ intent: 'salaire', metiers: ['MET.266'] })
    expect(await replies(server, { ...said('que gagne un plombier ?'), ...where })).toEqual([])
    const other = { type: 'mention', mentioned: TOM, text: '<at>Tom</at>' }
    expect(await replies(server, { ...said('<at>Tom</at> tu viens ?', { entities: [other] }), ...where })).toEqual([])
  })

  test('toutes les mentions sont retirées, par leurs entités : Rose Boulanger n’est pas un métier', async () => {
    const rose = { type: 'mention', mentioned: { id: '29:r', name: 'Rose Boulanger' }, text: '<at>Rose Boulanger</at>' }
    const bot = mentioning('channel', '', fresh('channel'))
    const [message] = await replies(server, {
      ...bot,
      text: '<at>Déclic</at> <at>Rose Boulanger</at> demande que gagne un plombier <at>Déclic</at>',
      entities: [...(bot.entities as object[]), rose],
    })
    expect(message.channelData.declic).toMatchObject({ intent: 'salaire', metiers: ['MET.266'] })
  })

  test('« @Déclic » tout seul : il dit ce qu’on peut demander', async () => {
    const [message] = await replies(server, mentioning('groupChat', '<at>Déclic</at>&nbsp;', fresh('groupChat')))
    expect(message.channelData.declic.intent).toBe('aide')
    expect(message.suggestedActions).toBeUndefined()
    expect(cardOf(message).actions.length).toBeGreaterThan(0)
  })

  test('chacun a sa mémoire : les métiers gardés de Léa ne sont pas ceux de Tom', async () => {
    const where = fresh('groupChat')
    const ask = (text: string, from: object) =>
      replies(server, mentioning('groupChat', `<at>Déclic</at> ${text}`, { ...where, from }))
    const [card] = await ask('c’est quoi plombier', LEA)
    await post(server, executed(button(cardOf(card), 'Garder ce métier'), {}, { ...where, from: LEA }, 'groupChat'))
    expect(JSON.stringify(await ask('mes métiers', LEA))).toMatch(/MET\.266/)
    expect(JSON.stringify(await ask('mes métiers', TOM))).toMatch(/encore gardé aucun métier/)
  })

  test('un bouton touché n’a pas besoin de mention', async () => {
    const where = fresh('channel')
    const touched = said('Quel salaire au début ? MET.266', { value: { dire: 'x' }, ...where })
    expect((await replies(server, touched))[0].channelData.declic.intent).toBe('salaire')
  })
})

test('la carte n’est pas partie : les excuses sont des excuses, pas la carte une seconde fois', async () => {
  connector.answers.push({ status: 403 })
  await post(server, { ...said('que gagne un plombier ?', fresh()), serviceUrl: connector.url })
  const [card, apology, ...rest] = connector.messages()
  expect(rest).toEqual([])
  expect(card.attachments).toHaveLength(1)
  expect(apology.text).toMatch(/^Désolé/)
  expect(apology.attachments).toBeUndefined()
})

describe('ce qui ne change rien', () => {
  test.each<[string, object]>([
    [
      'un message modifié',
      { type: 'messageUpdate', text: 'que gagne un plombier', channelData: { eventType: 'editMessage' } },
    ],
    ['un message supprimé', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
    ['un message rétabli', { type: 'messageUpdate', text: 'x', channelData: { eventType: 'undeleteMessage' } }],
    ['une réaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1:1' }],
    ['une réaction retirée', { type: 'messageReaction', reactionsRemoved: [{ type: 'heart' }], replyToId: '1:1' }],
    ['quelqu’un écrit', { type: 'typing' }],
    ['un accusé de lecture', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }],
    ['une réunion commence', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: null }],
    ['la fin', { type: 'endOfConversation' }],
    ['un type jamais vu', { type: 'jamaisVu' }],
  ])('%s : 200, et pas un mot', async (_name, fields) => {
    const where = fresh()
    await play(said('que gagne un plombier ?', where))
    connector.sent.length = 0
    expect(await play(teamsActivity('personal', { ...fields, ...where }))).toEqual([])
    expect((await play(said('et les études ?', where)))[0].channelData.declic).toMatchObject({
      intent: 'etudes',
      metiers: ['MET.266'],
    })
  })

  test.each([
    'jamais/vu',
    'composeExtension/submitAction',
    'composeExtension/fetchTask',
    'composeExtension/querySettingUrl',
    'task/fetch',
    'fileConsent/invoke',
    'actionableMessage/executeAction',
    'signin/verifyState',
    'config/fetch',
    'message/submitAction',
    'toString',
    '',
  ])('invoke « %s » : 501, sans panne', async (name) => {
    for (const value of [undefined, null, {}, 'x', []])
      expect((await post(server, invoked(name, value, fresh()))).status).toBe(501)
    expect((await post(server, said('bonjour', { deliveryMode: 'expectReplies' }))).status).toBe(200)
  })

  test.each(['adaptiveCard/action', 'composeExtension/query', 'composeExtension/queryLink'])(
    'invoke « %s » sans contenu : 400',
    async (name) => {
      for (const value of [undefined, null, 'x', []])
        expect((await post(server, invoked(name, value, fresh()))).status).toBe(400)
    },
  )
})
