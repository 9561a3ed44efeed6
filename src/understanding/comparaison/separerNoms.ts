import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import type { NameHit } from '../../search/nameIndex'
import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { isWhole, type Mention } from '../mots/mention'
import { findHits } from '../observations/metiersCites'
import type { Observations } from '../observations/observations'

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
    const own = hits
      .filter(
        ({ matched, nameCoverage }) => nameCoverage >= COVERED && matched.every((each) => each >= start && each < end),
      )
      .map((hit) => ({ ...hit, askCoverage: 1 }))
    // « fleuriste et fleuriste de mode »: a word of both names was found in the first.
    return own.length > 0 ? own : nameOf(places.slice(start, end), seen, index)
  })
  if (starts.length === 0) return sansVirgule(hits, places, seen, index) ?? [hits]
  return parts.every((part) => part.length > 0) ? parts : [hits]
}

/** Words of a name that stands in a row without a comma. */
const LONGEST = 3

/** « différence infirmier puéricultrice »: two are told apart, whatever one name they may make; « avec » brings the second. */
const APART = /\b(?:differ\w*|distingu\w*|distinction|compar\w*|separe\w*|oppose\w*|vs|versus|change quoi)\b/
const WITH = /\b(?:avec|par rapport)\b/

/** « cuisinier boulanger pâtissier, lequel… »: whole names one after the other, of which no name is said of one job. */
function sansVirgule(
  hits: Hits,
  places: readonly number[],
  seen: Observations,
  index: CatalogueIndex,
): readonly Hits[] | undefined {
  if (places.length < 2) return undefined
  const { phrase } = seen.question
  const others = seen.metiers.filter((mention) => mention.hits.length > 0)
  // « comptable expert-comptable » says a word twice.
  const twice = new Set(places.map((place) => seen.question.mots[place]?.lu)).size < places.length
  const titled = hits.some(
    (hit) => isOwnName(hit) && hit.name.source === 'titre' && hit.matched.length === places.length,
  )
  const apart = others.length === 1 && (twice || !titled) && APART.test(phrase) && !WITH.test(phrase)
  if (
    !apart &&
    ((isHyphenated(places, seen) && hits.some((hit) => isTitleOf(hit, places))) ||
      hits.some((hit) => isOwnName(hit) && isOfOne(hit)))
  )
    return undefined
  const rows = rangerNoms(places, seen, index, apart ? places.length - 1 : LONGEST)
  return rows === undefined || rows.length < 2 ? undefined : rows
}

/** The title of a job holds every word. */
function isTitleOf({ name, matched }: NameHit<FicheMetier>, places: readonly number[]): boolean {
  return name.source === 'titre' && matched.length === places.length
}

/** « un opticien et un monteur-vendeur »: written as one. */
function isHyphenated(places: readonly number[], { question: { mots, texte } }: Observations): boolean {
  if (!texte.includes('-')) return false
  const written = fold(texte)
  return places.some(
    (place, at) => at > 0 && written.includes(`${mots[places[at - 1] ?? 0]?.ecrit}-${mots[place]?.ecrit}`),
  )
}

/** The names that the words make one after the other, the longest first; undefined when a word is left. */
function rangerNoms(
  places: readonly number[],
  seen: Observations,
  index: CatalogueIndex,
  longest = LONGEST,
): readonly Hits[] | undefined {
  if (places.length === 0) return []
  for (let length = Math.min(longest, LONGEST, places.length); length > 0; length--) {
    const found = nameOf(places.slice(0, length), seen, index)
    const rest = found.length === 0 ? undefined : rangerNoms(places.slice(length), seen, index)
    if (rest !== undefined) return [found, ...rest]
  }
  return undefined
}

function nameOf(places: readonly number[], seen: Observations, index: CatalogueIndex): Hits {
  const all = hitsOf(places[0] ?? 0, (places.at(-1) ?? 0) + 1)
  const [only, other] = places
  if (only === undefined) return []
  if (other === undefined) {
    const found = all.filter(isOwnName)
    // « ébéniste » has no sheet, and is no part of another name either.
    return found.length > 0 ? found : all.filter(isNear)
  }
  // « menuisier ébéniste » leaves out a word that is a name by itself.
  const left = places.flatMap((place, at) =>
    hitsOf(place, place + 1).some((hit) => isOwnName(hit) || isNear(hit)) ? [at] : [],
  )
  const found = all.filter((hit) => isOwnName(hit) && left.every((at) => hit.matched.includes(at)))
  // « boulanger-pâtissier » is said of two jobs.
  return found.some(isOfOne) ? found : []

  function hitsOf(debut: number, fin: number): Hits {
    return findHits(seen.question, seen.natures, index, debut, fin)
  }
}

function isOwnName(hit: NameHit<FicheMetier>): boolean {
  return isWhole(hit) && hit.name.source !== 'rome' && hit.name.source !== 'approche'
}

function isNear({ nameCoverage, askCoverage, name }: NameHit<FicheMetier>): boolean {
  return nameCoverage >= COVERED && askCoverage >= COVERED && name.source === 'approche'
}

function isOfOne({ name }: NameHit<FicheMetier>): boolean {
  return name.targets.length === 1
}
