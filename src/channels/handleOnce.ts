import { createHash } from 'node:crypto'
import { type Activity, ActivityTypes, DeliveryModes } from 'botbuilder'
import type { HandledMessages } from '../state/handledMessages'
import type { Bot } from './botContract'

/**
 * A bot that answers a message once, whichever process it is sent to again. Runs inside the conversation's turn, so that the
 * first is over when the second asks; a process that dies in between has not marked it, and the message is answered after all.
 */
export function handleOnce(bot: Bot, handled: HandledMessages): Bot {
  return {
    async run(context) {
      const mark = markOf(context.activity)
      if (mark !== undefined && (await handled.has(mark))) return
      await bot.run(context)
      if (mark !== undefined) await handled.add(mark)
    },
  }
}

/** Undefined for what must be answered each time: its answer is the HTTP body. */
function markOf({ type, id, channelId, conversation, text, value, deliveryMode }: Activity): string | undefined {
  if (type !== ActivityTypes.Message || !id || deliveryMode === DeliveryModes.ExpectReplies) return undefined
  return createHash('sha256')
    .update(JSON.stringify([channelId, conversation.id, id, text, value]))
    .digest('base64url')
}
