import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { IdMetier } from '../sheets/ids'
import type { Observations } from './observations'
import { findRefus } from './refus'
import { resolveMetier } from './resoudre'

/** The jobs named to be left out; « ni prof » leaves out every teacher, whatever they teach. */
export function idsRefused(seen: Observations, index: CatalogueIndex): readonly IdMetier[] {
  return findRefus(seen).flatMap(({ hits, debut, fin }) => {
    const resolution = resolveMetier(hits)
    const [first, ...others] =
      resolution.kind === 'sur' ? [resolution.candidat] : resolution.kind === 'choix' ? resolution.candidats : []
    if (first === undefined) return []
    const head = headOf(first.fiche.libelleMasculin)
    const oneWord = fin - debut === 1 && (headOf(seen.question.mots[debut]?.lu ?? '') === head || others.length > 0)
    const named = [first, ...others].map(({ fiche }) => fiche.id)
    return oneWord ? [...named, ...(bearersOf(index).get(head) ?? [])] : named
  })
}

/** `professeur/e de musique ou de danse` is a professeur. */
function headOf(libelle: string): string {
  return stem(tokenize(libelle)[0] ?? '')
}

const bearersOf = oncePer((index: CatalogueIndex): ReadonlyMap<string, readonly IdMetier[]> => {
  const bearers = new Map<string, IdMetier[]>()
  for (const { id, libelleMasculin } of index.catalogue.metiers) {
    const head = headOf(libelleMasculin)
    bearers.set(head, [...(bearers.get(head) ?? []), id])
  }
  return bearers
})
