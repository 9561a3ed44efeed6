import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { State } from '../../state/openState'
import type { Bot } from '../botContract'
import { createRateLimit } from '../rateLimit'
import type { Route } from '../route'
import type { TurnQueue } from '../turnQueue'
import { ConversationLog } from './conversationLog'
import { ConversationTurns } from './conversationTurns'
import { directLineRoutes } from './routes'
import { Streams } from './streams'
import { createTokens } from './tokens'
import { createUpgrade } from './upgrade'

export interface DirectLineOptions {
  readonly bot: Bot
  readonly state: Pick<State, 'conversations' | 'transcript'>
  readonly queue: TurnQueue
  readonly secret: string
  /** Other sites whose pages may speak to the bot. */
  readonly allowedOrigins: readonly string[]
  readonly messagesPerMinute: number
  readonly conversationsPerMinute: number
  /** The bot's address as this caller knows it. */
  readonly baseUrl: (request: IncomingMessage) => string
  /** `webchat` unless a test shows another channel. */
  readonly channelId?: string
  readonly now?: () => number
}

/** The Direct Line 3.0 service of this process. */
export interface DirectLine {
  readonly routes: readonly Route[]
  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Open WebSockets. */
  streamCount(): number
  /** Closes the WebSockets; turns are the queue's business. */
  close(): Promise<void>
}

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { state, queue, now = Date.now } = options
  const log = new ConversationLog(state.transcript)
  const streams = new Streams(log)
  const tokens = createTokens(options.secret, now)
  const turns = new ConversationTurns({
    bot: options.bot,
    conversations: state.conversations,
    log,
    queue,
    ...(options.channelId !== undefined && { channelId: options.channelId }),
  })
  const routes = directLineRoutes({
    conversations: state.conversations,
    log,
    tokens,
    turns,
    // A page that polls asks about once a second besides what it posts.
    readLimit: createRateLimit(options.messagesPerMinute * 10, now),
    postLimit: createRateLimit(options.messagesPerMinute, now),
    openLimit: createRateLimit(options.conversationsPerMinute, now),
  })
  return {
    routes,
    upgrade: createUpgrade({ ...options, conversations: state.conversations, tokens, streams }),
    streamCount: () => streams.size,
    close: () => streams.close(),
  }
}
