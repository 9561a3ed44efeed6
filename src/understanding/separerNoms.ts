import type { NameHit } from '../search/nameIndex'
import { COVERED } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Mention } from './mention'
import type { Observations } from './observations'

type Hits = readonly NameHit<FicheMetier>[]

/** In a row of names a comma, « et » or « ou » stands between two of them: « boulanger, pâtissier » are not the one job « boulanger-pâtissier ». */
export function separerNoms({ debut, fin, hits }: Mention<FicheMetier>, seen: Observations): readonly Hits[] {
  const { mots } = seen.question
  const places = mots.flatMap((_, at) => (at >= debut && at < fin && seen.natures[at] !== 'lien' ? [at] : []))
  const words = places.map((place) => mots[place])
  const starts = places.flatMap((place, at) => {
    const before = mots[place - 1]?.lu
    return at > 0 && (mots[place]?.coupe === true || before === 'et' || before === 'ou') ? [at] : []
  })
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
