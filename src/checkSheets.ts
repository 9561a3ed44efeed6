import { loadConfig } from './config'
import { endWithReader } from './endWithReader'
import { checkLexique, type LexiqueReport, problemOfLexique } from './search/checkLexique'
import { LEXIQUE_DIR, loadLexique } from './search/loadLexique'
import type { Catalogue } from './sheets/catalogue'
import { checkStyle } from './sheets/checkStyle'
import { formatReport } from './sheets/formatReport'
import { type Folder, loadFolders } from './sheets/loadSheets'
import { watchFolders } from './sheets/watchFolders'

// `npm run sheets [-- DIR…]`: lists every problem of the sheets, and of the lexicon without DIR; exit code 1 when one is
// an error. With `--watch`, again at each change, until stopped.
endWithReader()
const args = process.argv.slice(2)
const dirs = args.filter((arg) => arg !== '--watch')
const folders = foldersToCheck(dirs)
if (folders === undefined) process.exitCode = 1
else if (args.includes('--watch')) watch(folders)
else process.exitCode = check(folders)

/** Prints what is wrong; gives the exit code. */
function check(folders: readonly Folder[]): number {
  const catalogue = loadFolders(folders)
  const lexique = dirs.length > 0 ? undefined : lexiqueReport(catalogue)
  const problems = [...catalogue.problems, ...checkStyle(catalogue), ...(lexique?.problems ?? [])]
  console.log(formatReport({ ...catalogue, problems }))
  for (const information of lexique?.informations ?? []) console.log(information)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function watch(folders: readonly Folder[]): void {
  const paths = [...folders.map(({ dir }) => dir), ...(dirs.length > 0 ? [] : [LEXIQUE_DIR])]
  watchFolders({
    paths,
    onChange() {
      if (process.stdout.isTTY) console.clear()
      check(folders)
      console.log(`\n${new Date().toLocaleTimeString('fr-FR')} : en attente d’un changement. Pour arrêter : Ctrl+C.`)
    },
  })
  // Watching alone does not keep a process alive.
  setInterval(() => undefined, 2 ** 30)
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
