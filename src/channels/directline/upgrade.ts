import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Conversations } from '../../state/conversations'
import { isOriginAllowed } from './origin'
import type { Streams } from './streams'
import type { Tokens } from './tokens'

export interface UpgradeOptions {
  readonly conversations: Conversations
  readonly tokens: Tokens
  readonly streams: Streams
  readonly allowedOrigins: readonly string[]
  readonly baseUrl: (request: IncomingMessage) => string
}

/** Clients only ever send empty frames. */
const MAX_FRAME_BYTES = 1024

/** Opens `GET /v3/directline/conversations/:id/stream` for the token in its query; refuses anything else in plain HTTP. */
export function createUpgrade(options: UpgradeOptions) {
  const { conversations, tokens, streams } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false })

  /** The status of a refusal, or the conversation to stream. */
  async function check(request: IncomingMessage): Promise<number | { conversationId: string; watermark: string }> {
    const target = request.url ?? ''
    const url = URL.canParse(target, 'http://declic') ? new URL(target, 'http://declic') : undefined
    const conversationId = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/.exec(url?.pathname ?? '')?.[1]
    if (url === undefined || conversationId === undefined) return 404
    // WebSockets know no CORS: without this, any site could open one from a visitor's browser.
    const { origin } = request.headers
    if (origin !== undefined && !isOriginAllowed(origin, options.baseUrl(request), options.allowedOrigins)) return 403
    const holder = tokens.find(url.searchParams.get('t') ?? '')
    if (holder?.conversationId !== conversationId) return 403
    const found = await conversations.find(conversationId)
    return found === undefined ? 404 : { conversationId, watermark: url.searchParams.get('watermark') ?? '' }
  }

  async function accept(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const checked = await check(request)
    if (typeof checked === 'number') return refuse(socket, checked)
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      streams.serve(webSocket, checked.conversationId, checked.watermark),
    )
  }

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    accept(request, socket, head).catch(() => refuse(socket, 500))
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
