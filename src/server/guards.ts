import type { Next, Request, RequestHandler, Response } from 'restify'
import { plugins } from 'restify'
import { isOriginAllowed } from '../channels/directline/origin'
import type { RouteReply } from '../channels/route'
import { wordError } from './errors'
import { isHost, type RequestAddress } from './requestAddress'
import { sendJson } from './send'

/** A message of 20,000 characters, each escaped in six, and the activity around it. */
const MAX_BODY_BYTES = 256 * 1024

const DIRECT_LINE = /^\/v3\/directline(\/|$)/i

/**
 * Refuses targets and hosts that are none, before restify sees them: it glues `Host` and target into one URL, so that
 * `Host: a/evil` would change the path and `Host: a b` would throw outside of any handler.
 */
export function isWellFormed(request: Request, response: Response): boolean {
  const { host = '' } = request.headers
  const target = request.url ?? ''
  const isTarget = target.startsWith('/') || (target === '*' && request.method === 'OPTIONS')
  if ((host === '' || isHost(host)) && isTarget && URL.canParse(`http://${host || 'localhost'}${target}`)) return true
  response.statusCode = 400
  response.setHeader('Connection', 'close')
  response.end()
  return false
}

/** On every answer; a page brings its own policy instead. */
export function securityHeaders(_request: Request, response: Response, next: Next): void {
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  )
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
  next()
}

/** Direct Line is called by pages of the listed sites; any other site is refused, whatever its browser would do. */
export function corsGuard(address: RequestAddress, allowedOrigins: readonly string[]): RequestHandler {
  return (request: Request, response: Response, next: Next): void => {
    if (!DIRECT_LINE.test(request.path())) next()
    else if (!admitOrigin(request, response)) answer(response, next, wordError(403))
    else if (request.method === 'OPTIONS') answer(response, next, PREFLIGHT)
    else next()
  }

  function admitOrigin(request: Request, response: Response): boolean {
    response.setHeader('Vary', 'Origin')
    const { origin } = request.headers
    if (origin === undefined) return true
    if (!isOriginAllowed(origin, address.baseUrl(request), allowedOrigins)) return false
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    return true
  }
}

/** What a browser wants to know before a page of another site may post. */
const PREFLIGHT: RouteReply = {
  status: 204,
  headers: {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'Access-Control-Max-Age': '7200',
  },
}

function answer(response: Response, next: Next, reply: RouteReply): void {
  sendJson(response, reply)
  next(false)
}

/** Reads a JSON body; refuses at once what is too big, of another type, or compressed (a small gzip can hide gigabytes). */
export function jsonBody(): readonly RequestHandler[] {
  const check = (request: Request, response: Response, next: Next): void => {
    const status = findBodyFault(request)
    if (status === undefined) return void next()
    // What follows of the body is not read: the connection cannot serve again.
    response.setHeader('Connection', 'close')
    answer(response, next, wordError(status))
  }
  return [
    check,
    plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    // `bodyReader: true` = already read by the line above.
    ...plugins.jsonBodyParser({ bodyReader: true, mapParams: false, reviver: withoutPrototype }),
  ]
}

/** Status of the refusal, or undefined when there is no body or one worth reading. */
function findBodyFault({ headers }: Request): number | undefined {
  const length = Number(headers['content-length'] ?? '0')
  if (length === 0 && headers['transfer-encoding'] === undefined) return undefined
  if (length > MAX_BODY_BYTES) return 413
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' && headers['content-encoding'] === undefined ? undefined : 415
}

/** `__proto__` is never data: copied by careless code, it would change an object's nature. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}
