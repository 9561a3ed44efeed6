import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { LIENS } from '../../search/liens'
import { oncePer } from '../../search/retenir'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'
import type { Resolution } from '../observations/resoudre'

/**
 * « biostat », « ingé biomed », « visiteur med »: of the jobs that a name may mean, the one whose own name it shortens word by word. « psy »
 * shortens several.
 */
export function nomAbrege(
  resolution: Resolution<FicheMetier>,
  { debut, fin }: Etendue,
  { question: { mots }, natures }: Observations,
  index: CatalogueIndex,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix') return resolution
  const said = mots.slice(debut, fin).flatMap(({ lu }, at) => (natures[debut + at] === 'lien' ? [] : [lu]))
  const shortest = said.length === 1 ? SHORTEST_ALONE : SHORTEST
  const begun = (name: readonly string[]): boolean =>
    name.length === said.length &&
    said.some((word, at) => word !== name[at]) &&
    said.every((word, at) => word === name[at] || (word.length >= shortest && name[at]?.startsWith(word) === true))
  const begins = (fiche: FicheMetier): boolean => namesOf(fiche).some(begun)
  const only = resolution.candidats.find(({ fiche }) => begins(fiche))
  // « ingé élec » shortens jobs that are not among them.
  if (only === undefined || [...index.metiers.values()].some((fiche) => fiche !== only.fiche && begins(fiche)))
    return resolution
  return { kind: 'sur', candidat: only, autres: resolution.candidats.filter((each) => each !== only) }
}

/** Fewer letters shorten anything, more so where no other word is said: « danse » is not the danseur. */
const SHORTEST = 3
const SHORTEST_ALONE = 6

/** The full words of the title and of the other names; the feminine of a name is no longer name. */
const namesOf = oncePer((fiche: FicheMetier): readonly (readonly string[])[] =>
  [fiche, ...fiche.synonymes].map(({ libelleMasculin }) =>
    tokenize(libelleMasculin).filter((word) => !LIENS.has(word)),
  ),
)
