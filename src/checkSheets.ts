import { loadConfig } from './config'
import { checkLexique, type LexiqueReport, problemOfLexique } from './search/checkLexique'
import { LEXIQUE_DIR, loadLexique } from './search/loadLexique'
import type { Catalogue } from './sheets/catalogue'
import { formatReport } from './sheets/formatReport'
import { type Folder, loadFolders } from './sheets/loadSheets'

// `npm run sheets [-- DIR…]`: lists every problem of the sheets, and of the lexicon without DIR; exit code 1 when one is an error.
const dirs = process.argv.slice(2)
const folders = foldersToCheck(dirs)
if (folders) {
  const catalogue = loadFolders(folders)
  const lexique = dirs.length > 0 ? undefined : lexiqueReport(catalogue)
  const problems = [...catalogue.problems, ...(lexique?.problems ?? [])]
  console.log(formatReport({ ...catalogue, problems }))
  for (const information of lexique?.informations ?? []) console.log(information)
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
} else {
  process.exitCode = 1
}

function lexiqueReport(catalogue: Catalogue): LexiqueReport {
  try {
    return checkLexique(loadLexique(LEXIQUE_DIR), catalogue)
  } catch (error) {
    return { problems: [problemOfLexique(error)], informations: [] }
  }
}

/** The folders named, or the two that the bot reads; a folder named may hold either kind of sheets. */
function foldersToCheck(dirs: readonly string[]): readonly Folder[] | undefined {
  if (dirs.length > 0) return dirs.map((dir) => ({ dir, usual: 'metier' }))
  const outcome = loadConfig()
  if (outcome.kind === 'problems') {
    for (const problem of outcome.problems) console.error(problem)
    return undefined
  }
  const { metiersDir, formationsDir } = outcome.config
  return [
    { dir: metiersDir, usual: 'metier' },
    { dir: formationsDir, usual: 'formation' },
  ]
}
