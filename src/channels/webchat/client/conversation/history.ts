import type { Activity } from './directLine'
import { clientId } from './outbox'

/** What has been said in one conversation, each activity once, and how far we have read. */
export class History {
  readonly activities: Activity[] = []
  readonly #ids = new Set<string>()
  #watermark = ''

  get watermark(): string {
    return this.#watermark
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Web Chat's marks on what it posted. */
  get clientIds(): ReadonlySet<string | undefined> {
    return new Set(this.activities.map(clientId))
  }

  /**
   * Adds what was not known and returns it. `isPast`: it was read out in the page before, and is marked so. Typing passes by without
   * being kept.
   */
  add(activities: readonly Activity[], watermark: string | undefined, isPast: boolean): readonly Activity[] {
    if (watermark !== undefined) this.#watermark = watermark
    const fresh: Activity[] = []
    for (const activity of activities) {
      const isKept = activity.type !== 'typing' && activity.id !== undefined
      if (isKept && this.#ids.has(activity.id)) continue
      const shown = isPast ? { ...activity, channelData: { ...activity.channelData, declicPast: true } } : activity
      if (isKept) {
        this.#ids.add(activity.id)
        this.activities.push(shown)
      }
      fresh.push(shown)
    }
    return fresh
  }
}
