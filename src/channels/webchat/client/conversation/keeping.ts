import type { Activity } from './directLine'
import type { Shown } from './siblings'

/** Where the conversation is remembered from one page of a site to the next: as long as the tab is open, no longer. */
export interface Keeping {
  recall(): Shown | undefined
  keep(conversation: Shown | undefined): void
  /** Messages written but not sent yet. */
  recallUnsent(): readonly Activity[]
  keepUnsent(activities: readonly Activity[]): void
}

/**
 * Session storage and not local: a school's computers have many users. Where it is refused (private windows, some frames), or for
 * a kiosk, memory alone: the conversation ends with the page.
 */
export function createKeeping(server: string, inMemory = false): Keeping {
  const memory = new Map<string, string>()
  const names = { conversation: `declic.conversation ${server}`, unsent: `declic.unsent ${server}` }

  function read(name: string): unknown {
    let text = memory.get(name)
    try {
      if (!inMemory) text = window.sessionStorage.getItem(name) ?? text
    } catch {
      // storage refused
    }
    try {
      return JSON.parse(text ?? 'null')
    } catch {
      return null
    }
  }

  function write(name: string, value: unknown): void {
    const text = JSON.stringify(value)
    memory.set(name, text)
    try {
      if (!inMemory) window.sessionStorage.setItem(name, text)
    } catch {
      // storage refused or full
    }
  }

  return {
    recall() {
      const kept = read(names.conversation) as Partial<Shown> | null
      return typeof kept?.token === 'string' && typeof kept.conversationId === 'string'
        ? { token: kept.token, conversationId: kept.conversationId, since: kept.since ?? 0 }
        : undefined
    },
    keep: (conversation) => write(names.conversation, conversation ?? null),
    recallUnsent() {
      const kept = read(names.unsent)
      return Array.isArray(kept) ? kept : []
    },
    keepUnsent: (activities) => write(names.unsent, activities),
  }
}
