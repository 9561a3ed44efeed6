/** What Teams lets one bot send to one conversation: so many messages in so many milliseconds. */
const LIMITS = [
  { count: 7, ms: 1000 },
  { count: 8, ms: 2000 },
  { count: 60, ms: 30_000 },
  { count: 1800, ms: 3_600_000 },
] as const
const LONGEST_MS = 3_600_000

/** Spaces out what is sent to each conversation so that the channel never has to refuse it. */
export class SendPace {
  readonly #sent = new Map<string, number[]>()

  /** The next moment (milliseconds since 1970, `now` or later) at which a message may leave. */
  next(conversation: string, now: number): number {
    const times = this.#sent.get(conversation) ?? []
    let moment = Math.max(now, times.at(-1) ?? 0)
    for (const { count, ms } of LIMITS) {
      const first = times[times.length - count]
      // One millisecond more: a window holds both of its ends.
      if (first !== undefined) moment = Math.max(moment, first + ms + 1)
    }
    return moment
  }

  /** The same, kept for the caller. */
  book(conversation: string, now: number): number {
    this.#forget(now)
    const moment = this.next(conversation, now)
    const times = (this.#sent.get(conversation) ?? []).filter((time) => time > now - LONGEST_MS)
    // Put last again: the map stays in the order of use.
    this.#sent.delete(conversation)
    this.#sent.set(conversation, [...times, moment])
    return moment
  }

  #forget(now: number): void {
    for (const [conversation, times] of this.#sent) {
      if ((times.at(-1) ?? 0) > now - LONGEST_MS) return
      this.#sent.delete(conversation)
    }
  }
}
