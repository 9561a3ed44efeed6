import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import type { NameHit } from '../../search/nameIndex'
import { COVERED, STRONG_CUE } from '../../search/ranking'
import { oncePerRecentBoth } from '../../search/retenir'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import type { Mention } from '../mots/mention'
import type { Nature } from '../mots/natureMots'
import type { Repere } from '../mots/reperes'
import type { Observations } from './observations'

type MentionDite = Mention<FicheMetier> | undefined

/**
 * The words of a mention that the job's name holds: in « électricien daltonien », « credit manager en français », the rest is
 * what is asked. When no name was said whole, all the mention but what ends it and belongs to any question.
 */
export function nomDit(seen: Observations, mention: MentionDite): Etendue | undefined {
  if (mention === undefined) return undefined
  const best = longestWhole(seen, mention)
  if (best === undefined) return sansLaSuite(seen, mention)
  const held = heldBy(best, mention, seen)
  return held.length === 0 ? mention : { debut: Math.min(...held), fin: Math.max(...held) + 1 }
}

/** « agent de mairie *salaire* »: words of any question that end a mention, and that no name of it holds, are what is asked. */
export function sansLaSuite(seen: Observations, mention: Mention<FicheMetier>): Etendue {
  const { debut, hits } = mention
  const places = placesOf(mention, seen.natures)
  const isHeld = (at: number): boolean => hits.some(({ matched }) => matched.some((each) => places[each] === at))
  let { fin } = mention
  while (fin > debut + 1 && seen.natures[fin - 1] !== 'plein' && !isHeld(fin - 1)) fin--
  return { debut, fin }
}

const ARTICLES = new Set(['un', 'une', 'le', 'la', 'l', 'les', 'des', 'de', 'd', 'du'])

/** « les fleuristes »: the name and its article. */
export function isAlone({ debut, fin }: Etendue, { question: { mots } }: Observations): boolean {
  return mots.every(({ lu }, at) => (at >= debut && at < fin) || ARTICLES.has(lu))
}

/** « agent de mairie salaire »: no name is said whole, and a word that the nearest does not hold asks. */
export function isAskedInside(seen: Observations, mention: MentionDite): boolean {
  const [nearest] = mention?.hits ?? []
  if (mention === undefined || nearest === undefined || longestWhole(seen, mention) !== undefined) return false
  const held = heldBy(nearest, mention, seen)
  return seen.facettes.some((cue) => cue.poids >= STRONG_CUE && !isInName(held, cue, seen))
}

/** « chef machiniste », « responsable HSE »: what stands before the name begins another, and asks for nothing. */
export function isTitled({ debut, fin }: Etendue, seen: Observations, { nomsMetiers }: CatalogueIndex): boolean {
  const { mots } = seen.question
  if (debut === 0 || fin < mots.length || seen.facettes.some(({ poids }) => poids >= STRONG_CUE)) return false
  return mots.slice(0, debut).every(({ lu }) => ARTICLES.has(lu) || nomsMetiers.isHead(lu))
}

/** « videur *de boîte* », « joueur de foot *pro* », « ouvrier agricole *saisonnier* »: which one it is, and nothing asked of it. */
export function isOnlyQualified({ debut, fin }: Etendue, { question: { mots, texte } }: Observations): boolean {
  if (!mots.slice(0, debut).every(({ lu }) => ARTICLES.has(lu)) || mots[fin]?.coupe !== false) return false
  if (/\?\s*$/.test(texte)) return false
  return QUALIFIES.test(
    mots
      .slice(fin)
      .map(({ lu }) => lu)
      .join(' '),
  )
}

const QUALIFIES =
  /^(?:pro|pros|professionnel(?:le)?s?|saisonniere?s?|interimaires?|militaires?|contractuel(?:le)?s?|debutante?s?|de boites?(?: de nuit)?|en boites? de nuit)$/

/** The cues that are no words of the job's name. */
export const cuesOutside = oncePerRecentBoth((seen: Observations, mention: MentionDite): readonly Repere<Facette>[] => {
  const best = longestWhole(seen, mention)
  if (mention === undefined || best === undefined) return seen.facettes
  const held = heldBy(best, mention, seen)
  return seen.facettes.filter(
    (cue) => (cue.poids >= STRONG_CUE && best.matched.length < 2) || !isInName(held, cue, seen),
  )
})

/** « prof des écoles » does not ask about schools, « aide-soignante » not about caring. */
function isInName(held: readonly number[], cue: Repere<Facette>, { question, natures }: Observations): boolean {
  const covered: number[] = []
  question.mots.forEach((mot, at) => {
    if (mot.debut < cue.fin && mot.fin > cue.debut) covered.push(at)
  })
  // « être patron pêcheur »: outside the name the cue holds but tool words.
  return (
    covered.some((at) => held.includes(at)) &&
    covered.every((at) => held.includes(at) || (natures[at] !== 'plein' && TOOLS.has(question.mots[at]?.lu ?? '')))
  )
}

/** What a cue may hold beside a job's name and still be that name. */
const TOOLS = new Set(['etre', 'un', 'une', 'le', 'la', 'les', 'des', 'de', 'd', 'du', 'l', 'au', 'aux', 'en'])

/** The longest whole name: « prof des écoles », not « prof »; « infirmière, horaires de nuit » says no « infirmière de nuit ». */
const longestWhole = oncePerRecentBoth((seen: Observations, mention: MentionDite): NameHit<FicheMetier> | undefined => {
  let longest: NameHit<FicheMetier> | undefined
  for (const hit of mention?.hits ?? [])
    if (
      mention !== undefined &&
      hit.nameCoverage >= COVERED &&
      hit.matched.length > (longest?.matched.length ?? -1) &&
      !isAskedWithin(hit, mention, seen)
    )
      longest = hit
  return longest
})

/** True when a word between those of the name asks for something. */
function isAskedWithin(hit: NameHit<FicheMetier>, mention: Mention<FicheMetier>, seen: Observations): boolean {
  if (hit.matched.length < 2 || seen.facettes.length === 0) return false
  const held = heldBy(hit, mention, seen)
  const { mots } = seen.question
  for (let at = Math.min(...held) + 1; at < Math.max(...held); at++) {
    const mot = mots[at]
    if (mot === undefined || held.includes(at) || seen.natures[at] === 'lien') continue
    if (seen.facettes.some(({ poids, debut, fin }) => poids >= STRONG_CUE && debut === mot.debut && fin === mot.fin))
      return true
  }
  return false
}

/** Where the words that the name holds stand in the question. */
function heldBy(
  { matched }: NameHit<FicheMetier>,
  mention: Mention<FicheMetier>,
  { natures }: Observations,
): readonly number[] {
  const places = placesOf(mention, natures)
  return matched.flatMap((at) => places[at] ?? [])
}

/** Where the words of a mention that names are looked for by stand in the question. */
export function placesOf({ debut, fin }: Etendue, natures: readonly Nature[]): readonly number[] {
  const places: number[] = []
  for (let at = debut; at < fin; at++) if (natures[at] !== 'lien') places.push(at)
  return places
}
