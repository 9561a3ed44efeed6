import type { Contexte } from '../contexte'
import { lieuDemande } from '../facettes/lieuDit'
import type { Intent } from '../intent'

/** « on peut faire ça en prison ? » after a job: what its sheet says of the place and of where one works, and not the job again. */
export function lieuSuivi(intent: Intent, dit: string, { metier, facette }: Contexte): Intent {
  if (intent.kind !== 'metier' || intent.candidat.fiche.id !== metier || intent.point !== undefined) return intent
  const lieu =
    intent.facette === 'presentation' || intent.facette === 'conditions' ? lieuDemande(dit, facette) : undefined
  const mot = lieu?.split(' ').at(-1)
  return mot === undefined ? intent : { ...intent, facette: 'conditions', enPlus: { mots: [mot], tait: true } }
}
