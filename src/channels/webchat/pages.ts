/*
 * The chat page and its files, for whichever server mounts them (restify is known in src/server only):
 *
 *   const pages = loadWebChatPages()                       // reads the disk; throws a French sentence if a file was altered
 *   for (const path of pages.paths) server.get(path, async (req, res) => {
 *     const reply = await pages.respond(req.path(), req.headers['accept-encoding'])
 *     // undefined: not one of ours, answer 404; otherwise write reply.status, reply.headers, reply.body as they are
 *   })
 *
 * `paths` is `/` and one exact path per file, e.g. `/webchat/page-1f0c9a7d3b5e.js`. HEAD takes the same reply without the body.
 * Restify's own gzip and `sendRaw` formatters must leave the body alone: it is already compressed when the headers say so.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asset, makeAsset } from './asset'
import { wordPage } from './page'
import { securityHeaders } from './securityHeaders'
import { loadWebChatBundle } from './webChatBundle'

export interface WebChatReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface WebChatPages {
  /** Exact paths answered, `/` first. */
  readonly paths: readonly string[]
  /** The reply for one path (no query string), compressed as `Accept-Encoding` allows; undefined when the path is not ours. */
  respond(path: string, acceptEncoding: string | undefined): Promise<WebChatReply | undefined>
}

export interface WebChatOptions {
  /** Other origins allowed to show the page in a frame, e.g. `https://lycee.example.fr`; none by default. */
  readonly frameAncestors?: readonly string[]
}

const STATIC_DIR = join(__dirname, 'static')

/** Loads the page's files; throws an `Error` with a French sentence when the Web Chat file is missing or is not the pinned one. */
export function loadWebChatPages({ frameAncestors = [] }: WebChatOptions = {}): WebChatPages {
  const ours = (name: string) => makeAsset(name, readFileSync(join(STATIC_DIR, name)))
  const files = {
    bundle: makeAsset('webchat.js', loadWebChatBundle()),
    conversation: ours('conversation.js'),
    look: ours('look.js'),
    page: ours('page.js'),
    style: ours('page.css'),
    icon: ours('declic.svg'),
  }
  const assets = new Map<string, Asset>(Object.values(files).map((asset) => [asset.path, asset]))

  return {
    paths: ['/', ...assets.keys()],
    async respond(path, acceptEncoding) {
      if (path === '/') {
        const nonce = randomBytes(16).toString('base64')
        return {
          status: 200,
          headers: securityHeaders(nonce, frameAncestors),
          body: Buffer.from(wordPage(files, nonce)),
        }
      }
      const asset = assets.get(path)
      return asset && { status: 200, ...(await asset.encode(acceptEncoding)) }
    },
  }
}
