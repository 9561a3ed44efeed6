import type { CatalogueIndex } from '../../search/catalogueIndex'
import { joinSounds, phoneticKey } from '../../search/phonetic'
import { retenir } from '../../search/retenir'

/** A shorter whole may be two words after all: « de signer ». */
const WHOLE_LENGTH = 6

/** The first half that an article may have been heard in: « un firmière ». */
const HEARD_LENGTH = 3

/** A heard half is joined only to a name that sounds the same. */
const HEARD_QUALITY = 0.94

/** Halves that dictation wrote as words of their own are longer, and so is the name they make: « chaud fagiste ». */
const DICTATED_HALF = 4
const DICTATED_LENGTH = 7

/** « den tiste », « cai ssière », « perch man », « un firmière », « sous deur »: halves that are no words of their own, and a job's name together. */
export function recoller(words: readonly string[], index: CatalogueIndex): readonly string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const joined = joinedOf(word, words[at + 1], index)
    result.push(joined ?? word)
    if (joined !== undefined) at++
  }
  return result
}

function joinedOf(left: string, right: string | undefined, index: CatalogueIndex): string | undefined {
  if (right === undefined || left.length < 2 || right.length < 2) return undefined
  if (left.length + right.length < WHOLE_LENGTH) return undefined
  const { vocabulary, nomsMetiers, voisinage } = index
  const one = connuDe(left, index)
  const other = connuDe(right, index)
  const bothKnown = one.mot && other.mot
  // « bar man » says « barman », « sa peur » is no « sapeur ».
  if (bothKnown && (one.outil || other.outil || voisinage.support(left, right) > 0)) return undefined
  const whole = left + right
  if (vocabulary.isTarget(whole) && nomsMetiers.isHead(whole)) return whole
  if (left.length > HEARD_LENGTH) return bothKnown ? undefined : dictated(left, right, index)
  if (other.mot) return undefined
  const [best] = correctionsOf(whole, index)
  if (best === undefined || best.quality < HEARD_QUALITY || !nomsMetiers.isHead(best.word)) return undefined
  const alone = correctionsOf(right, index)[0]?.quality ?? 0
  return alone < best.quality ? best.word : undefined
}

const correctionsOf = retenir((word: string, { vocabulary }: CatalogueIndex) => vocabulary.corrections(word))

/** What is known of a word by itself. */
interface Connu {
  readonly mot: boolean
  /** A tool word: le, de, pour… */
  readonly outil: boolean
}

const connuDe = retenir((word: string, { vocabulary, lexique }: CatalogueIndex): Connu => {
  const outil = lexique.grammaire.has(word)
  return { mot: outil || vocabulary.has(word) || lexique.orthographe.has(word), outil }
})

/** A job's name that sounds as the two halves said in a row; undefined when none does, or when the right one is nearly a word that goes with the left one. */
function dictated(left: string, right: string, index: CatalogueIndex): string | undefined {
  const { vocabulary, nomsMetiers, voisinage } = index
  if (left.length < DICTATED_HALF || right.length < DICTATED_HALF || left.length + right.length < DICTATED_LENGTH)
    return undefined
  const heard = vocabulary.heardAs(joinSounds(left, right)).find((word) => nomsMetiers.isHead(word))
  // « onduleuze cest » says no more than « onduleuse ».
  if (heard === undefined || vocabulary.heardAs(phoneticKey(left)).includes(heard)) return undefined
  // « sous deux » is what nobody says.
  const alone = correctionsOf(right, index).find(
    ({ word, quality }) => quality >= HEARD_QUALITY && voisinage.isSeen(left, word),
  )
  return alone === undefined ? heard : undefined
}
