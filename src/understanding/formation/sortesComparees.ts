import type { Diplome } from '../../search/diplome'
import { tokenize } from '../../search/fold'
import { findTypeFormation } from '../../search/typesFormation'
import type { DemandeDiplome } from '../demandeDiplome'
import { motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { familyOf } from './familleFormation'

type Compares = Extract<DemandeDiplome, { sujet: 'compares' }>

/** Kinds side by side; the training named of one of them, « bac pro *ASSP* ou ST2S », is not lost. */
export function sortesComparees(diplomes: readonly Diplome[], seen: Observations): Compares {
  const named = seen.formations.find(({ hits, type, contexte, seulementType }) => {
    const [best] = hits
    if (best === undefined || contexte || seulementType) return false
    const code = type ?? findTypeFormation(tokenize(best.name.targets[0]?.libelle ?? ''), 0)?.code
    return diplomes.some((each) => each.code === code)
  })
  if (named === undefined) return { sujet: 'compares', diplomes }
  const fiches = familyOf(named.hits).map(({ fiche }) => fiche)
  return { sujet: 'compares', diplomes, nommee: { dit: motsDe(named, seen), fiches } }
}
