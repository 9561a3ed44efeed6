/** An HTTP request as channels see it: read, decoded, its JSON body parsed but not trusted. */
export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The visitor's address, behind a trusted proxy too. */
  readonly ip: string
  /** The bot's address as this caller knows it, e.g. `https://declic.lycee.example`. */
  readonly baseUrl: string
  readonly body: unknown
  /** Name in lower case. */
  header(name: string): string | undefined
  /** True when the TCP connection itself comes from this machine. */
  readonly fromLoopback: boolean
}

export interface RouteReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; absent = no body. */
  readonly body?: object
  /** Sent as a page instead. */
  readonly html?: string
}

/** One method and path; the server mounts it. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  handle(request: RouteRequest): Promise<RouteReply>
}
