import type { Answer } from './directLineClient'
import { call } from './directLineClient'
import type { TestServer } from './server'

/** The bot as Teams names it. */
const BOT = { id: '28:12345678-1234-1234-1234-123456789abc', name: 'Déclic' }
export const LEA = { id: '29:lea', name: 'Léa', aadObjectId: '11111111-1111-1111-1111-111111111111' }
export const TOM = { id: '29:tom', name: 'Tom', aadObjectId: '22222222-2222-2222-2222-222222222222' }

export type Scope = 'personal' | 'groupChat' | 'channel'

let number = 0

/** What every activity of Teams holds, as recorded from the service. */
export function teamsActivity(scope: Scope, fields: object): Record<string, unknown> {
  number++
  const channel = scope === 'channel'
  return {
    id: channel ? `17${number}` : `f:${number}`,
    timestamp: '2026-11-25T09:41:28.142Z',
    localTimestamp: '2026-11-25T10:41:28.142+01:00',
    localTimezone: 'Europe/Paris',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: LEA,
    recipient: BOT,
    conversation: {
      id: { personal: 'a:lea', groupChat: '19:groupe@thread.v2', channel: '19:canal@thread.tacv2;messageid=1700' }[
        scope
      ],
      conversationType: scope,
      tenantId: '33333333-3333-3333-3333-333333333333',
      ...(scope !== 'personal' && { isGroup: true }),
    },
    entities: [{ locale: 'fr-FR', country: 'FR', platform: 'Web', timezone: 'Europe/Paris', type: 'clientInfo' }],
    channelData: {
      tenant: { id: '33333333-3333-3333-3333-333333333333' },
      ...(channel && { team: { id: '19:equipe@thread.tacv2' }, channel: { id: '19:canal@thread.tacv2' } }),
    },
    locale: 'fr-FR',
    ...fields,
  }
}

export function said(text: string, fields: object = {}): Record<string, unknown> {
  return teamsActivity('personal', { type: 'message', textFormat: 'plain', text, ...fields })
}

/** « <at>Déclic</at> quelles études… », with its mention. */
export function mentioning(scope: Scope, text: string, fields: object = {}): Record<string, unknown> {
  return teamsActivity(scope, {
    type: 'message',
    textFormat: 'plain',
    text,
    entities: [
      { type: 'mention', mentioned: BOT, text: '<at>Déclic</at>' },
      { type: 'clientInfo', locale: 'fr-FR' },
    ],
    ...fields,
  })
}

export function invoked(name: string, value: unknown, fields: object = {}, scope: Scope = 'personal') {
  return teamsActivity(scope, { type: 'invoke', name, value, ...fields })
}

/** A tap on an `Action.Execute`, with what its inputs held. */
export function executed(
  action: { verb: string; data: object },
  inputs: object = {},
  fields: object = {},
  scope?: Scope,
) {
  const value = {
    action: { type: 'Action.Execute', ...action, data: { ...action.data, ...inputs } },
    trigger: 'manual',
  }
  return invoked('adaptiveCard/action', value, { replyToId: '1:1', ...fields }, scope)
}

/** Added by Léa: what Teams sends, in the order it often does. */
export function added(scope: Scope): readonly Record<string, unknown>[] {
  return [
    teamsActivity(scope, { type: 'installationUpdate', action: 'add' }),
    teamsActivity(scope, { type: 'conversationUpdate', membersAdded: [LEA, BOT].slice(scope === 'personal' ? 0 : 1) }),
  ]
}

export function post(server: TestServer, activity: object, headers: Record<string, string> = {}): Promise<Answer> {
  return call(`${server.url}/api/messages`, { body: activity, headers })
}

/** Posts and gives the messages that came back in the HTTP answer. */
export async function replies(server: TestServer, activity: object): Promise<readonly Answer['body'][]> {
  const { status, body } = await post(server, { ...activity, deliveryMode: 'expectReplies' })
  if (status !== 200) throw new Error(`HTTP ${status} ${JSON.stringify(body)}`)
  return body.activities.filter(({ type }: { type: string }) => type === 'message')
}

/** The card of a message. */
export function cardOf(message: Answer['body']): Answer['body'] {
  return message.attachments[0].content
}

/** The button of a card by its title. */
export function button(card: Answer['body'], title: string): Answer['body'] {
  const found = card.actions?.find((action: { title: string }) => action.title === title)
  if (found === undefined)
    throw new Error(`« ${title} » absent : ${card.actions?.map((each: { title: string }) => each.title).join(' / ')}`)
  return found
}
