/** A turn that takes longer is stuck on something outside: the next one starts without it. */
const PATIENCE_MS = 60_000

/** How a turn keeps those of other processes out; alone in its process by default. */
export type RunAlone = <T>(conversationId: string, turn: () => Promise<T>) => Promise<T>

/** Runs the turns of one conversation one after another, those of different conversations side by side. */
export class TurnQueue {
  readonly #tails = new Map<string, Promise<void>>()
  readonly #patienceMs: number

  readonly #runAlone: RunAlone

  constructor(patienceMs = PATIENCE_MS, runAlone: RunAlone = (_id, turn) => turn()) {
    this.#patienceMs = patienceMs
    this.#runAlone = runAlone
  }

  /** Runs `turn` once the earlier turns of this conversation have ended, whatever their fate. */
  run<T>(conversationId: string, turn: () => Promise<T>): Promise<T> {
    const previous = this.#tails.get(conversationId) ?? Promise.resolve()
    const result = previous.then(() => this.#runAlone(conversationId, turn))
    const tail = previous.then(() => this.#settled(result))
    this.#tails.set(conversationId, tail)
    void tail.then(() => {
      if (this.#tails.get(conversationId) === tail) this.#tails.delete(conversationId)
    })
    return result
  }

  /** Ends once every turn queued so far, and those queued meanwhile, have ended. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values())
  }

  #settled(turn: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const impatience = setTimeout(resolve, this.#patienceMs).unref()
      const end = (): void => {
        clearTimeout(impatience)
        resolve()
      }
      turn.then(end, end)
    })
  }
}
