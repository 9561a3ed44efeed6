/** What page.js and conversation.js share and use of Web Chat; read by the checker only. */
interface Conversation {
  readonly token: string
  readonly conversationId: string
}

interface DirectLine {
  readonly connectionStatus$: { subscribe(next: (status: number) => void): unknown }
  end(): void
}

interface Activity {
  readonly text?: string
  readonly attachments?: readonly unknown[]
}

interface Store {
  getState(): { readonly sendBoxValue: string }
  dispatch(action: { readonly type: string; readonly payload: unknown }): void
}

interface Window {
  WebSocket: typeof WebSocket
  Declic: {
    readonly DIRECT_LINE: string
    recall(): Conversation | undefined
    forget(): void
    refresh(): Promise<Conversation | undefined>
    open(): Promise<Conversation>
    styleOptions(botInitials: string): object
  }
  readonly WebChat: {
    createStore(): Store
    createDirectLine(options: {
      domain: string
      token: string
      conversationId?: string
      watermark?: string
    }): DirectLine
    renderWebChat(props: object, element: HTMLElement): void
  }
}
