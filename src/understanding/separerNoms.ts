import type { NameHit } from '../search/nameIndex'
import { COVERED } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Mention } from './mention'
import type { Observations } from './observations'

type Hits = readonly NameHit<FicheMetier>[]

/** In a row of names a comma stands between two of them: « boulanger, pâtissier » are not the one job « boulanger-pâtissier ». */
export function separerNoms({ debut, fin, hits }: Mention<FicheMetier>, seen: Observations): readonly Hits[] {
  const words = seen.question.mots.slice(debut, fin).filter((_, at) => seen.natures[debut + at] !== 'lien')
  const starts = words.flatMap(({ coupe }, at) => (at > 0 && coupe ? [at] : []))
  const parts = [0, ...starts].map((start, at) => {
    const end = starts[at] ?? words.length
    return hits
      .filter(
        ({ matched, nameCoverage }) => nameCoverage >= COVERED && matched.every((each) => each >= start && each < end),
      )
      .map((hit) => ({ ...hit, askCoverage: 1 }))
  })
  return parts.every((part) => part.length > 0) ? parts : [hits]
}
