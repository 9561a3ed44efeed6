import { widgetTexts } from '../../../../texts/widget'
import type { Chat, ChatModule } from '../chat/mountChat'
import type { TalkModule } from '../conversation/connection'
import { loadModule } from '../shell/loadModule'
import type { WidgetOptions } from '../shell/options'
import { createStateLine } from '../shell/stateLine'
import type { Markup } from './markup'

/** What is in the panel. */
export interface Inside {
  ask(question: string): void
  restart(): void
  focus(): void
}

export interface InsideOptions {
  readonly options: WidgetOptions
  readonly root: ShadowRoot
  readonly markup: Markup
  onReply(): void
  /** Escape, pressed where we do not hear it. */
  onClose(): void
}

/** The conversation in the page itself: connects and loads Web Chat at the same time. */
export function openDirectly({ options: { server }, root, markup: { body, state }, onReply }: InsideOptions): Inside {
  const say = createStateLine(state)
  const failed = () => {
    state.textContent = widgetTexts.loadingFailed
  }
  state.textContent = widgetTexts.loading
  const talking = loadModule<TalkModule>(server + TALK_PATH, failed).then(
    ({ Connection }) => new Connection({ server }),
  )
  const loading = loadModule<ChatModule>(server + CHAT_PATH, failed)
  const shown = Promise.all([talking, loading]).then(([connection, { mountChat }]) => {
    const chat = mountChat({ root, container: body, connection })
    connection.listen({
      onState: say,
      onActivity({ type, from, channelData }) {
        if (type === 'message' && from?.role === 'bot' && channelData?.declicPast !== true) onReply()
      },
    })
    return chat
  })
  const withChat = (act: (chat: Chat) => void) => void shown.then(act)
  return {
    ask: (question) => withChat((chat) => chat.ask(question)),
    restart() {
      void talking.then((connection) => connection.restart())
      withChat((chat) => chat.focus())
    },
    focus: () => withChat((chat) => chat.focus()),
  }
}
