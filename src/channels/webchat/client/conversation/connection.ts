import { type Activity, createDirectLine, type DirectLine, type OpenedConversation, Refusal } from './directLine'
import { History } from './history'
import { createKeeping, type Keeping } from './keeping'
import type { ConnectionListener, ConnectionState } from './listener'
import { clientId, Outbox } from './outbox'
import { createSiblings, type Shown, type Siblings } from './siblings'
import { createPause, pollActivities, streamActivities } from './transports'

export interface ConnectionOptions {
  /** e.g. `https://declic.lycee.example` */
  readonly server: string
  /** Remember nothing beyond the page, speak to no other tab. */
  readonly alone?: boolean
}

/** This file, once fetched. */
export interface TalkModule {
  readonly Connection: typeof Connection
}

const RETRY_MS = [500, 1000, 2000, 4000] as const
/** The server's tokens live 30 minutes. */
const TOKEN_RENEWAL_MS = 10 * 60_000
const ECHO_PATIENCE_MS = 4000

/** One visitor's conversation with the bot: opens or resumes it, heals by itself, loses no message. */
export class Connection {
  readonly #directLine: DirectLine
  readonly #keeping: Keeping
  readonly #siblings: Siblings | undefined
  readonly #outbox: Outbox
  readonly #listeners = new Set<ConnectionListener>()
  readonly #pause = createPause()
  #current: Shown | undefined
  #history = new History()
  #state: ConnectionState = 'connecting'
  /** What to say once connected, instead of nothing. */
  #announcement: ConnectionState | undefined
  #leftover: readonly Activity[]
  #isOnline = false
  #isFlushing = false
  #hangUp = () => {}

  constructor({ server, alone = false }: ConnectionOptions) {
    this.#directLine = createDirectLine(server)
    this.#keeping = createKeeping(server, alone)
    this.#leftover = this.#keeping.recallUnsent()
    this.#outbox = new Outbox((unsent) => this.#keeping.keepUnsent([...this.#leftover, ...unsent]))
    if (!alone) {
      this.#siblings = createSiblings(server, {
        current: () => this.#current,
        onReplaced: (shown) => this.#replace(shown, 'restarted'),
      })
    }
    setInterval(() => this.#renewToken(), TOKEN_RENEWAL_MS)
    window.addEventListener('offline', () => this.#hangUp())
    void this.#run()
  }

  get state(): ConnectionState {
    return this.#state
  }

  /** Tells `listener` all that has been said, then all that will be. Returns how to stop. */
  listen(listener: ConnectionListener): () => void {
    this.#listeners.add(listener)
    for (const activity of this.#history.activities) listener.onActivity?.(activity)
    listener.onState?.(this.#state)
    this.#handOver()
    return () => this.#listeners.delete(listener)
  }

  /** Sends it now, or as soon as the connection is back; resolves with its id once it has arrived. */
  post(activity: Activity): Promise<string> {
    const arrived = this.#outbox.add(activity)
    void this.#flush()
    return arrived
  }

  /** Another conversation, from its beginning. */
  restart(): void {
    this.#replace(undefined, 'restarted')
  }

  #tell(how: (listener: ConnectionListener) => void): void {
    for (const listener of [...this.#listeners]) how(listener)
  }

  #say(state: ConnectionState): void {
    this.#state = state
    this.#tell((listener) => listener.onState?.(state))
  }

  #replace(shown: Shown | undefined, announcement: ConnectionState): void {
    this.#keeping.keep(shown)
    this.#current = undefined
    this.#history = new History()
    this.#announcement = announcement
    this.#tell((listener) => listener.onReplaced?.())
    this.#hangUp()
    this.#pause.end()
  }

  async #run(): Promise<never> {
    for (let failures = 0; ; ) {
      let isFailure = false
      try {
        const opened = await this.#open()
        failures = 0
        await this.#converse(opened)
      } catch (error) {
        if (this.#keeping.recall() && error instanceof Refusal && (error.status === 403 || error.status === 404)) {
          this.#replace(undefined, 'renewed')
          continue
        }
        isFailure = true
        failures += 1
      }
      this.#isOnline = false
      if (!isFailure && this.#announcement) continue
      this.#say(this.#history.activities.length > 0 ? 'lost' : isFailure ? 'unreachable' : 'connecting')
      await this.#pause.start(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0)
    }
  }

  /** The conversation to resume: this tab's, or a younger one of another tab; one just replaced is taken from nobody. */
  async #choose(): Promise<Shown | undefined> {
    const kept = this.#keeping.recall()
    if (this.#announcement || this.#current) return kept
    const shared = await this.#siblings?.ask()
    return shared && shared.since > (kept?.since ?? 0) ? shared : kept
  }

  async #open(): Promise<OpenedConversation> {
    const announced = this.#announcement
    const kept = await this.#choose()
    if (kept) {
      const { activities, watermark } = await this.#directLine.read(kept, this.#history.watermark)
      this.#receive(activities, watermark, this.#history.activities.length === 0)
    }
    const opened = kept ? await this.#directLine.resume(kept, this.#history.watermark) : await this.#directLine.open()
    if (this.#announcement !== announced) throw new Error('replaced meanwhile')
    const { conversationId, token } = opened
    this.#current = { conversationId, token, since: kept?.since ?? Date.now() }
    this.#keeping.keep(this.#current)
    if (!kept) this.#siblings?.tell(this.#current)
    return opened
  }

  /** Resolves when the connection ends. */
  async #converse(opened: OpenedConversation): Promise<void> {
    const isCurrent = () => this.#current?.conversationId === opened.conversationId
    const receive = (activities: readonly Activity[], watermark: string | undefined) => {
      if (isCurrent()) this.#receive(activities, watermark)
    }
    let link = streamActivities(opened.streamUrl, receive)
    this.#hangUp = link.hangUp
    if (!(await link.opened)) {
      if (!isCurrent()) return
      // Some networks let no WebSocket through.
      link = pollActivities(() => this.#directLine.read(this.#current ?? opened, this.#history.watermark), receive)
      this.#hangUp = link.hangUp
      if (!(await link.opened)) throw new Error('unreachable')
    }
    if (!isCurrent()) return link.hangUp()
    this.#connected()
    await link.closed
  }

  #connected(): void {
    this.#isOnline = true
    const isBack = this.#state === 'lost' || (this.#state === 'unreachable' && this.#history.activities.length > 0)
    this.#say(this.#announcement ?? (isBack ? 'back' : 'online'))
    this.#announcement = undefined
    this.#handOver()
    void this.#flush()
  }

  /** Gives what an earlier page could not send, less what arrived after all, to whoever can send it again. */
  #handOver(): void {
    const heir = [...this.#listeners].find((listener) => listener.onUnsent)
    if (!heir || !this.#isOnline || this.#leftover.length === 0) return
    const known = this.#history.clientIds
    const unsent = this.#leftover.filter((activity) => !known.has(clientId(activity)))
    this.#leftover = []
    this.#keeping.keepUnsent([])
    if (unsent.length > 0) heir.onUnsent?.(unsent)
  }

  #receive(activities: readonly Activity[], watermark: string | undefined, isPast = false): void {
    for (const activity of this.#history.add(activities, watermark, isPast)) {
      this.#outbox.arrived(activity)
      this.#tell((listener) => listener.onActivity?.(activity))
    }
  }

  async #flush(): Promise<void> {
    if (this.#isFlushing) return
    this.#isFlushing = true
    for (let next = this.#outbox.first; next && this.#isOnline && this.#current; next = this.#outbox.first) {
      const unsent = next
      try {
        const id = await this.#directLine.post(this.#current, unsent.activity)
        this.#outbox.settle(unsent, () => unsent.resolve(id))
        this.#expectEcho(id)
      } catch (error) {
        if (!(await this.#isWorthRetrying(error))) this.#outbox.settle(unsent, () => unsent.reject(error))
      }
    }
    this.#isFlushing = false
  }

  /** A stream that no longer brings what we post is dead, whatever it says. */
  #expectEcho(id: string): void {
    const history = this.#history
    setTimeout(() => {
      const isExpected = this.#isOnline && history === this.#history && !id.endsWith('|typing')
      if (isExpected && !history.has(id)) this.#hangUp()
    }, ECHO_PATIENCE_MS)
  }

  async #isWorthRetrying(error: unknown): Promise<boolean> {
    if (error instanceof Refusal && error.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, error.waitMs || 1000))
      return true
    }
    if (error instanceof Refusal && (error.status === 400 || error.status === 413)) return false
    this.#isOnline = false
    this.#hangUp()
    return true
  }

  async #renewToken(): Promise<void> {
    const current = this.#current
    if (!current) return
    try {
      const { token } = await this.#directLine.refresh(current)
      if (this.#current !== current) return
      this.#current = { ...current, token }
      this.#keeping.keep(this.#current)
    } catch {
      // The next opening will tell.
    }
  }
}
