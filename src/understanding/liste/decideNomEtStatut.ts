import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat, Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** Jobs offered. */
const OFFERED = 5

/** « médecin militaire »: a job known by its own name, in a status; not every job of that status. */
export function decideNomEtStatut(
  { question: { mots }, statutDit, liste }: Observations,
  demande: MetierDemande | undefined,
  { nomsMetiers }: CatalogueIndex,
): Intent | undefined {
  if (demande === undefined || demande.resolution.kind !== 'inconnu' || statutDit === undefined || liste)
    return undefined
  const { mention, dit } = demande
  const last = mots[mention.fin - 1]
  if (
    !nomsMetiers.isHead(mots[mention.debut]?.lu ?? '') ||
    last?.debut !== statutDit.debut ||
    last.fin !== statutDit.fin
  )
    return undefined
  const best = mention.hits.find(({ nameCoverage, matched }) => nameCoverage >= COVERED && matched[0] === 0)
  const candidats = (best?.name.targets ?? [])
    .slice(0, OFFERED)
    .map((fiche): Candidat<FicheMetier> => ({ fiche, score: 0.5 }))
  if (candidats.length === 0) return undefined
  return { kind: 'choixMetier', facette: 'presentation', dit, candidats, doute: true }
}
