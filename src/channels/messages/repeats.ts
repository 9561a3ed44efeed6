import type { RouteReply } from '../route'

const REMEMBERED_MS = 10 * 60 * 1000
const MAX_REMEMBERED = 5000

/** Handles each activity once: Teams sends again what took more than 15 s, and invokes up to four times. A repeat gets the first reply. */
export class Repeats {
  readonly #replies = new Map<string, { readonly at: number; readonly reply: Promise<RouteReply> }>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  once(key: string, run: () => Promise<RouteReply>): Promise<RouteReply> {
    this.#forget()
    const known = this.#replies.get(key)
    if (known !== undefined) return known.reply
    const reply = run()
    this.#replies.set(key, { at: this.#now(), reply })
    return reply
  }

  #forget(): void {
    // Oldest first: a Map keeps the order in which keys were added.
    for (const [key, { at }] of this.#replies) {
      if (this.#now() - at < REMEMBERED_MS && this.#replies.size < MAX_REMEMBERED) return
      this.#replies.delete(key)
    }
  }
}
