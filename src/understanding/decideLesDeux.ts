import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FicheMetier } from '../sheets/ficheMetier'
import { parseIdMetier } from '../sheets/ids'
import { aspectDe } from './aspectCompare'
import type { Contexte } from './contexte'
import type { Intent } from './intent'

const LES_DEUX =
  /^(?:(?:et|ok|oui|bah|ben|plutot|compare\w*|montre|moi|je prends|je veux|pour) )*les (deux|2|trois|3)(?: (premi|derni)\w+)?(?: (?:stp|svp))?$/

/** « les deux », « les 2 premiers »: jobs just spoken of, or first of those listed, side by side; of what was asked of the last one. */
export function decideLesDeux(phrase: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const [, written, end] = LES_DEUX.exec(phrase) ?? []
  if (written === undefined) return undefined
  const { avants = [], facette, liste = [], metier, offres } = contexte
  const count = /^(?:deux|2)$/.test(written) ? 2 : 3
  const shown = offres.length > 0 ? offres : liste
  const inTurn = metier === undefined ? offres : [...avants.slice(1 - count), metier]
  const ids = end === undefined ? inTurn : end === 'premi' ? shown.slice(0, count) : shown.slice(-count)
  const fiches = ids.flatMap((id): FicheMetier[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [fiche]
  })
  const [first, second, ...others] = fiches
  if (first === undefined || second === undefined || fiches.length !== count) return undefined
  const aspect = (end === undefined && facette !== undefined ? aspectDe(facette) : undefined) ?? 'tout'
  return { kind: 'comparaison', fiches: [first, second, ...others], aspect }
}
