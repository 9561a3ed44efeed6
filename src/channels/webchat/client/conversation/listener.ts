import type { Activity } from './directLine'

/** What the connection does, as the page says it. */
export type ConnectionState = 'connecting' | 'online' | 'lost' | 'back' | 'unreachable' | 'renewed' | 'restarted'

export interface ConnectionListener {
  onActivity?(activity: Activity): void
  onState?(state: ConnectionState): void
  /** The conversation is another one: whatever shows the former starts afresh. */
  onReplaced?(): void
  /** Messages that an earlier page could not send: to be sent again. */
  onUnsent?(activities: readonly Activity[]): void
}
