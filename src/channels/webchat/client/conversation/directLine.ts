/** An activity as it travels: what we read of it, the rest as it is. */
export interface Activity {
  readonly id?: string
  readonly type: string
  readonly text?: string
  readonly from?: { readonly id?: string; readonly role?: string }
  readonly attachments?: readonly unknown[]
  readonly suggestedActions?: { readonly actions?: readonly unknown[] }
  readonly channelData?: Readonly<Record<string, unknown>>
}

/** Enough to come back to a conversation. */
export interface Conversation {
  readonly conversationId: string
  readonly token: string
}

export interface OpenedConversation extends Conversation {
  readonly streamUrl: string
}

interface ActivitySet {
  readonly activities: readonly Activity[]
  readonly watermark?: string
}

/** The server answered, and said no. */
export class Refusal extends Error {
  readonly status: number
  /** How long it asks to wait. */
  readonly waitMs: number

  constructor(status: number, waitMs: number) {
    super(`status ${status}`)
    this.status = status
    this.waitMs = waitMs
  }
}

/** Direct Line 3.0 as Déclic serves it; everything throws when the server is out of reach, `Refusal` when it refuses. */
export interface DirectLine {
  /** A new conversation, the bot told that somebody came. */
  open(): Promise<OpenedConversation>
  resume(conversation: Conversation, watermark: string): Promise<OpenedConversation>
  refresh(conversation: Conversation): Promise<Conversation>
  read(conversation: Conversation, watermark: string): Promise<ActivitySet>
  /** Resolves with the activity's id once the bot has answered. */
  post(conversation: Conversation, activity: Activity): Promise<string>
}

const PATIENCE_MS = 12_000
/** A post waits for the bot's whole turn. */
const POST_PATIENCE_MS = 40_000

/** `server`: e.g. `https://declic.lycee.example`. */
export function createDirectLine(server: string): DirectLine {
  const root = `${server}/v3/directline`
  const path = ({ conversationId }: Conversation) => `/conversations/${encodeURIComponent(conversationId)}`

  async function call(method: string, where: string, token?: string, body?: object, patience = PATIENCE_MS) {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), patience)
    try {
      const response = await fetch(root + where, {
        method,
        credentials: 'omit',
        signal: abort.signal,
        // Without headers a call from another site needs no question beforehand: one round trip less at the opening.
        headers: {
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!response.ok) throw new Refusal(response.status, Number(response.headers.get('Retry-After')) || 0)
      return await response.json()
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    open: () => call('POST', '/conversations'),
    resume: (conversation, watermark) =>
      call('GET', `${path(conversation)}?watermark=${watermark}`, conversation.token),
    async refresh(conversation) {
      const { token } = await call('POST', '/tokens/refresh', conversation.token)
      return { conversationId: conversation.conversationId, token }
    },
    read: (conversation, watermark) =>
      call('GET', `${path(conversation)}/activities?watermark=${watermark}`, conversation.token),
    async post(conversation, activity) {
      const where = `${path(conversation)}/activities`
      return (await call('POST', where, conversation.token, activity, POST_PATIENCE_MS)).id
    },
  }
}
