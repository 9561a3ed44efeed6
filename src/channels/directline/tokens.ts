import { createSecretKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { parseObject, parseString } from '../json'

/** Web Chat renews after 15 minutes, hard-coded: twice that. */
export const TOKEN_SECONDS = 30 * 60

/** Who holds a token, and for which conversation. */
export interface TokenHolder {
  readonly userId: string
  readonly conversationId: string
}

export interface Tokens {
  issue(holder: TokenHolder): string
  /** Undefined when the token is forged, expired or not a token. */
  find(token: string): TokenHolder | undefined
}

export function createTokens(secret: string, now: () => number = Date.now): Tokens {
  // Given as text, the library first tries to read it as a public key, at 1 ms a time.
  const key = createSecretKey(secret, 'utf8')
  const seconds = () => Math.floor(now() / 1000)
  return {
    issue: ({ userId, conversationId }) =>
      jwt.sign({ user: userId, conv: conversationId, iat: seconds() }, key, {
        algorithm: 'HS256',
        expiresIn: TOKEN_SECONDS,
      }),
    find(token) {
      try {
        const claims = parseObject(jwt.verify(token, key, { algorithms: ['HS256'], clockTimestamp: seconds() }))
        const userId = parseString(claims?.user)
        const conversationId = parseString(claims?.conv)
        return userId !== undefined && conversationId !== undefined ? { userId, conversationId } : undefined
      } catch {
        return undefined
      }
    },
  }
}

/** The token of an `Authorization: Bearer …` header. */
export function parseBearer(header: string | undefined): string | undefined {
  return /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1]
}
