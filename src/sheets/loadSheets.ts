import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Catalogue } from './catalogue'
import { findMissingFormations, keepFirstOfEachId } from './crossChecks'
import { decodeSheet } from './decodeSheet'
import { detectKind, type SheetKind } from './detectKind'
import type { FicheFormation } from './ficheFormation'
import type { FicheMetier } from './ficheMetier'
import { parseFicheFormation } from './parseFicheFormation'
import { parseFicheMetier } from './parseFicheMetier'
import type { Problem } from './problem'
import { problemOf } from './rules'

/** A larger file is not a sheet: the largest real one is under 40 kB. */
const MAX_BYTES = 1_000_000

/** Reads both folders of sheets; faults are in `problems`, nothing is thrown. */
export function loadSheets(dirs: { readonly metiersDir: string; readonly formationsDir: string }): Catalogue {
  return loadFolders([
    { dir: dirs.metiersDir, usual: 'metier' },
    { dir: dirs.formationsDir, usual: 'formation' },
  ])
}

/** A folder to read; `usual` is what its sheets are when neither their name nor their text says. */
export interface Folder {
  readonly dir: string
  readonly usual: SheetKind
}

/** Reads any folders, each sheet in its own layout: a folder may hold both kinds. */
export function loadFolders(folders: readonly Folder[]): Catalogue {
  const metiers: FicheMetier[] = []
  const formations: FicheFormation[] = []
  const problems: Problem[][] = []
  const read = new Set<string>()
  for (const { dir, usual } of folders) {
    if (read.has(resolve(dir))) continue
    read.add(resolve(dir))
    const found: Problem[] = []
    problems.push(found)
    for (const file of listSheets(dir, found)) {
      const text = readSheet(file, found)
      if (text === undefined) continue
      const isMetier = detectKind(text, file, usual) === 'metier'
      const parsed = isMetier ? parseFicheMetier(text, file) : parseFicheFormation(text, file)
      if (parsed.fiche?.kind === 'metier') metiers.push(parsed.fiche)
      if (parsed.fiche?.kind === 'formation') formations.push(parsed.fiche)
      problems.push([...parsed.problems])
    }
  }
  return checkTogether(metiers, formations, problems.flat())
}

function checkTogether(
  metiers: readonly FicheMetier[],
  formations: readonly FicheFormation[],
  problems: readonly Problem[],
): Catalogue {
  const uniqueMetiers = keepFirstOfEachId(metiers)
  const uniqueFormations = keepFirstOfEachId(formations)
  // Without a single training sheet the folder is at fault, not each job sheet.
  const missing = formations.length === 0 ? [] : findMissingFormations(uniqueMetiers.kept, uniqueFormations.kept)
  return {
    metiers: uniqueMetiers.kept,
    formations: uniqueFormations.kept,
    problems: [...problems, ...uniqueMetiers.problems, ...uniqueFormations.problems, ...missing],
  }
}

/** The sheets of a folder, in the order of their names, without its README; a single file is its own list. */
function listSheets(dir: string, problems: Problem[]): readonly string[] {
  const place = { file: dir, line: 1 }
  let names: string[]
  try {
    if (statSync(dir).isFile()) return [dir]
    names = readdirSync(dir)
  } catch (cause) {
    const message = `Le dossier de fiches ne peut pas être lu (${codeOf(cause)})`
    problems.push(
      problemOf('dossier-introuvable', place, message, 'vérifiez METIERS_DIR et FORMATIONS_DIR, ou créez le dossier'),
    )
    return []
  }
  const sheets = names.filter((name) => /^[^.].*\.md$/i.test(name) && name.toLowerCase() !== 'readme.md').sort()
  if (sheets.length === 0) {
    const message = 'Le dossier ne contient aucune fiche, attendu des fichiers `.md`'
    problems.push(
      problemOf('dossier-vide', place, message, 'ajoutez-y des fiches, ou corrigez METIERS_DIR et FORMATIONS_DIR'),
    )
  }
  return sheets.map((name) => join(dir, name))
}

function readSheet(file: string, problems: Problem[]): string | undefined {
  const place = { file, line: 1 }
  try {
    const stats = statSync(file)
    if (!stats.isFile()) {
      problems.push(
        problemOf('fichier-illisible', place, 'Ce n’est pas un fichier', 'retirez `.md` du nom de ce dossier'),
      )
      return undefined
    }
    if (stats.size > MAX_BYTES) {
      const message = `Le fichier pèse ${(stats.size / 1e6).toFixed(1).replace('.', ',')} Mo, attendu 1 Mo au plus`
      problems.push(problemOf('fichier-trop-gros', place, message, 'ce n’est sans doute pas une fiche : déplacez-le'))
      return undefined
    }
    const decoded = decodeSheet(readFileSync(file))
    if ('text' in decoded) return decoded.text
    problems.push(problemOf('encodage-invalide', { file, line: decoded.line }, decoded.fault, decoded.remedy))
  } catch (cause) {
    const message = `Le fichier ne peut pas être lu (${codeOf(cause)})`
    problems.push(
      problemOf('fichier-illisible', place, message, 'vérifiez ses droits et qu’il s’agit bien d’un fichier'),
    )
  }
  return undefined
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'erreur inconnue'
}
