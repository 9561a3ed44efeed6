import type { CatalogueIndex } from '../search/catalogueIndex'
import { BORD, NOM } from '../search/learnVoisinage'
import type { Form } from '../search/nameIndex'
import { CONTEXT_WORTH, MAX_CORRECTIONS, PRIOR_WORTH } from '../search/ranking'

/** The readings of one written word, best first, and that word. */
export interface Lecture {
  readonly ecrit: string
  readonly formes: readonly Form[]
}

/**
 * Puts first, of the readings of each misspelt word, the one that goes with the words beside it:
 * « la duée du CAP » is « durée », « un notare » is « notaire » and not « notre ».
 */
export function relire<L extends Lecture>(lectures: readonly L[], index: CatalogueIndex): readonly L[] {
  if (lectures.every(isPlain)) return lectures
  const read: L[] = [...lectures]
  read.forEach((lecture, at) => {
    if (isPlain(lecture)) return
    const before = read[at - 1]?.formes.slice(0, 1) ?? [{ word: BORD, quality: 1 }]
    const after = read[at + 1]?.formes ?? [{ word: BORD, quality: 1 }]
    const worth = (form: Form): number =>
      form.quality +
      PRIOR_WORTH * index.voisinage.frequency(form.word) +
      CONTEXT_WORTH * (support(before, [form], index) + support([form], after, index))
    const ranked = lecture.formes
      // The word as written comes last: it is only kept for names that hold it.
      .filter(({ word }) => word !== lecture.ecrit)
      .map((form) => ({ form, value: worth(form) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, MAX_CORRECTIONS)
      .map(({ form }) => form)
    const own = lecture.formes.filter(({ word }) => word === lecture.ecrit)
    read[at] = { ...lecture, formes: [...ranked, ...own] }
  })
  return read
}

/** Nothing to choose: one reading, or the word itself first. */
function isPlain({ ecrit, formes }: Lecture): boolean {
  return formes.length < 2 || formes[0]?.word === ecrit
}

/** The best of what each pair of readings is seen together. */
function support(left: readonly Form[], right: readonly Form[], { voisinage, nomsMetiers }: CatalogueIndex): number {
  let best = 0
  for (const one of left) {
    for (const other of right) {
      best = Math.max(best, voisinage.support(one.word, other.word))
      if (nomsMetiers.isHead(other.word)) best = Math.max(best, voisinage.support(one.word, NOM))
      if (nomsMetiers.holds(one.word)) best = Math.max(best, voisinage.support(NOM, other.word))
    }
  }
  return best
}
