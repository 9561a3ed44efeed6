import type { WebSocket } from 'ws'
import type { ActivitySet, ConversationLog } from './conversationLog'

/** Proxies cut connections silent for 30 to 60 s. */
const KEEP_ALIVE_MS = 25_000
const CLOSE_PATIENCE_MS = 1000
/** Tabs of one visitor, and sockets of lost connections not yet noticed. */
const MAX_PER_CONVERSATION = 10
/** A reader this far behind has gone. */
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024

const GOING_AWAY = 1001

/** The open WebSockets: each is sent its conversation from its watermark on. */
export class Streams {
  readonly #log: ConversationLog
  readonly #sockets = new Map<WebSocket, { readonly conversationId: string; alive: boolean }>()
  readonly #keepAlive: NodeJS.Timeout

  constructor(log: ConversationLog, keepAliveMs = KEEP_ALIVE_MS) {
    this.#log = log
    this.#keepAlive = setInterval(() => this.#ping(), keepAliveMs).unref()
  }

  get size(): number {
    return this.#sockets.size
  }

  serve(socket: WebSocket, conversationId: string, watermark: string): void {
    const same = [...this.#sockets].filter(([, reader]) => reader.conversationId === conversationId)
    if (same.length >= MAX_PER_CONVERSATION) same[0]?.[0].close(GOING_AWAY)
    const reader = { conversationId, alive: true }
    this.#sockets.set(socket, reader)

    let position = watermark
    let work = Promise.resolve()
    const send = (set: ActivitySet) => {
      if (socket.bufferedAmount > MAX_BUFFERED_BYTES) socket.terminate()
      else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(set))
    }
    const catchUp = async () => {
      const set = await this.#log.readAfter(conversationId, position)
      position = set.watermark
      if (set.activities.length > 0) send(set)
    }
    // One job after another: frames leave in the order of the conversation.
    const enqueue = (passing: ActivitySet | undefined) => {
      work = work.then(() => (passing === undefined ? catchUp() : send(passing))).catch(() => socket.terminate())
    }
    const stopListening = this.#log.listen(conversationId, enqueue)
    socket.on('pong', () => {
      reader.alive = true
    })
    socket.on('close', () => {
      stopListening()
      this.#sockets.delete(socket)
    })
    socket.on('error', () => socket.terminate())
    enqueue(undefined)
  }

  /** Tells every page to come back later, and cuts those that do not answer. */
  async close(): Promise<void> {
    clearInterval(this.#keepAlive)
    const closed = [...this.#sockets.keys()].map(
      (socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
    )
    for (const socket of this.#sockets.keys()) socket.close(GOING_AWAY)
    const impatience = setTimeout(() => {
      for (const socket of this.#sockets.keys()) socket.terminate()
    }, CLOSE_PATIENCE_MS)
    await Promise.all(closed)
    clearTimeout(impatience)
  }

  #ping(): void {
    for (const [socket, reader] of this.#sockets) {
      if (!reader.alive) socket.terminate()
      reader.alive = false
      if (socket.readyState === socket.OPEN) socket.ping()
    }
  }
}
