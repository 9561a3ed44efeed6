import { widgetTexts } from '../../../../texts/widget'
import type { GuestMessage, HostMessage } from '../page/embedded'
import type { Inside, InsideOptions } from './direct'
import { create } from './markup'

/** The conversation in a frame: its page has its own origin, styles, scripts and storage. */
export function openInFrame({ options: { server, look }, markup: { body }, onReply, onClose }: InsideOptions): Inside {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(look)) if (value) query.set(name, value)
  const frame = create('iframe', { src: `${server}/integre?${query}`, title: widgetTexts.frame })
  const waiting: HostMessage[] = []
  let isReady = false

  function order(message: HostMessage): void {
    if (isReady) frame.contentWindow?.postMessage(message, server)
    else waiting.push(message)
  }

  window.addEventListener('message', ({ origin, source, data }: MessageEvent<GuestMessage | undefined>) => {
    if (origin !== server || source !== frame.contentWindow) return
    if (data?.declic === 'reply') onReply()
    if (data?.declic === 'close') onClose()
    if (data?.declic !== 'ready') return
    isReady = true
    for (const message of waiting.splice(0)) order(message)
  })
  body.append(frame)
  return {
    ask: (question) => order({ declic: 'ask', question }),
    restart: () => order({ declic: 'restart' }),
    focus: () => order({ declic: 'focus' }),
  }
}
