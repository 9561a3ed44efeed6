import { webChatTexts } from '../../../../texts/webchat'
import type { ConnectionState } from '../conversation/listener'

const NOTICE_MS = 10_000
/** Said before the connection is even tried, it would only flicker. */
const CONNECTING_PATIENCE_MS = 600

/** Writes into `line` (a `role="status"`) what the connection does; what needs no remembering fades. */
export function createStateLine(line: HTMLElement): (state: ConnectionState) => void {
  let timer = 0
  const write = (state: ConnectionState) => {
    line.textContent = webChatTexts.states[state]
    line.dataset.state = state
  }
  return (state) => {
    clearTimeout(timer)
    if (state === 'connecting') {
      timer = window.setTimeout(() => write(state), CONNECTING_PATIENCE_MS)
      return
    }
    write(state)
    if (state === 'back' || state === 'restarted') timer = window.setTimeout(() => write('online'), NOTICE_MS)
  }
}
