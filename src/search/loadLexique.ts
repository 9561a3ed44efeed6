import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexique } from './lexique'
import { FICHIERS_LEXIQUE, parseLexique } from './parseLexique'

/** Where the words people use live, from the project's root. */
export const LEXIQUE_DIR = 'data/lexique'

/** Reads `data/lexique`. Throws an Error naming the file that is missing or not well formed. */
export function loadLexique(folder: string): Lexique {
  return parseLexique(new Map(FICHIERS_LEXIQUE.map((file) => [file, readFileSync(join(folder, file), 'utf8')])))
}
