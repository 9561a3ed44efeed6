import { createServer as createRestify, type Request, type RequestHandler, type Response, type Server } from 'restify'
import type { DirectLine } from '../channels/directline/directLine'
import { isLoopbackAddress } from '../channels/messages/loopback'
import type { Route } from '../channels/route'
import type { Config } from '../config'
import { wordError } from './errors'
import { corsGuard, isWellFormed, jsonBody, securityHeaders } from './guards'
import type { Log } from './log'
import type { Metrics } from './metrics'
import { mountOperations, type Readiness } from './operations'
import type { RequestAddress } from './requestAddress'
import { sendBytes, sendJson } from './send'

declare module 'restify' {
  interface Server {
    /** Runs before anything else; false = answered. Missing from the published types. */
    first(handler: (request: Request, response: Response) => boolean): Server
  }
}

/** The chat page and its files (`src/channels/webchat`). */
export interface Pages {
  /** Exact paths answered. */
  readonly paths: readonly string[]
  respond(
    path: string,
    acceptEncoding: string | undefined,
  ): Promise<
    { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer } | undefined
  >
}

export interface ServerOptions {
  readonly config: Pick<Config, 'allowedOrigins'>
  readonly log: Log
  readonly address: RequestAddress
  readonly directLine: DirectLine
  /** Other channels' routes. */
  readonly routes: readonly Route[]
  readonly pages: Pages
  readonly readiness: Readiness
  readonly metrics: Metrics
}

/** A request that takes longer to arrive than this is somebody holding connections. */
const REQUEST_TIMEOUT_MS = 30_000

/** Every route of the process, ready to listen. */
export function createServer(options: ServerOptions): Server {
  const { address, directLine, log } = options
  const server = createRestify({ name: '' })
  server.server.requestTimeout = REQUEST_TIMEOUT_MS
  server.first(isWellFormed)
  server.pre(securityHeaders, corsGuard(address, options.config.allowedOrigins), logRequests(log))
  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    sendError(log, request, response, error)
    done()
  })
  server.server.on('upgrade', (request, socket, head) => directLine.upgrade(request, socket, head))
  server.server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  for (const route of [...directLine.routes, ...options.routes]) mountRoute(server, route, address)
  for (const path of options.pages.paths) mountPage(server, path, options.pages)
  mountOperations(server, options.readiness, options.metrics)
  return server
}

function mountRoute(server: Server, route: Route, address: RequestAddress): void {
  const handle = async (request: Request, response: Response): Promise<void> => {
    sendJson(response, await route.handle(parseRequest(request, address)))
  }
  if (route.method === 'GET') server.get(route.path, handle)
  else server.post(route.path, ...jsonBody(), handle)
}

function mountPage(server: Server, path: string, pages: Pages): void {
  const handle: RequestHandler = async (request: Request, response: Response): Promise<void> => {
    const reply = await pages.respond(path, request.header('accept-encoding'))
    if (reply === undefined) sendJson(response, wordError(404))
    else sendBytes(response, reply.status, reply.body, reply.headers)
  }
  server.get(path, handle)
  server.head(path, handle)
}

function parseRequest(request: Request, address: RequestAddress) {
  const params: Readonly<Record<string, string>> = request.params
  return {
    params,
    query: new URLSearchParams(request.getQuery()),
    ip: address.ip(request),
    baseUrl: address.baseUrl(request),
    // An absent body is left as an empty string by restify.
    body: request.body === '' ? undefined : request.body,
    header: (name: string) => request.header(name),
    fromLoopback: isLoopbackAddress(request.socket.remoteAddress ?? ''),
  }
}

/** The route and not the URL: its query may hold a token. */
function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint()
    response.once('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
      log.debug({ method: request.method, route: request.getRoute()?.path, status: response.statusCode, ms }, 'requête')
    })
    next()
  }
}

function sendError(log: Log, request: Request, response: Response, error: unknown): void {
  const found = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
  const { status, body } = wordError(found)
  if (status === 500) log.error({ err: error, route: request.getRoute()?.path }, 'erreur hors d’un tour de parole')
  sendJson(response, { status, body })
}
