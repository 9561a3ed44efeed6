import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { NameHit } from '../../search/nameIndex'
import { COVERED, STRONG_CUE, SURE_READING } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import { isNameSaid, type Mention } from '../mots/mention'
import { LIENS_FORTS } from '../mots/natureMots'
import type { Observations } from '../observations/observations'
import type { Resolution } from '../observations/resoudre'
import { findRefus } from '../refus/refus'

/** Names looked at: a long message shares a word with hundreds. */
const MOST = 60

/** All of the name, but for the rounding of shares. */
const WHOLE = 0.97

/**
 * « il travaille à la *raffinerie*, les *opérateurs* font les trois-huit ? », « le *directeur* d'un *hypermarché* »: where a mention leaves a
 * choice or a doubt, the one job whose name the message says whole, its words in any order and place.
 */
export function nomEpars(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): Resolution<FicheMetier> {
  const fiche = findEpars(resolution, mention, seen, index)?.name.targets[0]
  if (fiche === undefined || (resolution.kind === 'sur' && resolution.candidat.fiche === fiche)) return resolution
  return { kind: 'sur', candidat: { fiche, score: WHOLE }, autres: [] }
}

/** That name: « contrôleur ou inspecteur *des finances publiques* » says two. */
export function findEpars(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): NameHit<FicheMetier> | undefined {
  if (seen.listeDite || findRefus(seen).includes(mention)) return undefined
  const { mots } = seen.question
  const places = [...mots.keys()].filter((at) => isOfName(at, seen))
  const said = places.map((at) => ({ forms: mots[at]?.formes ?? [], asked: 1, accole: false, tete: false }))
  const isInside = (at = -1): boolean => at >= mention.debut && at < mention.fin
  const inside = places.filter((at) => isInside(at) && seen.natures[at] === 'plein')
  const goesWith = (at: number): boolean =>
    inside.some((each) => index.nomsMetiers.holdsBoth(mots[each]?.lu ?? '', mots[at]?.lu ?? ''))
  if (resolution.kind === 'sur' && !places.some((at) => !isInside(at) && goesWith(at))) return undefined
  // « psychologue scolaire … dans les hôpitaux »: several words that names hold together in the mention are no less said.
  const together = mention.hits.filter(({ askCoverage }) => askCoverage >= COVERED)
  const already = Math.max(0, ...together.map(({ matched }) => matched.length))
  const placesOf = ({ matched }: NameHit<FicheMetier>): readonly (number | undefined)[] =>
    matched.map((at) => places[at])
  const isElsewhere = (taken: readonly (number | undefined)[]): boolean =>
    seen.metiers.some(
      // « (*production alimentaire*) »: words that only begin names are nobody else's.
      (each) =>
        each !== mention && each.hits.some(isNameSaid) && taken.some((at = -1) => at >= each.debut && at < each.fin),
    )
  const named = index.nomsMetiers.find(said, MOST).filter((hit) => {
    if (!isWholeName(hit)) return false
    const taken = placesOf(hit)
    // « joueur *de poker* professionnel », « conduire le camion *poubelle* »: an everyday name leaves nothing of the mention out.
    const isExplained = (at: number): boolean =>
      taken.includes(at) ||
      (hit.name.source !== 'courant' &&
        !LIENS_FORTS.has(mots[at - 1]?.lu ?? '') &&
        index.nomsMetiers.holds(mots[at]?.lu ?? ''))
    const isSure = resolution.kind === 'sur'
    // « conducteur de travaux *dans une entreprise agricole* »; « un *comptable* peut finir *expert-comptable* ? » says two.
    if (isSure && (hit.name.source === 'courant' || !inside.every((at) => taken.includes(at)) || isElsewhere(taken)))
      return false
    return hit.matched.length > already && inside.some((at) => taken.includes(at)) && inside.every(isExplained)
  })
  const most = Math.max(...named.map(({ matched }) => matched.length))
  const longest = named.filter(({ matched }) => matched.length === most)
  return new Set(longest.flatMap(({ name }) => name.targets)).size === 1 ? longest[0] : undefined
}

function isWholeName({ name, nameCoverage, matched, quality }: NameHit<FicheMetier>): boolean {
  const isOwn = name.source !== 'rome' && name.source !== 'approche'
  return isOwn && nameCoverage >= WHOLE && matched.length > 1 && quality >= SURE_READING
}

/** A full word that neither asks nor names somebody else's job, or one that is left out: « psy, sans faire *médecine* ». */
function isOfName(at: number, seen: Observations): boolean {
  const { question, natures, metiers, formations, facettes } = seen
  const refused = findRefus(seen)
  const mot = question.mots[at]
  if (mot === undefined || (natures[at] !== 'plein' && natures[at] !== 'mou')) return false
  if (facettes.some(({ debut, fin, poids }) => poids >= STRONG_CUE && debut <= mot.debut && fin >= mot.fin))
    return false
  const holds = ({ debut, fin }: Etendue): boolean => at >= debut && at < fin
  return !formations.some(holds) && !metiers.some((each) => holds(each) && (each.contexte || refused.includes(each)))
}
