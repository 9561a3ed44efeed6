import { tokenize } from '../../search/fold'
import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat } from '../intent'
import type { Mention } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'
import { type Resolution, resolveMetier } from '../observations/resoudre'
import { findRefus } from '../refus/refus'

/**
 * Between jobs that bear one name, the one whose own names hold what the question says besides: « soldat dans l'armée *de terre* »,
 * « matelot sur un bateau de *pêche* », « dans une *banque* … une chargée de clientèle ». Two that hold as much stay a choice.
 */
export function departager(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  seen: Observations,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix' || resolution.candidats.length < 2) return resolution
  // « j'adore le foot », « artisan à mon compte » are wishes: they ask nothing of one job.
  if (!seen.facettes.some(({ sens, poids }) => poids >= STRONG_CUE && !WISHES.has(sens))) return resolution
  const said = motsACote(mention, seen, resolution.candidats).map(stem)
  if (said.length === 0) return resolution
  // « perchiste remontées mécaniques » is no électromécanicien.
  const heads = resolution.doute ? (seen.question.mots[mention.debut]?.formes ?? []) : []
  const held = resolution.candidats.map((candidat) => {
    const names = stemsOf(candidat.fiche)
    const isNamed = heads.length === 0 || heads.some(({ word }) => holds(names, stem(word)))
    return { candidat, count: isNamed ? said.filter((word) => holds(names, word)).length : 0 }
  })
  const most = Math.max(...held.map(({ count }) => count))
  // Names that are only near need more: « régisseur d'œuvres d'*art* » is not the restaurateur.
  const least = resolution.doute ? 2 : 1
  const [only, other] = held.filter(({ count }) => count === most && most >= least)
  if (only === undefined || other !== undefined) return resolution
  const autres = resolution.candidats.filter((each) => each !== only.candidat)
  return { kind: 'sur', candidat: only.candidat, autres }
}

const WISHES: ReadonlySet<Facette> = new Set(['interets', 'statuts'])

/** What one is, or was. */
const IS = /\b(?:suis|est|etais|etait|ete)(?: (?:une?|actuellement|deja))*$/

/** The full words that the name itself does not take. */
export function motsACote(
  { debut, fin, hits }: Mention<FicheMetier>,
  seen: Observations,
  candidats: readonly Candidat<FicheMetier>[],
): readonly string[] {
  const inside = seen.question.mots.slice(debut, fin).filter((_, at) => seen.natures[debut + at] !== 'lien')
  const taken = new Set((hits[0]?.matched ?? []).map((at) => inside[at]))
  // « je suis *plombier*. Chauffagiste, quel diplôme ? » asks not of the one told.
  const told = seen.metiers.filter(
    (each) =>
      each.contexte &&
      IS.test(wordsBefore(seen.question, each.debut, 3)) &&
      isOneOf(resolveMetier(each.hits), candidats),
  )
  // « psy, sans faire *médecine* »
  const apart = [...seen.formations, ...told, ...findRefus(seen)]
  const trained = (at: number): boolean => apart.some((each) => at >= each.debut && at < each.fin)
  return seen.question.mots.flatMap((mot, at) =>
    seen.natures[at] !== 'plein' || taken.has(mot) || trained(at) ? [] : [mot.lu],
  )
}

function isOneOf(resolution: Resolution<FicheMetier>, candidats: readonly Candidat<FicheMetier>[]): boolean {
  return resolution.kind === 'sur' && candidats.some(({ fiche }) => fiche === resolution.candidat.fiche)
}

/** Letters by which « carrosserie » is of « carrossier ». */
const FAMILY = 7

function holds(names: ReadonlySet<string>, word: string): boolean {
  if (names.has(word)) return true
  const start = word.slice(0, FAMILY)
  return start.length === FAMILY && [...names].some((name) => name.startsWith(start))
}

const stemsOf = oncePer((fiche: FicheMetier): ReadonlySet<string> => {
  const names = [fiche, ...fiche.synonymes].flatMap((each) => [each.libelleMasculin, each.libelleFeminin])
  return new Set(names.flatMap((name) => tokenize(name).map(stem)))
})
