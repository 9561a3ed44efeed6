import type { Connection } from '../conversation/connection'

interface Guest {
  readonly connection: Connection
  ask(question: string): void
  focus(): void
  restart(): void
}

/** What the widget and its frame say to each other, always `{ declic: … }`. */
export interface HostMessage {
  readonly declic: 'ask' | 'focus' | 'restart'
  readonly question?: string
}

export interface GuestMessage {
  readonly declic: 'ready' | 'reply' | 'close'
}

/** Takes orders from the page around the frame (the browser lets only allowed sites be that) and reports to it. */
export function speakToHost({ connection, ask, focus, restart }: Guest): void {
  const host = window.parent
  if (host === window) return
  const tell = (message: GuestMessage) => host.postMessage(message, '*')
  window.addEventListener('message', ({ source, data }: MessageEvent<HostMessage | undefined>) => {
    if (source !== host) return
    if (data?.declic === 'ask') ask(String(data.question ?? ''))
    if (data?.declic === 'focus') focus()
    if (data?.declic === 'restart') restart()
  })
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ declic: 'close' })
  })
  connection.listen({
    onActivity({ type, from, channelData }) {
      if (type === 'message' && from?.role === 'bot' && channelData?.declicPast !== true) tell({ declic: 'reply' })
    },
  })
  tell({ declic: 'ready' })
}
