import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient } from '../../../src/channels/webchat/bundle/buildClient'
import { loadClient } from '../../../src/channels/webchat/bundle/loadClient'
import { findChromium, launchChromium } from '../../support/chromium'
import { findFreePort, startDeclic } from '../../support/declicProcess'
import { startForeignSite } from '../../support/foreignSite'
import { type StockSite, startStockSite } from './stockSite'
import { type Conditions, median, type Visit, visit } from './visit'

// `npm run bench:widget`: what the widget weighs and how long it takes, beside Microsoft's ready-made bundle, in the same run.

const VISITS = 5
const SLOW_4G = { down: 1_600_000, up: 750_000, latencyMs: 150 }
const CONDITIONS: readonly Conditions[] = [
  { name: '4G lente (1,6 Mbit/s, 150 ms)', ...SLOW_4G, cpu: 1 },
  { name: '4G lente, processeur 4 fois plus lent', ...SLOW_4G, cpu: 4 },
]

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`.padStart(10)
const seconds = (ms: number) => `${(ms / 1000).toFixed(2).replace('.', ',')} s`

async function run(): Promise<void> {
  const port = await findFreePort()
  const foreign = await startForeignSite(`http://localhost:${port}`)
  const stock = await startStockSite(`http://localhost:${port}`)
  const dir = mkdtempSync(join(tmpdir(), 'declic-bench-'))
  const declic = await startDeclic({
    port,
    database: join(dir, 'declic.sqlite'),
    allowedOrigins: [foreign.url, stock.url],
  })
  try {
    await reportBytes(stock)
    await reportContents()
    await reportTimes(declic.url, foreign.url, stock)
  } finally {
    await declic.kill()
    await foreign.close()
    await stock.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function reportBytes(stock: StockSite): Promise<void> {
  console.log('Poids des fichiers\n                 brut       gzip     brotli')
  const line = (name: string, plain: number, gzip: number, br: number) =>
    console.log(`${name.padEnd(12)}${kilo(plain)} ${kilo(gzip)} ${kilo(br)}`)
  const client = await loadClient()
  for (const name of ['widget.js', 'talk.js', 'chat.js', 'cards.js', 'page.js', 'page.css'] as const) {
    const file = client.get(name)
    if (file) line(name, file.plain.length, file.gzip.length, file.br.length)
  }
  line('webchat.js', stock.plain, stock.gzip, stock.br)
}

/** What `chat.js` and `cards.js` are made of, before compression. */
async function reportContents(): Promise<void> {
  const bytes = new Map<string, number>()
  await buildClient((name, { outputs }) => {
    if (name !== 'chat.js' && name !== 'cards.js') return
    for (const [file, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
      const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(file)?.[1] ?? 'Déclic'
      bytes.set(owner, (bytes.get(owner) ?? 0) + bytesInOutput)
    }
  })
  console.log('\nContenu de chat.js et de cards.js, avant compression')
  for (const [owner, size] of [...bytes].sort(([, one], [, other]) => other - one).slice(0, 14)) {
    console.log(`${kilo(size)}  ${owner}`)
  }
}

async function reportTimes(declic: string, foreign: string, stock: StockSite): Promise<void> {
  const found = findChromium()
  if ('reason' in found) return console.log(`\nPas de mesure dans un navigateur : ${found.reason}`)
  const browser = await launchChromium(found)
  for (const conditions of CONDITIONS) {
    console.log(`\n${conditions.name}, cache vide, médiane de ${VISITS} visites`)
    const many = async (address: string, counts: (url: string) => boolean) => {
      const visits: Visit[] = []
      for (let index = 0; index < VISITS; index += 1) visits.push(await visit(browser, address, conditions, counts))
      return median(visits)
    }
    report('widget', await many(`${foreign}/calme`, (url) => url.startsWith(declic)))
    report('webchat.js', await many(stock.url, (url) => url.startsWith(declic) || url.endsWith('/webchat.js')))
  }
  await browser.close()
}

function report(name: string, { before, after, welcomeMs, replyMs }: Visit): void {
  const traffic = ({ requests, bytes }: Visit['before']) => `${requests} requêtes, ${kilo(bytes).trim()}`
  console.log(
    `${name.padEnd(12)}avant le clic : ${traffic(before)} · après : ${traffic(after)} · ` +
      `clic → accueil et saisie : ${seconds(welcomeMs)} · question → réponse : ${seconds(replyMs)}`,
  )
}

void run()
