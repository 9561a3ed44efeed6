import type { Connection } from '../conversation/connection'
import type { Activity } from '../conversation/directLine'

/** The little of observables that Web Chat asks of a chat adapter. */
interface Observer<T> {
  readonly next?: (value: T) => void
  readonly complete?: () => void
  readonly error?: (error: unknown) => void
}

const ONLINE = 2

/** Our connection as Web Chat's documented chat adapter. It is always « online »: what cannot leave now waits in the outbox. */
export function adaptConnection(connection: Connection) {
  const stops = new Set<() => void>()
  const observable = <T>(start: (observer: Observer<T>) => () => void) => ({
    subscribe(observer: Observer<T>) {
      const stop = start(observer)
      stops.add(stop)
      return { unsubscribe: stop }
    },
  })
  return {
    activity$: observable<Activity>(({ next }) =>
      connection.listen({ onActivity: (activity) => next?.(toEveryone(activity)) }),
    ),
    connectionStatus$: observable<number>(({ next }) => {
      const timer = setTimeout(() => next?.(ONLINE))
      return () => clearTimeout(timer)
    }),
    postActivity: (activity: Activity) =>
      observable<string>(({ next, complete, error }) => {
        connection.post(activity).then((id) => {
          next?.(id)
          complete?.()
        }, error)
        return () => {}
      }),
    end() {
      for (const stop of stops) stop()
      stops.clear()
    },
  }
}

/** Web Chat hides suggestions addressed to an id it does not know; in this conversation there is nobody else. */
function toEveryone(activity: Activity): Activity {
  return activity.suggestedActions
    ? { ...activity, suggestedActions: { actions: activity.suggestedActions.actions ?? [] } }
    : activity
}
