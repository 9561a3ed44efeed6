import { webChatTexts } from '../../../../texts/webchat'
import type { Chat, ChatModule } from '../chat/mountChat'
import { Connection } from '../conversation/connection'
import { followDeepLinks } from '../shell/deepLink'
import { loadModule } from '../shell/loadModule'
import { parseLook } from '../shell/options'
import { createStateLine } from '../shell/stateLine'
import { applyLook } from '../shell/theme'
import { speakToHost } from './embedded'
import { startKiosk } from './kiosk'

/** The chat as a page of its own, in another site's frame, or on a public computer. */
const page = document.documentElement
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`#${id} is missing`)
  return found
}

const mode = page.dataset.mode
applyLook(page, parseLook(Object.fromEntries(new URLSearchParams(location.search))))

const connection = new Connection({ server: location.origin, alone: mode === 'kiosque' })
const say = createStateLine(element('state'))
connection.listen({ onState: say })

const loading = loadModule<ChatModule>(CHAT_PATH, () => say('unreachable')).then(({ mountChat }) =>
  mountChat({ root: document, container: element('chat'), connection }),
)
const withChat = (act: (chat: Chat) => void) => void loading.then(act)
const focus = () => withChat((chat) => chat.focus())

function restart(): void {
  connection.restart()
  focus()
}

const restartButton = document.getElementById('restart')
restartButton?.addEventListener('click', restart)
restartButton?.removeAttribute('hidden')
document.getElementById('skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  focus()
})
const ask = (question: string) => withChat((chat) => question && chat.ask(question))
followDeepLinks(ask)
if (mode === 'integre') speakToHost({ connection, ask, focus, restart })
if (mode === 'kiosque') startKiosk({ restart: () => connection.restart(), texts: webChatTexts.kiosk })
