import type { CatalogueIndex } from './catalogueIndex'
import { tokenize } from './fold'
import { oncePer } from './retenir'

/** A shorter one is too easily another word. */
const MIN_LETTERS = 7
const MAX_WORDS = 5

/** The names of jobs in several words, by what they are without their spaces: `profdemaths` → prof, de, maths. */
const nomsColles = oncePer(({ lexique, metiers }: CatalogueIndex): ReadonlyMap<string, readonly string[]> => {
  const glued = new Map<string, readonly string[]>()
  const add = (texte: string): void => {
    const words = tokenize(texte)
    const whole = words.join('')
    if (words.length < 2 || words.length > MAX_WORDS || whole.length < MIN_LETTERS) return
    // « profdesecole », « profdsport »
    const heard = words.map((word) => (word === 'de' ? 'd' : word)).join('')
    for (const key of [whole, whole.replace(/s$/, ''), heard, heard.replace(/s$/, '')])
      if (!glued.has(key)) glued.set(key, words)
  }
  for (const { libelleMasculin, libelleFeminin, synonymes } of metiers.values()) {
    add(libelleMasculin)
    add(libelleFeminin)
    for (const each of synonymes) {
      add(each.libelleMasculin)
      add(each.libelleFeminin)
    }
  }
  for (const { noms } of lexique.nomsCourants) for (const nom of noms) add(nom)
  return glued
})

/** The words of a job's name that are written as one; undefined for any other word. Takes a folded word. */
export function findNomColle(word: string, index: CatalogueIndex): readonly string[] | undefined {
  return word.length < MIN_LETTERS - 1 ? undefined : nomsColles(index).get(word)
}
