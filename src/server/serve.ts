import type { Storage } from 'botbuilder'
import type { Server } from 'restify'
import type { Bot } from '../channels/botContract'
import type { Config, ConfigOutcome } from '../config'
import type { Catalogue } from '../sheets/catalogue'
import { versionOf } from '../sheets/versionOf'
import { watchFolders } from '../sheets/watchFolders'
import { openState, type State } from '../state/openState'
import { Collection, wordFault } from './collection'
import type { Pages } from './createServer'
import { createLog } from './log'
import { type Application, openApplication } from './openApplication'

/** What the process is made of. */
export interface Composition {
  readonly config: ConfigOutcome
  readonly loadCatalogue: (config: Config) => Catalogue
  /** What, beside the sheets, is read again when it changes: the lexicon. */
  readonly alsoWatched: readonly string[]
  readonly createBot: (catalogue: Catalogue, storage: Storage, keep: Pick<State, 'recaps' | 'counters'>) => Bot
  /** Throws an `Error` with a French sentence when a file of the page is missing. */
  readonly createPages: (config: Config) => Promise<Pages>
  /** French sentence said when a turn fails; is given the id under which the bug is logged. */
  readonly apology: (id: string) => string
}

/** Runs the process from its configuration to its end; says in French why it cannot start. */
export async function serve(composition: Composition): Promise<void> {
  if (composition.config.kind === 'problems') {
    return refuse([
      'Déclic ne démarre pas, sa configuration est à corriger :',
      ...composition.config.problems.map((problem) => `  - ${problem}`),
    ])
  }
  const { config } = composition.config
  const opened = await openState(config.database)
  if (opened.kind === 'refused') return refuse([`Déclic ne démarre pas. ${opened.sentence}`])
  const { state } = opened
  const pages = await createPages(composition, config)
  if (pages.kind === 'refused') {
    await state.close()
    return refuse([`Déclic ne démarre pas. ${pages.sentence}`])
  }
  const log = createLog(config.logLevel)
  const paths = [config.metiersDir, config.formationsDir, ...composition.alsoWatched]
  const source = {
    findVersion: () => versionOf(paths),
    loadCatalogue: () => composition.loadCatalogue(config),
    createBot: (sheets: Catalogue) => composition.createBot(sheets, state.storage, state),
  }
  // Before the sheets: what changes meanwhile is then seen to differ, and read again.
  const version = source.findVersion()
  const catalogue = source.loadCatalogue()
  if (catalogue.metiers.length === 0) {
    await state.close()
    return refuse([
      `Déclic ne démarre pas. Aucune fiche métier lisible dans « ${config.metiersDir} » : indiquez le bon dossier avec METIERS_DIR.`,
      ...catalogue.problems.slice(0, 5).map((problem) => `  - ${wordFault(problem)}`),
    ])
  }
  const first = { version, catalogue, bot: source.createBot(catalogue) }
  const application = await openApplication({
    config,
    log,
    collection: new Collection(first, source),
    state,
    pages: pages.pages,
    apology: composition.apology,
  })
  const fault = await listen(application.server, config)
  if (fault !== undefined) {
    await state.close()
    return refuse([`Déclic ne démarre pas. ${fault}`])
  }
  say(wordStart(application.server, config, catalogue))
  const counts = { metiers: catalogue.metiers.length, formations: catalogue.formations.length }
  log.info({ version, ...counts }, 'démarré')
  const stopWatching = config.reload ? watchFolders({ paths, onChange: application.reload }) : () => undefined
  const close = closeOnSignal(application, async () => {
    stopWatching()
    await state.close()
    log.info('arrêté')
  })
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'erreur que rien n’attendait'))
  process.on('uncaughtException', (error) => {
    // What state the process is in is unknown: end what runs, and let whoever started it start it again.
    log.fatal({ err: error }, 'erreur que rien n’a retenue : arrêt')
    close(1)
  })
}

type PagesOutcome =
  | { readonly kind: 'pages'; readonly pages: Pages }
  | { readonly kind: 'refused'; readonly sentence: string }

async function createPages(composition: Composition, config: Config): Promise<PagesOutcome> {
  try {
    return { kind: 'pages', pages: await composition.createPages(config) }
  } catch (error) {
    return { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) }
  }
}

/** Undefined once listening; otherwise why not, in French. */
function listen(server: Server, { host, port }: Config): Promise<string | undefined> {
  return new Promise((resolve) => {
    // On restify's server: it repeats the HTTP server's errors, and one without a listener ends the process.
    server.on('error', (error: NodeJS.ErrnoException) => resolve(wordListenFault(error, host, port)))
    server.server.listen(port, host, () => resolve(undefined))
  })
}

function wordListenFault({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris par un autre programme : arrêtez-le, ou choisissez un autre port, p. ex. PORT=${port < 65535 ? port + 1 : 3978}.`
    case 'EACCES':
      return `Le port ${port} est réservé : choisissez-en un au-dessus de 1023, p. ex. PORT=3978.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST vaut « ${host} », qui n’est pas une adresse de cette machine.`
    default:
      return `L’écoute sur ${host}, port ${port}, a échoué (${code ?? message}).`
  }
}

function wordStart(server: Server, config: Config, catalogue: Catalogue): string {
  const found = server.server.address()
  const port = typeof found === 'object' && found !== null ? found.port : config.port
  const local =
    config.host === '127.0.0.1' || config.host === '0.0.0.0' || config.host === '::1' || config.host === '::'
  const name = local ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  const lines = [
    `Déclic est prêt : ${config.publicUrl ?? `http://${name}:${port}`}/`,
    `${catalogue.metiers.length} fiches métiers, ${catalogue.formations.length} fiches formations. Pour arrêter : Ctrl+C.`,
  ]
  const errors = catalogue.problems.filter((problem) => problem.severity === 'error').length
  if (errors > 0) lines.push(`${errors} erreurs dans les fiches : « npm run sheets » les montre.`)
  return lines.join('\n')
}

/** The first signal lets running turns end; the second does not wait. Returns how to end for another reason. */
function closeOnSignal(application: Application, finish: () => Promise<void>): (code: number) => void {
  let closing = false
  const close = (code: number): void => {
    if (closing) process.exit(1)
    closing = true
    application
      .close()
      .then(finish)
      .then(
        () => process.exit(code),
        () => process.exit(1),
      )
  }
  process.on('SIGTERM', () => close(0))
  process.on('SIGINT', () => close(0))
  return close
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}
