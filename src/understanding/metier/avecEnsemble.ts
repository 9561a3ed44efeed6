import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette, PointPrecis } from '../../search/lexique'
import { candidats, findMotifs } from '../../search/motif'
import { STRONG_CUE } from '../../search/ranking'
import type { Contexte } from '../contexte'
import { facettesEnsemble } from '../facettes/facettesEnsemble'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « infirmier : études et salaire ? »: everything asked of the job, beside the one facet that names the intent. */
export function avecEnsemble(
  intent: Intent,
  demande: MetierDemande | undefined,
  seen: Observations,
  { lexique }: CatalogueIndex,
): Intent {
  if (intent.kind !== 'metier' && intent.kind !== 'choixMetier') return intent
  if (intent.kind === 'metier' && intent.point !== undefined && isAlone(intent.point)) return intent
  const ensemble = facettesEnsemble(intent.facette, seen, demande?.mention, lexique)
  if (ensemble === undefined || (intent.point !== undefined && isWhole(intent.point, ensemble, seen))) return intent
  if (intent.kind === 'choixMetier') return { ...intent, ensemble }
  const { possibles: _, point, ...asked } = intent
  // « horaires et qualités d'un soudeur »: the hours alone would not answer.
  return { ...asked, ...(point?.ajoute === true ? { point } : {}), ensemble }
}

/** « qui paye la formation ? » asks neither for the salary nor for the trainings: the words of the point hold both. */
function isWhole(
  { indices }: PointPrecis,
  ensemble: readonly Facette[],
  { question, facettes }: Observations,
): boolean {
  const places = candidats(indices, question.phrase).flatMap((motif) => findMotifs(motif, question.phrase))
  const asked = facettes.filter(({ sens, poids }) => poids >= STRONG_CUE && ensemble.includes(sens))
  return asked.every(({ debut, fin }) => places.some((place) => place.debut <= debut && place.fin >= fin))
}

/** What is asked of oneself is the whole question. */
function isAlone({ ajoute, metier }: PointPrecis): boolean {
  return !ajoute && !metier
}

/** « études et salaire de médecin ? », then « le deuxième »: the whole question is asked of the job chosen. */
export function reprendEnsemble(intent: Intent, { facettes }: Observations, { ensemble, facette }: Contexte): Intent {
  if (ensemble === undefined || (intent.kind !== 'metier' && intent.kind !== 'choixMetier')) return intent
  const again = intent.ensemble === undefined && intent.facette === facette
  return again && facettes.every(({ poids }) => poids < STRONG_CUE) ? { ...intent, ensemble } : intent
}
