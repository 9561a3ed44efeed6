import { setTimeout as wait } from 'node:timers/promises'
import type { Server } from 'restify'
import { createDirectLine } from '../channels/directline/directLine'
import { handleOnce } from '../channels/handleOnce'
import { legalRoutes } from '../channels/legal/legalRoutes'
import { messagesRoutes } from '../channels/messages/messages'
import { recapRoutes } from '../channels/recap/recapRoutes'
import { guardTurns } from '../channels/turnGuard'
import { TurnQueue } from '../channels/turnQueue'
import type { Config } from '../config'
import type { State } from '../state/openState'
import type { Collection, Reload } from './collection'
import { createServer, type Pages } from './createServer'
import type { Log } from './log'
import { createMetrics } from './metrics'
import { createRequestAddress } from './requestAddress'

export interface ApplicationParts {
  readonly config: Config
  readonly log: Log
  /** The sheets in use and the bot that answers from them. */
  readonly collection: Collection
  readonly state: State
  readonly pages: Pages
  /** French sentence said when a turn fails; is given the id under which the bug is logged. */
  readonly apology: (id: string) => string
  /** `webchat` unless a test shows another channel. */
  readonly channelId?: string
}

/** The bot behind its channels and its server, not yet listening. */
export interface Application {
  readonly server: Server
  /** Puts in use what is on the disk now, or says in the log why not. */
  reload(): void
  /** Lets running turns end, then closes everything but what was handed in. */
  close(): Promise<void>
}

const PURGE_MS = 24 * 60 * 60 * 1000
const CLOSE_PATIENCE_MS = 10_000

export async function openApplication(parts: ApplicationParts): Promise<Application> {
  const { config, log, collection, state } = parts
  const metrics = createMetrics()
  const address = createRequestAddress(config)
  const queue = new TurnQueue(undefined, state.runAlone)
  const bot = guardTurns({
    bot: collection,
    apology: parts.apology,
    observer: {
      turn: metrics.turn,
      reply: metrics.reply,
      error(id, channel, error) {
        metrics.error(channel)
        log.error({ id, channel, err: error }, 'erreur pendant un tour de parole')
      },
    },
  })
  const directLine = createDirectLine({
    bot,
    state,
    queue,
    secret: config.directLineSecret ?? (await state.getDirectLineSecret()),
    allowedOrigins: config.allowedOrigins,
    messagesPerMinute: config.messagesPerMinute,
    conversationsPerMinute: config.conversationsPerMinute,
    baseUrl: address.baseUrl,
    ...(parts.channelId !== undefined && { channelId: parts.channelId }),
  })
  metrics.streams(directLine.streamCount)
  metrics.collection(collection)
  metrics.feedback((kind) => state.counters.list(kind, 1000))
  const server = createServer({
    config,
    log,
    address,
    directLine,
    routes: [
      ...recapRoutes(state.recaps),
      ...legalRoutes({ developer: config.teamsDeveloper, retentionDays: config.retentionDays }),
      ...messagesRoutes({
        access: config.messages,
        bot: handleOnce(bot, state.handled),
        queue,
        onUnauthorized: (error) => log.warn({ err: error }, 'appel non autorisé sur /api/messages'),
        onError: (error) => log.error({ err: error }, 'erreur hors d’un tour de parole sur /api/messages'),
      }),
    ],
    pages: parts.pages,
    metrics,
    readiness: { collection, isStorageReachable: state.isReachable },
  })
  const stopPurging = await startPurging(state, config.retentionDays, log)

  return {
    server,
    reload() {
      const outcome = collection.reload()
      if (outcome.kind === 'same') return
      metrics.reload(outcome.kind)
      logReload(log, collection, outcome)
    },
    async close() {
      stopPurging()
      const { server: http } = server
      const stopped = new Promise<void>((resolve) => {
        http.close(() => resolve())
      })
      await Promise.race([queue.idle(), wait(CLOSE_PATIENCE_MS, undefined, { ref: false })])
      await directLine.close()
      // Kept-alive connections become idle one by one, as their last answers leave.
      const sweep = setInterval(() => http.closeIdleConnections(), 20)
      await Promise.race([stopped, wait(CLOSE_PATIENCE_MS, undefined, { ref: false })])
      clearInterval(sweep)
      http.closeAllConnections()
    },
  }
}

function logReload(log: Log, { current }: Collection, outcome: Exclude<Reload, { kind: 'same' }>): void {
  const { version, catalogue } = current
  if (outcome.kind === 'swapped') {
    const counts = { metiers: catalogue.metiers.length, formations: catalogue.formations.length }
    log.info({ version, ...counts, ms: outcome.ms }, 'fiches relues')
  } else {
    const { faults } = outcome
    log.error(
      { version, refused: outcome.version, count: faults.length, faults: faults.slice(0, 5) },
      'fiches changées mais refusées : les précédentes restent servies',
    )
  }
}

/** Forgets old conversations now and once a day; returns how to stop. */
async function startPurging(state: State, days: number, log: Log): Promise<() => void> {
  const purge = async (): Promise<void> => {
    try {
      const conversations = await state.purge(days)
      if (conversations > 0) log.info({ conversations }, 'anciennes conversations effacées')
    } catch (error) {
      log.error({ err: error }, 'anciennes conversations non effacées')
    }
  }
  await purge()
  const timer = setInterval(purge, PURGE_MS).unref()
  return () => clearInterval(timer)
}
