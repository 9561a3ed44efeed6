import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexique } from './lexique'
import { FICHIERS_LEXIQUE, parseLexique } from './parseLexique'

/** Where the words people use live, from the project's root. */
export const LEXIQUE_DIR = 'data/lexique'

/** Reads `data/lexique`. Throws an Error naming the file that is missing or not well formed. */
export function loadLexique(folder: string): Lexique {
  return parseLexique(textsOf(folder))
}

/** Reads it again at each call, and gives the same lexicon, with all that was learnt from it, while no file has changed. */
export function lexiqueReader(folder: string): () => Lexique {
  let last: { readonly texts: Textes; readonly lexique: Lexique } | undefined
  return () => {
    const texts = textsOf(folder)
    if (last === undefined || [...texts].some(([file, text]) => last?.texts.get(file) !== text))
      last = { texts, lexique: parseLexique(texts) }
    return last.lexique
  }
}

type Textes = ReturnType<typeof textsOf>

function textsOf(folder: string) {
  return new Map(FICHIERS_LEXIQUE.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const))
}
