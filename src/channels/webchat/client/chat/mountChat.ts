import { createStore } from 'botframework-webchat-core'
import { createElement } from 'react'
import { render, unmountComponentAtNode } from 'react-dom'
import FullReactWebChat from '../../../../../node_modules/botframework-webchat/src/FullReactWebChat'
import { webChatTexts } from '../../../../texts/webchat'
import type { Connection } from '../conversation/connection'
import type { Activity } from '../conversation/directLine'
import { styleRoot } from '../standins/styles'
import { adaptConnection } from './adapter'
import css from './chat.css'
import { type Cards, loadCards } from './loadCards'
import { STYLE_OPTIONS } from './look'
import { renderMarkdown } from './markdown'
import { createMiddlewares } from './middlewares'

export interface ChatOptions {
  /** Where the style sheets go. */
  readonly root: Document | ShadowRoot
  readonly container: HTMLElement
  readonly connection: Connection
}

/** Web Chat on a page, and what may be asked of it. */
export interface Chat {
  /** Asks in the visitor's name. */
  ask(question: string): void
  /** Puts the cursor where one writes; false when there is no such place yet. */
  focus(): boolean
  unmount(): void
}

/** This file, once fetched. */
export interface ChatModule {
  readonly mountChat: typeof mountChat
}

/** The welcome first; cards come several messages later. */
const CARDS_LATER_MS = 3000

/** Shows the conversation in `container`, and another one there whenever the connection changes it. */
export function mountChat({ root, container, connection }: ChatOptions): Chat {
  styleRoot(root, css)
  let store = createStore()
  let adapter = adaptConnection(connection)
  let key = 0

  let cards: Cards | undefined
  let middlewares = createMiddlewares(false)

  const draw = () => render(createElement(FullReactWebChat, props()), container)

  function props() {
    return {
      key: String(key),
      directLine: adapter,
      store,
      locale: 'fr-FR',
      overrideLocalizedStrings: webChatTexts.strings,
      styleOptions: STYLE_OPTIONS,
      renderMarkdown,
      role: 'region',
      adaptiveCardsPackage: cards,
      ...middlewares,
    }
  }

  function show(draft: string): void {
    key += 1
    store = createStore()
    adapter = adaptConnection(connection)
    draw()
    if (draft !== '') store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } })
  }

  async function fetchCards(): Promise<void> {
    if (cards) return
    const fetched = await loadCards()
    if (cards) return
    cards = fetched
    middlewares = createMiddlewares(true)
    draw()
  }

  /** Web Chat takes messages only once its adapter has said that it is connected, a moment after it is shown. */
  function whenConnected(act: () => void): void {
    const isConnected = () => store.getState().connectivityStatus === 'connected'
    if (isConnected()) {
      act()
      return
    }
    const stop = store.subscribe(() => {
      if (!isConnected()) return
      stop()
      act()
    })
  }

  const post = (activity: Activity) =>
    store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method: 'keyboard' }, payload: { activity } })

  show('')
  const stopListening = connection.listen({
    onReplaced() {
      adapter.end()
      show(store.getState().sendBoxValue)
    },
    onState(state) {
      container.dataset.state = state
      if (state === 'online') setTimeout(fetchCards, CARDS_LATER_MS)
    },
    onActivity({ attachments }) {
      if (attachments?.length) void fetchCards()
    },
    onUnsent: (activities) => whenConnected(() => activities.forEach(post)),
  })

  return {
    ask: (text) =>
      whenConnected(() => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text, method: 'keyboard' } })),
    focus() {
      const box = container.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]')
      box?.focus()
      return box !== null
    },
    unmount() {
      stopListening()
      adapter.end()
      unmountComponentAtNode(container)
    },
  }
}
