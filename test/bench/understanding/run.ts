import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexCatalogue } from '../../../src/search/catalogueIndex'
import { LEXIQUE_DIR, loadLexique } from '../../../src/search/loadLexique'
import { loadSheets } from '../../../src/sheets/loadSheets'
import { compare, createBaselines } from './baselines'
import { parseLabelled } from './question'
import { type QuestionFile, report } from './report'
import { reportSpeed } from './speed'

// `npm run bench:understanding [-- --failures] [-- --genre=facette]`: with either, only the understanding.
const failures = process.argv.includes('--failures')
const only = process.argv.find((arg) => arg.startsWith('--genre='))?.slice('--genre='.length)

const started = performance.now()
const index = indexCatalogue(loadSheets(sheetFolders()), loadLexique(LEXIQUE_DIR))
const { metiers, formations } = index.catalogue
console.log(
  `${metiers.length} fiches métiers, ${formations.length} fiches formations, prêtes en ${Math.round(performance.now() - started)} ms`,
)

const files = questionFiles()
for (const file of files) report(file, index, failures)
if (!failures && only === undefined) {
  const baselines = createBaselines(index)
  compare(files, index, baselines)
  const tuned = files
    .filter(({ measured }) => !measured)
    .flatMap(({ questions }) => questions.flatMap(({ turns }) => turns[0] ?? []))
  reportSpeed(tuned, index, baselines.tuned)
}

/** The real sheets beside the repository; without them those of `data/`, on which most questions cannot be answered. */
function sheetFolders(): { readonly metiersDir: string; readonly formationsDir: string } {
  const metiersDir = process.env.METIERS_DIR ?? '../shared/onisep/fiches-metiers'
  const formationsDir = process.env.FORMATIONS_DIR ?? '../shared/onisep/fiches-formations'
  if (existsSync(metiersDir) && existsSync(formationsDir)) return { metiersDir, formationsDir }
  console.log(
    `${metiersDir} ou ${formationsDir} n’existe pas : mesuré sur les fiches de data/, où la plupart des métiers demandés manquent.`,
  )
  return { metiersDir: 'data/metiers', formationsDir: 'data/formations' }
}

/** Every file is tuned on but `mesure…`, which is scored only. */
function questionFiles(): readonly QuestionFile[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .sort((a, b) => Number(a.startsWith('mesure')) - Number(b.startsWith('mesure')))
    .map((name) => ({
      name,
      measured: name.startsWith('mesure'),
      questions: parseLabelled(readFileSync(join(__dirname, name), 'utf8')).filter(
        ({ genre }) => only === undefined || genre === only,
      ),
    }))
}
