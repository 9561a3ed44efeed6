import type { Conversation } from './directLine'

/** A conversation and when it was opened: of two, tabs follow the younger. */
export interface Shown extends Conversation {
  readonly since: number
}

/** The other tabs of the same site: they tell each other which conversation they show, and change it together. */
export interface Siblings {
  /** The conversation another tab shows, if one answers at once. */
  ask(): Promise<Shown | undefined>
  /** Tells the others that the conversation is now this one. */
  tell(conversation: Shown): void
  close(): void
}

interface Listeners {
  /** What this tab shows now. */
  readonly current: () => Shown | undefined
  readonly onReplaced: (conversation: Shown) => void
}

interface Message {
  readonly ask?: true
  readonly shown?: Shown
  readonly now?: Shown
}

const PATIENCE_MS = 150

/** Where the browser has no `BroadcastChannel`, a tab is alone. */
const ALONE: Siblings = { ask: () => Promise.resolve(undefined), tell() {}, close() {} }

export function createSiblings(server: string, { current, onReplaced }: Listeners): Siblings {
  if (typeof BroadcastChannel === 'undefined') return ALONE
  const channel = new BroadcastChannel(`declic ${server}`)
  let answered: (conversation: Shown) => void = () => {}
  channel.onmessage = ({ data: { ask, shown, now } }: MessageEvent<Message>) => {
    const mine = current()
    if (ask && mine) channel.postMessage({ shown: mine })
    if (shown) answered(shown)
    if (now && now.conversationId !== mine?.conversationId && now.since > (mine?.since ?? 0)) onReplaced(now)
  }
  return {
    ask: () =>
      new Promise((resolve) => {
        answered = resolve
        setTimeout(() => resolve(undefined), PATIENCE_MS)
        channel.postMessage({ ask: true })
      }),
    tell: (now) => channel.postMessage({ now }),
    close: () => channel.close(),
  }
}
