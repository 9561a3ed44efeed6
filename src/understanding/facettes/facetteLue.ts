import type { Vraisemblances } from '../../search/classifieur'
import type { Facette } from '../../search/lexique'
import { CUE_SHARE, LEARNT_ALONE, LEARNT_WITH_CUE, UNCLEAR_BARE, UNCLEAR_CUE } from '../../search/ranking'

type Pesees = Vraisemblances<Facette | 'autre'>

/** What the strongest cue and the examples say together; undefined when nothing in particular is asked. */
export function facetteLue(weighed: Pesees, cue: Facette | undefined): Facette | undefined {
  const best = weighed.find(({ classe }) => classe !== 'autre')
  if (best === undefined || best.classe === 'autre') return cue
  if (cue !== undefined)
    return partWithTwin(weighed, best.classe) >= LEARNT_WITH_CUE &&
      partOfStudies(weighed, cue, best.classe) < best.part * CUE_SHARE
      ? best.classe
      : cue
  return partWithTwin(weighed, best.classe) >= LEARNT_ALONE && best.classe !== 'presentation' ? best.classe : undefined
}

/** Facets that one question may ask for alike share what is likely: « je dois passer par quoi ? », « en quoi consiste… ? » */
const TWINS: Readonly<Partial<Record<Facette, Facette>>> = {
  etudes: 'formations',
  formations: 'etudes',
  taches: 'presentation',
  presentation: 'taches',
}

/** How likely a facet is, or the one that would answer as well. */
export function partWithTwin(weighed: Pesees, classe: Facette): number {
  const twin = TWINS[classe]
  return partOf(weighed, classe) + (twin === undefined ? 0 : partOf(weighed, twin))
}

/** Facets of the studies. */
const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau'])

export function isOfStudies(facette: Facette | undefined): boolean {
  return facette === 'duree' || (facette !== undefined && STUDIES.has(facette))
}

/** How likely a cue's facet is; what asks for the studies may ask so in several ways, which share what is likely. */
function partOfStudies(weighed: Pesees, cue: Facette, against: Facette): number {
  if (!STUDIES.has(cue) || STUDIES.has(against)) return partOf(weighed, cue)
  return [...STUDIES].reduce((sum, facette) => sum + partOf(weighed, facette), 0)
}

/** How many readings are offered. */
const OFFERED = 4

/** The facets that may be asked for, likeliest first, when neither cue nor examples settle it; undefined when they do. */
export function facettesPossibles(weighed: Pesees, cue: Facette | undefined): readonly Facette[] | undefined {
  const read = facetteLue(weighed, cue)
  const whole = weighed.find(({ classe }) => classe !== 'autre')?.classe === 'presentation'
  const bare = partOf(weighed, 'autre') + (whole ? partWithTwin : partOf)(weighed, 'presentation')
  const unclear =
    read === undefined
      ? bare < UNCLEAR_BARE
      : read === cue && partWithTwin(weighed, cue) < UNCLEAR_CUE && bare < UNCLEAR_BARE
  if (!unclear) return undefined
  const likely = weighed.flatMap(({ classe }) => (classe === 'autre' || classe === cue ? [] : [classe]))
  return [...(cue === undefined ? [] : [cue]), ...likely].slice(0, OFFERED)
}

function partOf(weighed: Pesees, classe: Facette | 'autre'): number {
  return weighed.find((each) => each.classe === classe)?.part ?? 0
}
