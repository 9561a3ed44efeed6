import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Microsoft's ready-made bundle, as npm has it. */
export interface StockSite {
  readonly url: string
  readonly plain: number
  readonly gzip: number
  readonly br: number
  close(): Promise<void>
}

/** A page that does, with the ready-made bundle, what the widget does: nothing until its button is pressed, then the chat. */
export async function startStockSite(declic: string): Promise<StockSite> {
  const bundle = readFileSync('node_modules/botframework-webchat/dist/webchat.js')
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length }
  const br = brotliCompressSync(bundle, { params })
  const server = createServer((request, response) => {
    if (request.url === '/webchat.js') {
      response.setHeader('Content-Type', 'text/javascript')
      response.setHeader('Content-Encoding', 'br')
      response.end(br)
      return
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="fr"><head><title>Web Chat</title><meta name="viewport" content="width=device-width"></head>
<body><button>Une question ?</button><div id="chat" style="height: 500px"></div><script>
document.querySelector('button').onclick = () => {
  const opening = fetch('${declic}/v3/directline/conversations', { method: 'POST' }).then((response) => response.json())
  const script = document.createElement('script')
  script.src = '/webchat.js'
  script.onload = async () => {
    const { token, conversationId, streamUrl } = await opening
    const directLine = WebChat.createDirectLine({ domain: '${declic}/v3/directline', token, conversationId, streamUrl, watermark: '' })
    WebChat.renderWebChat({ directLine, locale: 'fr-FR', overrideLocalizedStrings: { TEXT_INPUT_ALT: 'Ta question', ACTIVITY_BOT_SAID_ALT: 'Déclic a dit :' } }, document.getElementById('chat'))
  }
  document.head.append(script)
}
</script></body></html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return {
    url: `http://127.0.0.1:${address.port}`,
    plain: bundle.length,
    gzip: gzipSync(bundle, { level: 9 }).length,
    br: br.length,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
