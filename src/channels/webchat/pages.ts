/*
 * The chat pages, the widget and their files, for whichever server mounts them (restify is known in src/server only):
 *
 *   const pages = await loadWebChatPages()               // throws a French sentence if Web Chat's packages are missing
 *   for (const path of pages.paths) server.get(path, async (req, res) => {
 *     const reply = await pages.respond(req.path(), req.headers['accept-encoding'])
 *     // undefined: not one of ours, answer 404; otherwise write reply.status, reply.headers, reply.body as they are
 *   })
 *
 * `paths` holds the pages (`/` first), `/widget.js` and one exact path per file, e.g. `/webchat/page-1f0c9a7d3b5e.js`. HEAD takes the
 * same reply without the body. Restify's own gzip and `sendRaw` formatters must leave the body alone: it is already compressed when
 * the headers say so.
 */
import { type Asset, makeAsset } from './asset'
import type { ClientFileName } from './bundle/buildClient'
import { loadClient } from './bundle/loadClient'
import { wordDemo } from './demoPage'
import { type PageMode, wordPage } from './page'
import { securityHeaders } from './securityHeaders'

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

/** Addresses that other sites write down: they never change. */
const MODES: Readonly<Record<string, PageMode>> = { '/': 'plein', '/kiosque': 'kiosque', '/integre': 'integre' }

/** Loads the page's files; throws an `Error` with a French sentence when they cannot be built. */
export async function loadWebChatPages({ frameAncestors = [] }: WebChatOptions = {}): Promise<WebChatPages> {
  const client = await loadClient()
  const asset = (name: ClientFileName, fixedPath?: string) => {
    const content = client.get(name)
    if (content === undefined) throw new Error(`no ${name}`)
    return makeAsset(name, content, fixedPath)
  }
  const late = [asset('talk.js'), asset('cards.js')]
  const files = { chat: asset('chat.js'), page: asset('page.js'), style: asset('page.css'), icon: asset('declic.svg') }
  const demo = {
    widget: asset('widget.js', '/widget.js'),
    script: asset('demo.js'),
    style: asset('demo.css'),
    icon: files.icon,
  }
  const assets = new Map<string, Asset>(
    [...late, ...Object.values(files), ...Object.values(demo)].map((served) => [served.path, served]),
  )
  const pages = new Map<string, Buffer>([
    ...Object.entries(MODES).map(([path, mode]): [string, Buffer] => [path, Buffer.from(wordPage(files, mode))]),
    ['/demo', Buffer.from(wordDemo(demo))],
  ])
  const headers = securityHeaders(frameAncestors)

  return {
    paths: [...pages.keys(), ...assets.keys()],
    async respond(path, acceptEncoding) {
      const body = pages.get(path)
      if (body !== undefined) return { status: 200, headers, body }
      const found = assets.get(path)
      return found && { status: 200, ...found.encode(acceptEncoding) }
    },
  }
}
