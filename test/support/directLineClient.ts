/** A JSON answer of the server, of a shape the test knows. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the JSON it expects; a wrong shape fails it
  readonly body: any
}

/** One request; `body` is sent as JSON unless it is text. */
export async function call(
  url: string,
  options: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const hasBody = options.body !== undefined
  const response = await fetch(url, {
    method: options.method ?? (hasBody ? 'POST' : 'GET'),
    headers: {
      ...(hasBody && { 'Content-Type': 'application/json' }),
      ...(options.token !== undefined && { Authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    ...(hasBody && { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

/** A conversation over plain HTTP, as a page would hold it. */
export class HttpConversation {
  private constructor(
    readonly root: string,
    readonly id: string,
    readonly token: string,
    readonly streamUrl: string,
  ) {}

  static async start(server: { readonly url: string }): Promise<HttpConversation> {
    const root = `${server.url}/v3/directline`
    const { body } = await call(`${root}/conversations`, { body: { user: {} } })
    return new HttpConversation(root, body.conversationId, body.token, body.streamUrl)
  }

  get path(): string {
    return `${this.root}/conversations/${this.id}`
  }

  post(activity: unknown): Promise<Answer> {
    return call(`${this.path}/activities`, { token: this.token, body: activity })
  }

  say(text: string): Promise<Answer> {
    return this.post({
      type: 'message',
      text,
      from: { id: 'moi' },
      channelData: { clientActivityID: `c-${text.slice(0, 20)}` },
    })
  }

  read(watermark = ''): Promise<Answer> {
    return call(`${this.path}/activities?watermark=${watermark}`, { token: this.token })
  }

  /** Texts so far, in order: « bot : … » or « moi : … ». */
  async texts(): Promise<readonly string[]> {
    const { body } = await this.read()
    return body.activities
      .filter((activity: { type: string }) => activity.type === 'message')
      .map(
        ({ from, text }: { from: { role: string }; text: string }) =>
          `${from.role === 'bot' ? 'bot' : 'moi'} : ${text}`,
      )
  }
}
