import type { CatalogueIndex } from '../search/catalogueIndex'
import { RELAXED_MIN } from '../search/ranking'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import { salaireMensuel } from '../sheets/salaireMensuel'
import type { Criteres } from '../understanding/criteres'
import type { Intent } from '../understanding/intent'
import type { MetierPropose } from './answer'
import { findProches, rankProches } from './findProches'
import { respecte } from './rankMetiers'

/** Jobs like one that meet the conditions, which are let go when too few do: what is wished besides first. */
export function prochesRetenus(
  { fiche, niveauMax, criteres }: Extract<Intent, { kind: 'proches' }>,
  index: CatalogueIndex,
): { readonly all: readonly MetierPropose[]; readonly criteres?: Criteres } {
  const all = findProches(fiche, index, niveauMax)
  if (criteres === undefined) return { all }
  // « comme kiné mais avec les animaux »: of all those who work with animals, the nearest.
  const wished = criteres.interets.some(({ refuse }) => !refuse)
  const pool =
    wished || criteres.salaireMin !== undefined
      ? rankProches(fiche, index).filter(({ fiche: { niveauAccesMin } }) => upTo(niveauAccesMin))
      : all
  const kept = pool.filter(respecte(criteres, index))
  if (kept.length >= RELAXED_MIN)
    return { all: criteres.salaireMin === undefined ? kept : kept.map(avecSalaire), criteres }
  const refused = { ...criteres, interets: criteres.interets.filter(({ refuse }) => refuse), statuts: [] }
  const others = all.filter(respecte(refused, index))
  return others.length >= RELAXED_MIN && hasRefus(refused) ? { all: others, criteres: refused } : { all }

  function upTo(niveau: Niveau | undefined): boolean {
    return niveauMax === undefined || (niveau !== undefined && rangNiveau(niveau) <= rangNiveau(niveauMax))
  }
}

/** What one would earn there is why it is proposed. */
function avecSalaire(propose: MetierPropose): MetierPropose {
  const euros = salaireMensuel(propose.fiche)
  return euros === undefined ? propose : { ...propose, raison: { kind: 'salaire', euros } }
}

function hasRefus({
  interets,
  contraintes = [],
  statutsRefuses = [],
  domainesRefuses = [],
  exclus,
}: Criteres): boolean {
  return [interets, contraintes, statutsRefuses, domainesRefuses, exclus].some(({ length }) => length > 0)
}
