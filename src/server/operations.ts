import type { Request, RequestHandler, Response, Server } from 'restify'
import type { Collection } from './collection'
import type { Metrics } from './metrics'
import { sendBytes, sendJson } from './send'

/** What must hold for the bot to be of use. */
export interface Readiness {
  readonly collection: Pick<Collection, 'current' | 'loadedAt' | 'refused'>
  isStorageReachable(): Promise<boolean>
}

/** `GET /health` (the process lives), `GET /ready` (it can answer), `GET /metrics` (Prometheus). */
export function mountOperations(server: Server, readiness: Readiness, metrics: Metrics): void {
  const live: RequestHandler = async (_request: Request, response: Response) =>
    sendJson(response, { status: 200, body: { status: 'ok' } })
  server.get('/health', live)
  server.head('/health', live)
  server.get('/ready', async (_request, response) => {
    const { current, loadedAt, refused } = readiness.collection
    const { metiers, formations } = current.catalogue
    const sheets = metiers.length > 0
    const storage = await readiness.isStorageReachable()
    const ready = sheets && storage
    sendJson(response, {
      status: ready ? 200 : 503,
      body: {
        status: ready ? 'ready' : 'not ready',
        sheets,
        storage,
        metiers: metiers.length,
        formations: formations.length,
        version: current.version,
        loaded: loadedAt.toISOString(),
        // The log says what and where: this page is open to anyone.
        reload: refused === undefined ? 'ok' : { refused: refused.version, faults: refused.faults.length },
      },
    })
  })
  server.get('/metrics', async (request, response) => {
    if (cameThroughProxy(request)) return sendJson(response, NOT_FROM_OUTSIDE)
    sendBytes(response, 200, Buffer.from(await metrics.word()), { 'Content-Type': metrics.contentType })
  })
}

/** What a proxy adds to what it passes on; one that adds nothing must refuse `/metrics` itself. */
const MARKS_OF_A_PROXY = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/** Figures are for whoever runs the server, who can ask it directly; what the proxy passes on comes from anyone. */
function cameThroughProxy({ headers }: Request): boolean {
  return MARKS_OF_A_PROXY.some((name) => headers[name] !== undefined)
}

const NOT_FROM_OUTSIDE = {
  status: 403,
  body: { error: { message: 'Les mesures se lisent sur le serveur lui-même, sans passer par son mandataire.' } },
}
