import { tokenize } from './fold'
import type { Lexique } from './lexique'
import type { Name } from './nom'
import { Voisinage } from './voisinage'

/** Stands for any name of a job or training. */
export const NOM = '@'

/** Stands before the first word and after the last. */
export const BORD = '|'

/** Learns which words stand together from the examples of the lexicon and from names. */
export function learnVoisinage(lexique: Lexique, names: readonly Name<unknown>[]): Voisinage {
  const voisinage = new Voisinage()
  for (const { phrases } of lexique.exemplesMetiers) for (const phrase of phrases) learnExample(phrase, 'x')
  for (const { phrases } of lexique.exemplesFormations) for (const phrase of phrases) learnExample(phrase, 'f')
  for (const { words } of names) voisinage.learn(words)
  return voisinage

  function learnExample(phrase: string, subject: string): void {
    const words = tokenize(phrase).map((word) => (word === subject ? NOM : word))
    voisinage.learn([BORD, ...words, BORD])
  }
}
