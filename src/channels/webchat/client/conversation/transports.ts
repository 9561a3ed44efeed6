import type { Activity } from './directLine'

type Receive = (activities: readonly Activity[], watermark: string | undefined) => void

/** A way activities come in. */
interface Link {
  /** True once it works, false when it never did. */
  readonly opened: Promise<boolean>
  readonly closed: Promise<void>
  hangUp(): void
}

const POLL_MS = 1500
const OPENING_PATIENCE_MS = 2500

/** Direct Line's WebSocket. */
export function streamActivities(streamUrl: string, receive: Receive): Link {
  const socket = new WebSocket(streamUrl)
  let close = () => {}
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  const hangUp = () => {
    // A socket whose network is gone takes a minute to notice.
    close()
    socket.close()
  }
  const opened = new Promise<boolean>((resolve) => {
    const timer = setTimeout(hangUp, OPENING_PATIENCE_MS)
    socket.onopen = () => {
      clearTimeout(timer)
      resolve(true)
    }
    void closed.then(() => {
      clearTimeout(timer)
      socket.onmessage = null
      resolve(false)
    })
  })
  socket.onmessage = ({ data }) => {
    if (typeof data !== 'string' || data === '') return
    const { activities, watermark } = JSON.parse(data)
    receive(activities, watermark)
  }
  socket.onclose = close
  return { opened, closed, hangUp }
}

/** Asking again and again, where a network lets no WebSocket through. */
export function pollActivities(
  read: () => Promise<{ readonly activities: readonly Activity[]; readonly watermark?: string }>,
  receive: Receive,
): Link {
  let isOver = false
  const ask = async () => {
    const { activities, watermark } = await read()
    if (!isOver) receive(activities, watermark)
  }
  const first = ask()
  async function keepAsking(): Promise<void> {
    await first
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      if (!isOver) await ask()
    }
  }
  return {
    opened: first.then(
      () => true,
      () => false,
    ),
    closed: keepAsking().catch(() => {}),
    hangUp() {
      isOver = true
    },
  }
}

/** A wait that ends early when the network or the visitor comes back. */
export function createPause(): { start(ms: number): Promise<void>; end(): void } {
  let end = () => {}
  window.addEventListener('online', () => end())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && end())
  return {
    start: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    end: () => end(),
  }
}
