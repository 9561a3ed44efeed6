import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { metiersParTete } from '../../search/metiersParTete'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { IdMetier } from '../../sheets/ids'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { findRefus } from './refus'

/** The names refused, in the person's words: « sauf acteur et réalisateur »; but that of the job they are to be like. */
export function nomsRefuses(seen: Observations, like?: FicheMetier): readonly string[] {
  return findRefus(seen).flatMap(({ hits: [best], debut, fin }) => {
    if (like !== undefined && best?.name.targets.includes(like)) return []
    const said = dit(seen, debut, fin)
    // With the accents that are not typed.
    return best === undefined ? [] : [fold(best.name.text) === said ? best.name.text : said]
  })
}

function dit({ question: { mots } }: Observations, debut: number, fin: number): string {
  return mots
    .slice(debut, fin)
    .map(({ lu }) => lu)
    .join(' ')
}

/** The jobs named to be left out; « ni prof » leaves out every teacher, whatever they teach. */
export function idsRefused(seen: Observations, index: CatalogueIndex): readonly IdMetier[] {
  return findRefus(seen).flatMap(({ hits, debut, fin }) => {
    const resolution = resolveMetier(hits)
    const [first, ...others] =
      resolution.kind === 'sur' ? [resolution.candidat] : resolution.kind === 'choix' ? resolution.candidats : []
    if (first === undefined) return []
    const family = famillesOf(index).get(dit(seen, debut, fin).replace(/s$/, '')) ?? []
    // « moniteur » names jobs of several titles, and those of that title are meant first.
    const said = headOf(hits[0]?.name.text ?? '')
    const parTete = metiersParTete(index)
    const head = parTete.has(said) ? said : headOf(first.fiche.libelleMasculin)
    const oneWord = fin - debut === 1 && (headOf(seen.question.mots[debut]?.lu ?? '') === head || others.length > 0)
    const named = [...[first, ...others].map(({ fiche }) => fiche.id), ...family]
    return oneWord ? [...named, ...(parTete.get(head) ?? [])] : named
  })
}

/** `professeur/e de musique ou de danse` is a professeur. */
function headOf(libelle: string): string {
  return stem(tokenize(libelle)[0] ?? '')
}

/** « être juriste » holds the judges and the lawyers, whom « pas juriste » leaves out too. */
const famillesOf = oncePer(
  ({ lexique }: CatalogueIndex): ReadonlyMap<string, readonly IdMetier[]> =>
    new Map(
      lexique.interets.flatMap(({ mots, metiers }) =>
        mots[0]?.startsWith('être ') === true
          ? mots.flatMap((mot) =>
              mot.startsWith('être ') ? [[fold(mot).slice('etre '.length), metiers] as const] : [],
            )
          : [],
      ),
    ),
)
