import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { garderDans } from './garderDans'
import type { Lexique } from './lexique'
import { FICHIERS_LEXIQUE, parseLexique } from './parseLexique'

/** Where the words people use live, from the project's root. */
export const LEXIQUE_DIR = 'data/lexique'

/** Reads `data/lexique`. Throws an Error naming the file that is missing or not well formed. */
export function loadLexique(folder: string): Lexique {
  return lexiqueOf(textsOf(folder))
}

/** Reads it again at each call, and gives the same lexicon, with all that was learnt from it, while no file has changed. */
export function lexiqueReader(folder: string): () => Lexique {
  let last: { readonly texts: Textes; readonly lexique: Lexique } | undefined
  return () => {
    const texts = textsOf(folder)
    if (last === undefined || [...texts].some(([file, text]) => last?.texts.get(file) !== text))
      last = { texts, lexique: lexiqueOf(texts) }
    return last.lexique
  }
}

/** Beside what else is built from the sources, and as easily built again. */
const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'declic-appris')

function lexiqueOf(texts: Textes): Lexique {
  return { ...parseLexique(texts), garder: garderDans(CACHE) }
}

type Textes = ReturnType<typeof textsOf>

function textsOf(folder: string) {
  return new Map(FICHIERS_LEXIQUE.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const))
}
