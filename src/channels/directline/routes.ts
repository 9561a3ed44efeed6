import { randomUUID } from 'node:crypto'
import type { ConversationRecord, Conversations } from '../../state/conversations'
import { parseObject, parseString } from '../json'
import type { RateLimit } from '../rateLimit'
import type { Route, RouteReply, RouteRequest } from '../route'
import type { ConversationLog } from './conversationLog'
import type { ConversationTurns } from './conversationTurns'
import { parseIncoming } from './parseIncoming'
import * as reply from './replies'
import { parseBearer, TOKEN_SECONDS, type TokenHolder, type Tokens } from './tokens'

export interface DirectLineRoutesOptions {
  readonly conversations: Conversations
  readonly log: ConversationLog
  readonly tokens: Tokens
  readonly turns: ConversationTurns
  /** Per visitor's address. */
  readonly openLimit: RateLimit
  /** Per conversation. */
  readonly postLimit: RateLimit
  readonly readLimit: RateLimit
}

type Access =
  | { readonly kind: 'granted'; readonly conversation: ConversationRecord }
  | { readonly kind: 'denied'; readonly reply: RouteReply }

const ROOT = '/v3/directline'
const CONVERSATION = `${ROOT}/conversations/:conversationId`

export function directLineRoutes(options: DirectLineRoutesOptions): readonly Route[] {
  const { conversations, log, tokens, turns } = options

  function findHolder(request: RouteRequest): TokenHolder | undefined {
    const token = parseBearer(request.header('authorization'))
    return token === undefined ? undefined : tokens.find(token)
  }

  /** The conversation a token opens; `asked` when the path names one too. */
  async function access(request: RouteRequest, asked?: string): Promise<Access> {
    const holder = findHolder(request)
    if (holder === undefined || (asked !== undefined && asked !== holder.conversationId)) {
      return { kind: 'denied', reply: reply.forbidden() }
    }
    const conversation = await conversations.find(holder.conversationId)
    return conversation === undefined || conversation.userId !== holder.userId
      ? { kind: 'denied', reply: reply.gone() }
      : { kind: 'granted', conversation }
  }

  async function create(): Promise<ConversationRecord> {
    const conversation = { id: randomUUID(), userId: `dl_${randomUUID()}` }
    await conversations.add(conversation)
    return conversation
  }

  function wordToken({ id, userId }: ConversationRecord) {
    return { conversationId: id, token: tokens.issue({ userId, conversationId: id }), expires_in: TOKEN_SECONDS }
  }

  function wordConversation(request: RouteRequest, conversation: ConversationRecord) {
    const body = wordToken(conversation)
    // The client adds neither to the WebSocket's URL, and browsers cannot send headers with it.
    const query = new URLSearchParams({ watermark: request.query.get('watermark') ?? '', t: body.token })
    const streamUrl = `${request.baseUrl.replace(/^http/, 'ws')}${ROOT}/conversations/${conversation.id}/stream?${query}`
    return { ...body, streamUrl }
  }

  async function generate(): Promise<RouteReply> {
    return { status: 200, body: wordToken(await create()) }
  }

  async function refresh(request: RouteRequest): Promise<RouteReply> {
    const found = await access(request)
    return found.kind === 'denied' ? found.reply : { status: 200, body: wordToken(found.conversation) }
  }

  async function start(request: RouteRequest): Promise<RouteReply> {
    const found: Access =
      request.header('authorization') === undefined
        ? { kind: 'granted', conversation: await create() }
        : await access(request)
    if (found.kind === 'denied') return found.reply
    const locale = parseString(parseObject(request.body)?.locale)?.slice(0, 35)
    const isNew = await turns.start(found.conversation, locale)
    return { status: isNew ? 201 : 200, body: wordConversation(request, found.conversation) }
  }

  async function resume(request: RouteRequest): Promise<RouteReply> {
    const found = await access(request, request.params.conversationId)
    if (found.kind === 'denied') return found.reply
    // The page may have been reloaded between its token and its first conversation.
    await turns.start(found.conversation)
    return { status: 200, body: wordConversation(request, found.conversation) }
  }

  async function read(request: RouteRequest): Promise<RouteReply> {
    const found = await access(request, request.params.conversationId)
    if (found.kind === 'denied') return found.reply
    return { status: 200, body: await log.readAfter(found.conversation.id, request.query.get('watermark') ?? '') }
  }

  async function post(request: RouteRequest): Promise<RouteReply> {
    const found = await access(request, request.params.conversationId)
    if (found.kind === 'denied') return found.reply
    const incoming = parseIncoming(request.body)
    if (incoming.kind === 'refused') return reply.badActivity(incoming.sentence)
    return { status: 200, body: { id: await turns.post(found.conversation, incoming.activity, request.baseUrl) } }
  }

  const limited =
    (limit: RateLimit, key: (request: RouteRequest) => string, handle: Route['handle']): Route['handle'] =>
    async (request) => {
      const permission = limit(key(request))
      return permission.kind === 'wait' ? reply.tooMany(permission.ms) : handle(request)
    }
  const byIp = (request: RouteRequest) => request.ip
  // An unverified id must not eat another visitor's allowance.
  const byHolder = (request: RouteRequest) => findHolder(request)?.conversationId ?? `ip ${request.ip}`

  return [
    { method: 'POST', path: `${ROOT}/tokens/generate`, handle: limited(options.openLimit, byIp, generate) },
    { method: 'POST', path: `${ROOT}/tokens/refresh`, handle: limited(options.openLimit, byIp, refresh) },
    { method: 'POST', path: `${ROOT}/conversations`, handle: limited(options.openLimit, byIp, start) },
    { method: 'GET', path: CONVERSATION, handle: limited(options.openLimit, byIp, resume) },
    { method: 'GET', path: `${CONVERSATION}/activities`, handle: limited(options.readLimit, byHolder, read) },
    { method: 'POST', path: `${CONVERSATION}/activities`, handle: limited(options.postLimit, byHolder, post) },
  ]
}
