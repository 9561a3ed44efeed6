import type { Activity } from 'botbuilder'
import { toWeb } from '../../src/channels/render'

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [
      { type: 'Action.Submit', title: 'Voir CAP…', data: { dire: 'FOR.1', dit: 'Voir CAP élagage' } },
      { type: 'Action.OpenUrl', title: 'Ouvrir', url: 'https://www.onisep.fr' },
    ],
  },
}
const said = (more: Partial<Activity>): Partial<Activity> => ({
  type: 'message',
  text: '**Titre**\n\nSuite',
  channelData: { declic: { band: 'sure' } },
  ...more,
})

test('la page : le texte et la carte ensemble, la carte dit ce qu’on touche', () => {
  const shown = toWeb(said({ attachments: [card] }))
  expect(shown).toMatchObject({ text: '**Titre**\n\nSuite', channelData: { declic: { band: 'sure' } } })
  const [touch, open] = shown.attachments?.[0]?.content.actions ?? []
  expect(touch.data).toMatchObject({
    __isBotFrameworkCardAction: true,
    cardAction: { type: 'messageBack', text: 'FOR.1', displayText: 'Voir CAP élagage' },
  })
  expect(open).toEqual(card.content.actions[1])
})

test('sans carte, rien ne change', () => {
  expect(toWeb(said({}))).toEqual(said({}))
})
