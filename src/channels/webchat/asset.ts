import { createHash } from 'node:crypto'

/** One file as it is and as it is sent: compressed beforehand. */
export interface Encoded {
  readonly plain: Buffer
  readonly br: Buffer
  readonly gzip: Buffer
}

/** One file of the page, at an address that changes with its content, so that browsers may keep it for ever. */
export interface Asset {
  /** e.g. `/webchat/page-1f0c9a7d3b5e.js` */
  readonly path: string
  /** e.g. `sha384-AHFv…`, for the `integrity` attribute */
  readonly integrity: string
  encode(acceptEncoding: string | undefined): {
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer
  }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

/** Subresource integrity of a content: `sha384-` and 64 base64 characters. */
export function integrityOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}

/** e.g. `page.js` → `/webchat/page-1f0c9a7d3b5e.js` */
export function assetPath(name: string, content: Buffer): string {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return `/webchat/${name.slice(0, dot)}-${hash}${name.slice(dot)}`
}

/** What the browser prefers among what we have; a coding refused with `q=0` is not used (RFC 9110, 12.5.3). */
export function chooseEncoding(acceptEncoding: string | undefined): 'br' | 'gzip' | undefined {
  const accepted = new Set<string>()
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(coding)
  }
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : undefined
}

const FOR_EVER = 'public, max-age=31536000, immutable'
/** A new version of Déclic reaches the sites that show it within the hour; meanwhile the old one is asked for again quietly. */
const FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400'

/** Makes a served file of a content; `fixedPath`: an address that others have written down, and that cannot change. */
export function makeAsset(name: string, content: Encoded, fixedPath?: string): Asset {
  const headers = {
    'Content-Type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'Cache-Control': fixedPath === undefined ? FOR_EVER : FOR_AN_HOUR,
    // Pages of other sites load the widget and what it needs; nothing here is secret.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  }
  return {
    path: fixedPath ?? assetPath(name, content.plain),
    integrity: integrityOf(content.plain),
    encode(acceptEncoding) {
      const encoding = chooseEncoding(acceptEncoding)
      if (encoding === undefined) return { headers, body: content.plain }
      return { headers: { ...headers, 'Content-Encoding': encoding }, body: content[encoding] }
    },
  }
}
