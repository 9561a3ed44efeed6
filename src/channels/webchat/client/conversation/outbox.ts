import type { Activity } from './directLine'

interface Unsent {
  readonly activity: Activity
  resolve(id: string): void
  reject(error: unknown): void
}

/** What was written and has not surely arrived, in order. */
export class Outbox {
  readonly #unsent: Unsent[] = []
  readonly #onChange: (activities: readonly Activity[]) => void

  /** `onChange` is given the messages that remain. */
  constructor(onChange: (activities: readonly Activity[]) => void) {
    this.#onChange = onChange
  }

  get first(): Unsent | undefined {
    return this.#unsent[0]
  }

  /** Resolves with the activity's id once it has arrived. */
  add(activity: Activity): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#unsent.push({ activity, resolve, reject })
      this.#tell()
    })
  }

  /** It came back among the conversation's activities: it has arrived, even if nobody answered our post. */
  arrived(activity: Activity): void {
    const id = clientId(activity)
    const found = id === undefined ? undefined : this.#unsent.find((unsent) => clientId(unsent.activity) === id)
    if (found) this.settle(found, () => found.resolve(activity.id ?? ''))
  }

  /** Removes it, then tells whoever waits; does nothing twice. */
  settle(unsent: Unsent, how: () => void): void {
    const index = this.#unsent.indexOf(unsent)
    if (index < 0) return
    this.#unsent.splice(index, 1)
    this.#tell()
    how()
  }

  #tell(): void {
    // Typing and the like are of no use later.
    this.#onChange(this.#unsent.map(({ activity }) => activity).filter(({ type }) => type === 'message'))
  }
}

/** Web Chat's own mark on what it posts. */
export function clientId(activity: Activity): string | undefined {
  const id = activity.channelData?.clientActivityID
  return typeof id === 'string' ? id : undefined
}
