import type { RouteReply } from '../route'

// Statuses are Direct Line's: 403 makes the client renew, 404 makes it stop, 401 would make it insist for ever.

export const forbidden = (): RouteReply =>
  refusal(403, 'TokenInvalid', 'Jeton absent, expiré, ou d’une autre conversation.')

export const gone = (): RouteReply => refusal(404, 'ConversationNotFound', 'Cette conversation n’existe pas ou plus.')

export const badActivity = (sentence: string): RouteReply => refusal(400, 'BadArgument', sentence)

/** `ms` in `Retry-After` although HTTP says seconds: the client reads milliseconds. */
export const tooMany = (ms: number): RouteReply => ({
  ...refusal(429, 'TooManyRequests', 'Trop de demandes à la fois : réessayez dans un instant.'),
  headers: { 'Retry-After': String(ms) },
})

function refusal(status: number, code: string, message: string): RouteReply {
  return { status, body: { error: { code, message } } }
}
