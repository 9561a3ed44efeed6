import type { Response } from 'restify'
import type { RouteReply } from '../channels/route'

/** Sends a reply as JSON, or the page it holds, whatever the client says it accepts. */
export function sendJson(response: Response, { status, headers = {}, body, html }: RouteReply): void {
  if (response.headersSent) return
  if (html !== undefined) {
    sendBytes(response, status, Buffer.from(html), { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    return
  }
  if (body === undefined) {
    response.sendRaw(status, '', status === 204 ? headers : { 'Content-Length': '0', ...headers })
    return
  }
  sendBytes(response, status, Buffer.from(JSON.stringify(body)), {
    'Content-Type': 'application/json; charset=utf-8',
    ...headers,
  })
}

/** Sends bytes as they are, with their length. */
export function sendBytes(
  response: Response,
  status: number,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  if (response.headersSent) return
  response.sendRaw(status, body, { ...headers, 'Content-Length': String(body.length) })
}
