import { setTimeout as wait } from 'node:timers/promises'
import { parseObject, parseString } from '../json'

/** What Microsoft says to send again: throttled, a failed condition, a gateway in trouble. */
const RETRIED: ReadonlySet<number> = new Set([412, 429, 502, 504])
/** A connection that broke before anything was answered. */
const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE'])
const MAX_TRIES = 5
const FIRST_MS = 500
const LONGEST_MS = 10_000

/** Runs `send` again while the channel asks for patience, later and later, at random so that bots do not all come back at once. */
export async function retrySend<T>(send: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await send()
    } catch (error) {
      if (tried === MAX_TRIES || !isPassing(error)) throw error
      await wait(delayAfter(tried, error))
    }
  }
}

/** Between half and the whole of 0.5, 1, 2, 4 s; at least what the channel asks for. */
function delayAfter(tried: number, error: unknown): number {
  const most = FIRST_MS * 2 ** (tried - 1)
  return Math.min(LONGEST_MS, Math.max(askedBy(error), most / 2 + Math.random() * (most / 2)))
}

function isPassing(error: unknown): boolean {
  const { statusCode, code } = parseObject(error) ?? {}
  return (typeof statusCode === 'number' && RETRIED.has(statusCode)) || BROKEN.has(parseString(code) ?? '')
}

/** `Retry-After` in milliseconds; 0 when there is none. */
function askedBy(error: unknown): number {
  const headers = parseObject(parseObject(error)?.response)?.headers
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function')
    return 0
  const seconds = Number(parseString(headers.get('retry-after')) ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}
