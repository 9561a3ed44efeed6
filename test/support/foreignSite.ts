import { once } from 'node:events'
import { createServer } from 'node:http'

/** A site that is not ours: its own style sheet, hostile to whatever is put into its pages, and a strict policy. */
export interface ForeignSite {
  readonly url: string
  close(): Promise<void>
}

/** As `docs/integration-web.md` tells webmasters to write it. */
function policy(declic: string, path: string): string {
  const stream = declic.replace(/^http/, 'ws')
  return [
    "default-src 'none'",
    "style-src 'self'",
    path === '/dynamique' ? "script-src 'nonce-abc' 'strict-dynamic'" : `script-src ${declic}`,
    `connect-src ${declic} ${stream}`,
    `frame-src ${declic}`,
    "base-uri 'none'",
    ...(path === '/types' ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ')
}

const HOSTILE = `
  * { font-size: 40px !important; color: lime !important; letter-spacing: 1em !important; box-sizing: content-box !important }
  html > *:not(head, body) { display: none !important; position: static !important; opacity: 0 !important }
  body { transform: scale(0.9); overflow: hidden }
  button, dialog, textarea, div, section, header, iframe { display: none !important; background: magenta !important }
  h2, p, span, svg { visibility: hidden !important; width: 900px !important }
`

const QUIET = 'body { font: 16px/1.5 serif; margin: 2rem; min-height: 1500px }'

/**
 * Every page shows the widget; `?` is handed to it as `data-` attributes. `/hostile` has the hostile style sheet, `/types` requires Trusted
 * Types, `/dynamique` trusts scripts by nonce alone.
 */
export async function startForeignSite(declic: string): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://foreign')
    if (url.pathname.endsWith('.css')) {
      response.setHeader('Content-Type', 'text/css')
      response.end(url.pathname === '/hostile.css' ? HOSTILE : QUIET)
      return
    }
    const style = url.pathname === '/hostile' ? '/hostile.css' : '/calme.css'
    const data = [...url.searchParams].map(([name, value]) => ` data-${name}="${encodeURI(value)}"`).join('')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Security-Policy', policy(declic, url.pathname))
    response.end(`<!doctype html><html lang="fr"><head><title>Un lycée</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${style}"></head><body><main><h1>Notre lycée</h1>
<p><a id="before" href="/autre">Une autre page</a> <a id="deep" href="#declic=que%20fait%20un%20plombier">Que fait un plombier ?</a></p></main>
<script src="${declic}/widget.js" nonce="abc" defer${data}></script></body></html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
