import type { Lexique } from '../../search/lexique'
import { stem } from '../../search/stem'
import { SUJET } from './traits'

/** From so many words, its subject being one, a sentence may tell a story: shorter ones ask outright, and are read as before. */
const LONGUE = 7

/** True for words among which what is asked may be only implied. Takes folded words in order, `SUJET` for the subject. */
export function estLongue(words: readonly string[]): boolean {
  return words.length >= LONGUE
}

/** The semantic fields that words evoke (`champs-lexicaux.yaml`), each once, in the order they come. */
export function champsEvoques(words: readonly string[], { champs }: Lexique): readonly string[] {
  const found = new Set<string>()
  for (const word of words) if (word !== SUJET) for (const champ of champs.get(stem(word)) ?? []) found.add(champ)
  return [...found]
}
