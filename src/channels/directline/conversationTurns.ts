import { randomUUID } from 'node:crypto'
import { type Activity, ActivityTypes, type ChannelAccount, RoleTypes } from 'botbuilder'
import type { ConversationRecord, Conversations } from '../../state/conversations'
import { setBaseUrl } from '../baseUrl'
import type { Bot } from '../botContract'
import type { TurnQueue } from '../turnQueue'
import { DirectLineAdapter } from './adapter'
import type { ConversationLog } from './conversationLog'

/** Web Chat's own name for itself; state keys contain it, so it never changes. */
const WEB_CHANNEL = 'webchat'

const BOT: ChannelAccount = { id: 'declic', name: 'Déclic', role: RoleTypes.Bot }
/** The SDK wants one; nothing is ever sent there. */
const SERVICE_URL = 'urn:declic:directline'

export interface ConversationTurnsOptions {
  readonly bot: Bot
  readonly conversations: Conversations
  readonly log: ConversationLog
  readonly queue: TurnQueue
  /** Other than `webchat` in tests that show what another channel would get. */
  readonly channelId?: string
}

/** Turns of web conversations: each one's arrival, then what its visitor posts, one at a time. */
export class ConversationTurns {
  readonly #options: ConversationTurnsOptions
  readonly #adapter: DirectLineAdapter

  constructor(options: ConversationTurnsOptions) {
    this.#options = options
    this.#adapter = new DirectLineAdapter((conversationId, reply) =>
      options.log.append(conversationId, { ...reply, timestamp: new Date() }),
    )
  }

  /** Tells the bot, once, that a visitor arrived; true when this call did. */
  start(conversation: ConversationRecord, locale?: string): Promise<boolean> {
    return this.#options.queue.run(conversation.id, () => this.#arrive(conversation, locale))
  }

  /** Runs the turn of a posted activity to its end and returns the activity's id; `baseUrl` is how the page knows the bot's address. */
  post(conversation: ConversationRecord, posted: Partial<Activity>, baseUrl: string): Promise<string> {
    const { conversations, log, queue } = this.#options
    return queue.run(conversation.id, async () => {
      await conversations.touch(conversation.id)
      await this.#arrive(conversation, posted.locale)
      const activity = this.#address(conversation, posted)
      // A page shows its own typing itself: sending it back would show the bot typing.
      const id =
        posted.type === ActivityTypes.Typing ? `${conversation.id}|typing` : await log.append(conversation.id, activity)
      await this.#run({ ...activity, id }, baseUrl)
      return id
    })
  }

  async #arrive(conversation: ConversationRecord, locale: string | undefined): Promise<boolean> {
    if (!(await this.#options.conversations.start(conversation.id))) return false
    const update: Partial<Activity> = {
      type: ActivityTypes.ConversationUpdate,
      id: randomUUID(),
      membersAdded: [BOT, { id: conversation.userId, name: '' }],
      ...(locale !== undefined && { locale }),
    }
    await this.#run(this.#address(conversation, update))
    return true
  }

  #address(conversation: ConversationRecord, activity: Partial<Activity>): Partial<Activity> {
    return {
      ...activity,
      channelId: this.#options.channelId ?? WEB_CHANNEL,
      serviceUrl: SERVICE_URL,
      conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: conversation.userId, name: activity.from?.name ?? '', role: RoleTypes.User },
      recipient: BOT,
      timestamp: new Date(),
    }
  }

  #run(activity: Partial<Activity>, baseUrl?: string): Promise<void> {
    return this.#adapter.processActivity(activity, (context) => {
      if (baseUrl !== undefined) setBaseUrl(context, baseUrl)
      return this.#options.bot.run(context)
    })
  }
}
