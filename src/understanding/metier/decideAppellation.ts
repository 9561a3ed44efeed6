import type { CatalogueIndex } from '../../search/catalogueIndex'
import { MAX_CHOICES } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import type { Candidat, Intent } from '../intent'
import { type AppellationDite, isSaidBy, longestAppellation } from '../noms/appellationDite'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { facetteDemandee } from './decideMetier'

/**
 * « salaire d'un assistant administratif et commercial », « animateur d'activités audiovisuelles »: the ROME knows one job by these words, no
 * sheet bears it; it is neither two jobs nor a list of jobs about what its words say.
 */
export function decideAppellation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  if (seen.listeDite || seen.proches || seen.comparaison || contexte.offres.length > 0) return undefined
  const dite = longestAppellation(seen, index)
  if (dite === undefined || !isAnother(dite, seen, demande)) return undefined
  const dit = motsDe(dite, seen)
  const near = [
    ...(demande === undefined ? [] : candidatsOf(demande)),
    ...dite.fiches.map((fiche): Candidat<FicheMetier> => ({ fiche, score: 1 })),
  ]
  const candidats = near.filter(({ fiche }, at) => near.findIndex((each) => each.fiche === fiche) === at)
  if (candidats.length === 0) return { kind: 'inconnu', dit, proches: [] }
  const facette = facetteDemandee(seen, contexte, index, demande)
  return { kind: 'choixMetier', facette, dit, candidats: candidats.slice(0, MAX_CHOICES), doute: true }
}

/** Nothing else is named, or a part of these words. */
function isAnother(
  { debut, fin, ...rest }: AppellationDite,
  { metiers, formations }: Observations,
  demande: MetierDemande | undefined,
): boolean {
  const overlaps = (each: { readonly debut: number; readonly fin: number }): boolean =>
    each.debut < fin && each.fin > debut
  if (formations.some(overlaps) || metiers.some((each) => each.contexte && overlaps(each))) return false
  if (demande === undefined) return true
  const { mention, resolution } = demande
  if (mention.debut < debut || mention.fin > fin || mention.fin - mention.debut === fin - debut) return false
  if (resolution.kind !== 'sur') return true
  const { fiche } = resolution.candidat
  if (rest.fiches.includes(fiche)) return false
  return !mention.hits.some((hit) => hit.name.targets.includes(fiche) && isSaidBy({ debut, fin, ...rest }, hit))
}

function candidatsOf({ resolution }: MetierDemande): readonly Candidat<FicheMetier>[] {
  if (resolution.kind === 'sur') return [resolution.candidat]
  return resolution.kind === 'choix' ? resolution.candidats : resolution.proches
}
