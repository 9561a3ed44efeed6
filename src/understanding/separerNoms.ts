import type { CatalogueIndex } from '../search/catalogueIndex'
import type { NameHit } from '../search/nameIndex'
import { COVERED } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Mention } from './mention'
import { findHits } from './metiersCites'
import type { Observations } from './observations'

type Hits = readonly NameHit<FicheMetier>[]

/** In a row of names a comma, « et » or « ou » stands between two of them, or nothing: « boulanger, pâtissier » are not the one job « boulanger-pâtissier ». */
export function separerNoms(
  { debut, fin, hits }: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): readonly Hits[] {
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
  if (starts.length === 0) return sansVirgule(hits, places, seen, index) ?? [hits]
  return parts.every((part) => part.length > 0) ? parts : [hits]
}

/** Words of a name that stands in a row without a comma. */
const LONGEST = 3

/** « cuisinier boulanger pâtissier, lequel… »: whole names one after the other, of which no name is said of one job. */
function sansVirgule(
  hits: Hits,
  places: readonly number[],
  seen: Observations,
  index: CatalogueIndex,
): readonly Hits[] | undefined {
  if (places.length < 2 || hits.some((hit) => isWhole(hit) && isOfOne(hit))) return undefined
  const rows: Hits[] = []
  for (let at = 0; at < places.length; ) {
    const [length, row] = nameFrom(at, places, seen, index)
    if (row.length === 0) return undefined
    rows.push(row)
    at += length
  }
  return rows.length < 2 ? undefined : rows
}

function nameFrom(
  at: number,
  places: readonly number[],
  { question, natures }: Observations,
  index: CatalogueIndex,
): readonly [number, Hits] {
  for (let length = Math.min(LONGEST, places.length - at); length > 0; length--) {
    const found = findHits(question, natures, index, places[at] ?? 0, (places[at + length - 1] ?? 0) + 1).filter(
      isWhole,
    )
    // « boulanger-pâtissier » is said of two jobs.
    if (found.length > 0 && (length === 1 || found.some(isOfOne))) return [length, found]
  }
  return [0, []]
}

function isWhole({ nameCoverage, askCoverage, name }: NameHit<FicheMetier>): boolean {
  return nameCoverage >= COVERED && askCoverage >= COVERED && name.source !== 'rome' && name.source !== 'approche'
}

function isOfOne({ name }: NameHit<FicheMetier>): boolean {
  return name.targets.length === 1
}
