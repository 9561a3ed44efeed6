import { setTimeout as wait } from 'node:timers/promises'
import { ActivityHandler, ConversationState, type Storage, type TurnContext } from 'botbuilder'
import type { Bot } from '../../src/channels/botContract'

/**
 * A small real bot for tests of the channels: greets whoever arrives, counts messages in conversation state.
 * « attends 500 » takes 500 ms, « plante » throws, « écris » shows typing first.
 */
export function createEchoBot(storage: Storage): Bot {
  const state = new ConversationState(storage)
  const count = state.createProperty<number>('count')
  const handler = new ActivityHandler()

  handler.onMembersAdded(async (context, next) => {
    for (const member of context.activity.membersAdded ?? []) {
      if (member.id !== context.activity.recipient.id) await context.sendActivity('Bienvenue')
    }
    await next()
  })
  handler.onMessage(async (context, next) => {
    const { text = '' } = context.activity
    const pause = /^attends (\d+)/.exec(text)?.[1]
    const number = await count.get(context, 0)
    if (pause !== undefined) await wait(Number(pause))
    if (text === 'plante') throw new Error(`Je ne sais pas lire « ${text} »`)
    if (text === 'écris') await context.sendActivity({ type: 'typing' })
    await count.set(context, number + 1)
    await context.sendActivity({
      type: 'message',
      text: `${number + 1} : ${text.slice(0, 100)}`,
      channelData: { declic: { band: 'sure', intent: 'presentation', metiers: [], formations: [] } },
    })
    await next()
  })
  handler.onEvent(async (context, next) => {
    await context.sendActivity(`événement ${context.activity.name}`)
    await next()
  })

  return {
    async run(context: TurnContext) {
      await handler.run(context)
      await state.saveChanges(context)
    },
  }
}
