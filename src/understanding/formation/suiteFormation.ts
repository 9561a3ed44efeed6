import type { CatalogueIndex } from '../../search/catalogueIndex'
import { MAX_CHOICES } from '../../search/ranking'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Intent, Suites } from '../intent'
import type { Observations } from '../observations/observations'
import { domaineDe, memeDomaine } from './memeDomaine'

/** « quel BTS après ? » after a training: those of the same field are shown beside what its sheet tells. */
export function avecSuites(intent: Intent, seen: Observations, index: CatalogueIndex): Intent {
  if (intent.kind !== 'formation' || intent.facette !== 'poursuite' || intent.point !== undefined) return intent
  const suites = suitesDe(
    intent.candidats.map(({ fiche }) => fiche),
    seen,
    index,
  )
  return suites === undefined ? intent : { ...intent, suites }
}

/** The kind of diploma named beside, of which none is: « quel BTS après un bac pro commerce ? » */
function suitesDe(
  fiches: readonly FicheFormation[],
  { formations }: Observations,
  index: CatalogueIndex,
): Suites | undefined {
  const kinds = formations.filter(({ seulementType, contexte }) => seulementType && !contexte)
  const [kind, other] = kinds
  if (kind?.type === undefined || other !== undefined) return undefined
  const own = new Set(fiches.map(({ id }) => id))
  const domaine = domaineDe(fiches, index)
  const { fiches: found, sur } = memeDomaine(kind.type, domaine, index)
  const leads = ({ id }: FicheFormation): boolean =>
    (index.metiersParFormation.get(id) ?? []).some((metier) => domaine.metiers.has(metier))
  const same = found.filter((fiche) => !own.has(fiche.id) && (sur || leads(fiche)))
  if (same.length === 0) return undefined
  return { type: index.lexique.diplomes.get(kind.type)?.court ?? kind.type, fiches: same.slice(0, MAX_CHOICES) }
}
