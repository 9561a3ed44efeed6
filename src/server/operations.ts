import type { Request, RequestHandler, Response, Server } from 'restify'
import type { Metrics } from './metrics'
import { sendBytes, sendJson } from './send'

/** What must hold for the bot to be of use. */
export interface Readiness {
  readonly metiers: number
  readonly formations: number
  isStorageReachable(): Promise<boolean>
}

/** `GET /health` (the process lives), `GET /ready` (it can answer), `GET /metrics` (Prometheus). */
export function mountOperations(server: Server, readiness: Readiness, metrics: Metrics): void {
  const live: RequestHandler = async (_request: Request, response: Response) =>
    sendJson(response, { status: 200, body: { status: 'ok' } })
  server.get('/health', live)
  server.head('/health', live)
  server.get('/ready', async (_request, response) => {
    const { metiers, formations } = readiness
    const sheets = metiers > 0
    const storage = await readiness.isStorageReachable()
    const ready = sheets && storage
    sendJson(response, {
      status: ready ? 200 : 503,
      body: { status: ready ? 'ready' : 'not ready', sheets, storage, metiers, formations },
    })
  })
  server.get('/metrics', async (_request, response) => {
    sendBytes(response, 200, Buffer.from(await metrics.word()), { 'Content-Type': metrics.contentType })
  })
}
