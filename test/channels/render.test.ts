import type { Activity } from 'botbuilder'
import { adaptTo } from '../../src/channels/render'

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [{ type: 'Action.Submit', title: 'Voir CAP…', data: { dire: 'FOR.1', dit: 'Voir CAP élagage' } }],
  },
}
const buttons = (count: number) => ({
  to: [],
  actions: Array.from({ length: count }, (_, at) => ({ type: 'imBack', title: `${at}`, value: `${at}` })),
})
const said = (more: Partial<Activity>): Partial<Activity> => ({
  type: 'message',
  text: '**Titre**\n\nSuite',
  channelData: { declic: { band: 'sure' } },
  ...more,
})
const teams = (conversationType = 'personal'): Partial<Activity> => ({
  channelId: 'msteams',
  from: { id: '29:moi', name: '' },
  conversation: { id: 'c', isGroup: conversationType !== 'personal', conversationType, name: '' },
})

test('Teams : le texte et la carte partent à part, les boutons avec la carte, tout garde ce que lisent les machines', () => {
  const [text, drawn, ...rest] = adaptTo(teams(), said({ attachments: [card], suggestedActions: buttons(3) }))
  expect(rest).toEqual([])
  expect(text).toMatchObject({ text: '**Titre**\n\nSuite', channelData: { declic: { band: 'sure' } } })
  expect(text?.attachments ?? text?.suggestedActions).toBeUndefined()
  expect(drawn).toMatchObject({
    channelData: { declic: { band: 'sure' } },
    summary: 'Titre',
    suggestedActions: { to: ['29:moi'] },
  })
  expect(drawn?.text).toBeUndefined()
  expect(drawn?.attachments?.[0]?.content.actions[0].data).toEqual({
    dire: 'FOR.1',
    msteams: {
      type: 'messageBack',
      title: 'Voir CAP élagage',
      displayText: 'Voir CAP élagage',
      text: 'FOR.1',
      value: { dire: 'FOR.1' },
    },
  })
})

test('Teams : six boutons au plus, et seulement en conversation personnelle', () => {
  expect(adaptTo(teams(), said({ suggestedActions: buttons(8) }))[0]?.suggestedActions?.actions).toHaveLength(6)
  expect(adaptTo(teams('channel'), said({ suggestedActions: buttons(2) }))[0]?.suggestedActions).toBeUndefined()
})

test('la page : un seul message, la carte dit ce qu’on touche', () => {
  const [only, ...rest] = adaptTo({ channelId: 'webchat' }, said({ attachments: [card], suggestedActions: buttons(8) }))
  expect(rest).toEqual([])
  expect(only?.suggestedActions?.actions).toHaveLength(8)
  expect(only?.attachments?.[0]?.content.actions[0].data).toMatchObject({
    __isBotFrameworkCardAction: true,
    cardAction: { type: 'messageBack', text: 'FOR.1', displayText: 'Voir CAP élagage' },
  })
})

test('ce qui n’est pas un message passe tel quel', () => {
  expect(adaptTo(teams(), { type: 'typing' })).toEqual([{ type: 'typing' }])
})
