import type { CatalogueIndex } from '../search/catalogueIndex'
import { LEARNT_ALONE, STRONG_CUE } from '../search/ranking'
import { facetteDite } from './decideMetier'
import { weighFacettes } from './facettesApprises'
import type { Intent } from './intent'
import { LISTE_DITE } from './listeDite'
import type { Observations } from './observations'

/**
 * « pour conduire un bus, faut quel diplôme ? » asks one thing of a job said by what it does: the likeliest are offered for it.
 * A word for someone (« poseur de voies ferrées ») is left to the names.
 */
export function decideActivite(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const { phrase, mots } = seen.question
  if (LISTE_DITE.test(phrase)) return undefined
  if (seen.liste && isTold(seen, index)) return undefined
  if (seen.interets.length !== 1 || seen.niveau !== undefined || seen.statuts.length > 0) return undefined
  const facette = facetteDite(seen, index)
  if (facette === undefined || facette === 'presentation' || facette === 'interets') return undefined
  const strong = seen.facettes.some(({ poids, sens }) => poids >= STRONG_CUE && sens === facette)
  const [cite] = seen.interets
  if (!strong || cite === undefined || cite.entree.metiers.length === 0) return undefined
  if (
    seen.facettes.some(
      (cue) => cue.debut <= (mots[cite.debut]?.debut ?? 0) && cue.fin >= (mots[cite.fin - 1]?.fin ?? 0),
    )
  )
    return undefined
  const candidats = cite.entree.metiers.slice(0, MAX_ACTIVITY).flatMap((id) => {
    const fiche = index.metiers.get(id)
    return fiche === undefined ? [] : [{ fiche, score: 0.4 }]
  })
  const dit = mots
    .slice(cite.debut, cite.fin)
    .map(({ lu }) => lu)
    .join(' ')
  return candidats.length < 2 ? undefined : { kind: 'choixMetier', facette, dit, candidats, doute: true }
}

/** No facet is asked for, the examples say: « aider les gens dans mon futur métier, quelles possibilités ? » */
function isTold(seen: Observations, { lexique }: CatalogueIndex): boolean {
  const [best] = weighFacettes(seen.question, undefined, seen.facettes, lexique)
  return best?.classe === 'autre' && best.part >= LEARNT_ALONE
}

/** Jobs offered for an activity. */
const MAX_ACTIVITY = 4
