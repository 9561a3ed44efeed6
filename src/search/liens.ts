/** Tool words that tie a name together: conducteur *de* travaux, chargé *d'*études, aide *à la* personne. */
export const LIENS: ReadonlySet<string> = new Set([
  'de',
  'd',
  'du',
  'des',
  'en',
  'a',
  'au',
  'aux',
  'sur',
  'pour',
  'par',
  'la',
  'le',
  'l',
  'les',
  'et',
  'dans',
  'un',
  'une',
  'ou',
])

/** A tool word that « du » ties to a name is part of it: ingénieur du *son*. */
export function isTied(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (words[at - 1] === 'du') return !LIENS.has(word)
  return (word === 'car' || word === 'or') && (words[at - 1] === 'de' || words[at - 1] === 'd')
}
