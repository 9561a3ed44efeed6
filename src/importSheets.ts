import { join } from 'node:path'
import { loadConfig } from './config'
import type { Progress } from './import/collect'
import { importSources } from './import/importSources'
import { Refused } from './import/refused'
import { LEXIQUE_DIR } from './search/loadLexique'
import { TEXTES_IMPORT } from './texts/import'

// `npm run import -- SOURCE…`: Onisep's exports and the ROME as sheets, in the folders that the bot reads.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

async function main(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')))
  const sources = args.filter((arg) => !arg.startsWith('--'))
  const unknown = [...flags].find((flag) => !['--dry-run', '--retirer', '--help'].includes(flag))
  if (unknown !== undefined || flags.has('--help') || sources.length === 0) {
    console.error(
      unknown === undefined ? TEXTES_IMPORT.usage : `${TEXTES_IMPORT.optionInconnue(unknown)}\n${TEXTES_IMPORT.usage}`,
    )
    return flags.has('--help') ? 0 : 2
  }
  const outcome = loadConfig()
  if (outcome.kind === 'problems') {
    console.error(outcome.problems.join('\n'))
    return 2
  }
  const { metiersDir, formationsDir } = outcome.config
  try {
    const report = await importSources({
      sources,
      metiersDir,
      formationsDir,
      appellationsFile: join(LEXIQUE_DIR, 'appellations-rome.yaml'),
      dryRun: flags.has('--dry-run'),
      allowRemovals: flags.has('--retirer'),
      onProgress: showProgress(),
    })
    console.log(report.join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(`${error.message}\n${TEXTES_IMPORT.rienTouche}`)
    return 1
  }
}

/** At most four lines a second, and one at the end of each file. */
function showProgress(): (progress: Progress) => void {
  let last = 0
  return ({ source, bytes, total, records }) => {
    if (Date.now() - last < 250 && bytes < total) return
    last = Date.now()
    const [read, all] = [bytes, total].map((size) => (size / 1e6).toFixed(1).replace('.', ','))
    console.error(TEXTES_IMPORT.avance(source, read ?? '', all ?? '', records))
  }
}
