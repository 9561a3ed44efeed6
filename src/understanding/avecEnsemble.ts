import type { CatalogueIndex } from '../search/catalogueIndex'
import { STRONG_CUE } from '../search/ranking'
import type { Contexte } from './contexte'
import { facettesEnsemble } from './facettesEnsemble'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import type { Observations } from './observations'

/** « infirmier : études et salaire ? »: everything asked of the job, beside the one facet that names the intent. */
export function avecEnsemble(
  intent: Intent,
  demande: MetierDemande | undefined,
  seen: Observations,
  { lexique }: CatalogueIndex,
): Intent {
  if (intent.kind !== 'metier' && intent.kind !== 'choixMetier') return intent
  if (intent.kind === 'metier' && intent.point !== undefined && !intent.point.ajoute) return intent
  const ensemble = facettesEnsemble(intent.facette, seen, demande?.mention, lexique)
  if (ensemble === undefined) return intent
  if (intent.kind === 'choixMetier') return { ...intent, ensemble }
  const { possibles: _, ...asked } = intent
  return { ...asked, ensemble }
}

/** « études et salaire de médecin ? », then « le deuxième »: the whole question is asked of the job chosen. */
export function reprendEnsemble(intent: Intent, { facettes }: Observations, { ensemble, facette }: Contexte): Intent {
  if (ensemble === undefined || (intent.kind !== 'metier' && intent.kind !== 'choixMetier')) return intent
  const again = intent.ensemble === undefined && intent.facette === facette
  return again && facettes.every(({ poids }) => poids < STRONG_CUE) ? { ...intent, ensemble } : intent
}
