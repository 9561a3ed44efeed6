import type { Facette } from '../search/lexique'
import type { NameHit } from '../search/nameIndex'
import { COVERED, STRONG_CUE } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Mention } from './mention'
import type { Observations } from './observations'
import type { Mot } from './question'
import type { Repere } from './reperes'

/** Word positions [debut, fin). */
export interface Etendue {
  readonly debut: number
  readonly fin: number
}

/**
 * The words of a mention that the job's name holds: in « électricien daltonien », « credit manager en français », the rest is
 * what is asked. The whole mention when no name was said whole.
 */
export function nomDit(seen: Observations, mention: Mention<FicheMetier> | undefined): Etendue | undefined {
  const best = longestWhole(mention)
  if (mention === undefined || best === undefined) return mention
  const held = heldBy(best, mention, seen).map(({ place }) => place)
  return held.length === 0 ? mention : { debut: Math.min(...held), fin: Math.max(...held) + 1 }
}

const ARTICLES = new Set(['un', 'une', 'le', 'la', 'l', 'les', 'des', 'de', 'd', 'du'])

/** « les fleuristes »: the name and its article. */
export function isAlone({ debut, fin }: Etendue, { question: { mots } }: Observations): boolean {
  return mots.every(({ lu }, at) => (at >= debut && at < fin) || ARTICLES.has(lu))
}

/** The cues that are no words of the job's name. */
export function cuesOutside(seen: Observations, mention: Mention<FicheMetier> | undefined): readonly Repere<Facette>[] {
  return seen.facettes.filter((repere) => !isInName(seen, mention, repere))
}

/** « prof des écoles » does not ask about schools, « aide-soignante » not about caring. */
function isInName(seen: Observations, mention: Mention<FicheMetier> | undefined, cue: Repere<Facette>): boolean {
  const best = longestWhole(mention)
  if (mention === undefined || best === undefined) return false
  if (cue.poids >= STRONG_CUE && best.matched.length < 2) return false
  const held = heldBy(best, mention, seen).map(({ mot }) => mot)
  const covered = seen.question.mots.filter((mot) => mot.debut < cue.fin && mot.fin > cue.debut)
  // « être patron pêcheur »: outside the name the cue holds but tool words.
  return (
    covered.some((mot) => held.includes(mot)) &&
    covered.every(
      (mot) => held.includes(mot) || (seen.natures[seen.question.mots.indexOf(mot)] !== 'plein' && TOOLS.has(mot.lu)),
    )
  )
}

/** What a cue may hold beside a job's name and still be that name. */
const TOOLS = new Set(['etre', 'un', 'une', 'le', 'la', 'les', 'des', 'de', 'd', 'du', 'l', 'au', 'aux', 'en'])

/** The longest whole name: « prof des écoles », not « prof ». */
function longestWhole(mention: Mention<FicheMetier> | undefined): NameHit<FicheMetier> | undefined {
  return [...(mention?.hits ?? [])]
    .filter(({ nameCoverage }) => nameCoverage >= COVERED)
    .sort((a, b) => b.matched.length - a.matched.length)[0]
}

function heldBy(
  { matched }: NameHit<FicheMetier>,
  { debut, fin }: Mention<FicheMetier>,
  { question, natures }: Observations,
): readonly { readonly mot: Mot; readonly place: number }[] {
  const words = question.mots
    .slice(debut, fin)
    .map((mot, at) => ({ mot, place: debut + at }))
    .filter(({ place }) => natures[place] !== 'lien')
  return matched.flatMap((at) => words[at] ?? [])
}
