import { stem } from '../search/stem'
import type { Repere } from './reperes'

/** Stands for what the question is about, which says nothing of what is asked. */
export const SUJET = '@'

/**
 * What a reading is learnt from: words, neighbours, neighbours but one, and the cues of `indices.yaml`.
 * Takes folded words in order, `SUJET` for the subject; cues strongest first.
 */
export function traitsOf(words: readonly string[], cues: readonly Repere<string>[], strong: number): readonly string[] {
  const traits = new Set<string>()
  const all = ['<', ...words.map((word) => (word === SUJET ? word : stem(word))), '>']
  all.forEach((word, at) => {
    traits.add(word)
    if (at > 0) traits.add(`${all[at - 1]} ${word}`)
    if (at > 1) traits.add(`${all[at - 2]} _ ${word}`)
  })
  for (const word of words) addPieces(word, traits)
  cues.forEach(({ sens, poids }, at) => {
    const cue = `#${sens}${poids >= strong ? '!' : '?'}`
    traits.add(cue)
    if (at === 0) traits.add(`1${cue}`)
  })
  return [...traits]
}

/** Letters of a piece: « fatigant » and « fatigue », « payer » and « paye » share some. */
const PIECE = 5

function addPieces(word: string, traits: Set<string>): void {
  const whole = `<${word}>`
  for (let at = 0; at + PIECE <= whole.length; at++) traits.add(`~${whole.slice(at, at + PIECE)}`)
}
