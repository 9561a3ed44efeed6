import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { TurnObserver } from '../channels/turnGuard'
import type { Collection, Reload } from './collection'

/** Counters of this process in Prometheus text. */
export interface Metrics extends Omit<TurnObserver, 'error'> {
  error(channel: string): void
  collection(collection: Pick<Collection, 'current' | 'loadedAt' | 'refused'>): void
  reload(outcome: Reload['kind']): void
  streams(count: () => number): void
  /** Totals of the database, all processes together, read when asked for. */
  feedback(list: (kind: string) => Promise<readonly { readonly key: string; readonly count: number }[]>): void
  readonly contentType: string
  word(): Promise<string>
}

const BANDS = new Set(['sure', 'choice', 'unknown', 'none'])
const CHANNELS = new Set(['webchat', 'msteams', 'emulator', 'directline'])
/** Callers write channel and band: only known ones become labels, or a stranger could create any number of series. */
const known = (names: ReadonlySet<string>, name: string) => (names.has(name) ? name : 'other')

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const turns = new Counter({
    name: 'declic_turns_total',
    help: 'Tours de parole traités.',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const replies = new Counter({
    name: 'declic_replies_total',
    help: 'Messages envoyés, par degré de certitude.',
    labelNames: ['band'],
    registers,
  })
  const errors = new Counter({
    name: 'declic_errors_total',
    help: 'Erreurs imprévues.',
    labelNames: ['channel'],
    registers,
  })
  const duration = new Histogram({
    name: 'declic_turn_duration_seconds',
    help: 'Durée d’un tour de parole.',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15],
    registers,
  })
  const reloads = new Counter({
    name: 'declic_reloads_total',
    help: 'Relectures des fiches après un changement sur le disque.',
    labelNames: ['outcome'],
    registers,
  })
  return {
    turn(channel, seconds, outcome) {
      turns.inc({ channel: known(CHANNELS, channel), outcome })
      duration.observe({ channel: known(CHANNELS, channel) }, seconds)
    },
    reply: (band) => replies.inc({ band: known(BANDS, band) }),
    error: (channel) => errors.inc({ channel: known(CHANNELS, channel) }),
    collection: (collection) => watchCollection(collection, registers),
    reload: (outcome) => reloads.inc({ outcome }),
    streams(count) {
      new Gauge({
        name: 'declic_streams',
        help: 'Pages web connectées.',
        registers,
        collect() {
          this.set(count())
        },
      })
    },
    feedback(list) {
      new Gauge({
        name: 'declic_feedback',
        help: 'Réponses jugées utiles ou pas utiles, par intention, depuis le début.',
        labelNames: ['opinion', 'intent'],
        registers,
        async collect() {
          this.reset()
          // The database may be away: the rest is still told.
          for (const { key, count } of await list('avis').catch(() => [])) {
            const [opinion = '', intent = ''] = key.split(' ')
            this.set({ opinion, intent }, count)
          }
        },
      })
      new Gauge({
        name: 'declic_misunderstood_words',
        help: 'Mots connus comptés dans les messages incompris, depuis le début (npm run retours dit lesquels).',
        registers,
        async collect() {
          const words = await list('incompris').catch(() => [])
          this.set(words.reduce((sum, { count }) => sum + count, 0))
        },
      })
    },
    contentType: registry.contentType,
    word: () => registry.metrics(),
  }
}

/** Read when the metrics are, so that they never disagree with what is in use. */
function watchCollection(collection: Parameters<Metrics['collection']>[0], registers: Registry[]): void {
  new Gauge({
    name: 'declic_sheets',
    help: 'Fiches chargées.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { metiers, formations } = collection.current.catalogue
      this.set({ kind: 'metier' }, metiers.length)
      this.set({ kind: 'formation' }, formations.length)
    },
  })
  new Gauge({
    name: 'declic_sheets_version_info',
    help: 'Version des fiches en usage.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset()
      this.set({ version: collection.current.version }, 1)
    },
  })
  new Gauge({
    name: 'declic_sheets_loaded_timestamp_seconds',
    help: 'Moment où les fiches en usage ont été chargées.',
    registers,
    collect() {
      this.set(collection.loadedAt.getTime() / 1000)
    },
  })
  new Gauge({
    name: 'declic_sheets_refused',
    help: '1 quand les fiches du disque ont été refusées et que les précédentes restent servies.',
    registers,
    collect() {
      this.set(collection.refused === undefined ? 0 : 1)
    },
  })
}
