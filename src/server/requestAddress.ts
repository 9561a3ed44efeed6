import type { IncomingMessage } from 'node:http'

export interface AddressOptions {
  /** Believe `X-Forwarded-For` and `X-Forwarded-Proto`. */
  readonly trustProxy: boolean
  readonly publicUrl: string | undefined
}

/** Addresses of a request: who asks, and how they call the bot. */
export interface RequestAddress {
  ip(request: IncomingMessage): string
  /** e.g. `http://localhost:3978`; `http://invalide` when the caller sends no usable `Host`. */
  baseUrl(request: IncomingMessage): string
}

export function createRequestAddress({ trustProxy, publicUrl }: AddressOptions): RequestAddress {
  return {
    ip(request) {
      // The last entry is the one our own proxy wrote; the caller may have invented the others.
      const forwarded = trustProxy ? header(request, 'x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
      return forwarded || (request.socket.remoteAddress ?? 'inconnue')
    },
    baseUrl(request) {
      if (publicUrl !== undefined) return publicUrl
      const { host } = request.headers
      const scheme = trustProxy && header(request, 'x-forwarded-proto') === 'https' ? 'https' : 'http'
      return host !== undefined && isHost(host) ? `${scheme}://${host}` : 'http://invalide'
    },
  }
}

/** True for a name or an address, with or without a port: what may be written into a URL. */
export function isHost(host: string): boolean {
  return /^([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?$/.test(host)
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.at(-1) : value
}
