import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

/** One request that the bot made to the channel. */
export interface Sent {
  readonly at: number
  readonly method: string
  readonly path: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the JSON it expects; a wrong shape fails it
  readonly activity: any
}

/** A stand-in for Microsoft's connector: keeps every request, answers as told. */
export interface Connector {
  readonly url: string
  readonly sent: Sent[]
  /** What it answers to the next requests, in order; 201 with an id after that. */
  readonly answers: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[]
  /** The texts and cards sent, in order. */
  messages(): readonly Sent['activity'][]
  stop(): Promise<void>
}

export async function startConnector(): Promise<Connector> {
  const sent: Sent[] = []
  const answers: Connector['answers'] = []
  let number = 0
  const server: Server = createServer(async (request, response) => {
    const at = Date.now()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    sent.push({
      at,
      method: request.method ?? '',
      path: request.url ?? '',
      activity: body === '' ? {} : JSON.parse(body),
    })
    const { status, headers } = answers.shift() ?? { status: 201 }
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
    response.setHeader('Content-Type', 'application/json')
    response.statusCode = status
    response.end(JSON.stringify(status < 400 ? { id: `1:${++number}` } : { error: { code: 'refusé' } }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    sent,
    answers,
    messages: () => sent.map(({ activity }) => activity).filter(({ type }) => type === 'message'),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
