import type { IdMetier } from '../sheets/ids'
import type { CatalogueIndex } from './catalogueIndex'
import { tokenize } from './fold'
import { notorieteOf } from './notoriete'
import { oncePer } from './retenir'
import { stem } from './stem'

/** The jobs whose title, in either form, begins with each stem, best known first. */
export const metiersParTete = oncePer((index: CatalogueIndex): ReadonlyMap<string, readonly IdMetier[]> => {
  const bearers = new Map<string, IdMetier[]>()
  const known = notorieteOf(index)
  const sorted = [...index.catalogue.metiers].sort((a, b) => (known.get(b.id) ?? 0) - (known.get(a.id) ?? 0))
  for (const { id, libelleMasculin, libelleFeminin } of sorted)
    for (const tete of new Set([libelleMasculin, libelleFeminin].map((libelle) => stem(tokenize(libelle)[0] ?? ''))))
      bearers.set(tete, [...(bearers.get(tete) ?? []), id])
  return bearers
})
