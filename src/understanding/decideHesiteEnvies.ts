import type { CatalogueIndex } from '../search/catalogueIndex'
import { STRONG_CUE } from '../search/ranking'
import { hasCritere } from './criteres'
import { findCriteres } from './findCriteres'
import type { Intent } from './intent'
import { DOER } from './mention'
import type { Observations } from './observations'
import { Tournure } from './tournures'

/** « elle hésite entre … »; what follows is what she hesitates about. */
const ENTRE = new Tournure(/\b(?:hesit\w*|indecis\w*|balance\w*|partagee?|choisir|choix)(?: \w+){0,3} entre\b/)

/** « elle hésite entre le droit et la psycho »: two fields, and no job, though « psycho » is said of one too. */
export function decideHesiteEnvies(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const said = ENTRE.exec(seen.question.phrase)
  if (said === null || seen.formations.some(({ hits, contexte }) => hits.length > 0 && !contexte)) return undefined
  if (seen.facettes.some(({ poids }) => poids >= STRONG_CUE)) return undefined
  const { mots } = seen.question
  const after = ({ debut }: { readonly debut: number }): boolean => (mots[debut]?.debut ?? 0) > said.index
  const interets = seen.interets.filter(after)
  const someone = seen.metiers.some(
    (each) => after(each) && mots.slice(each.debut, each.fin).some(({ ecrit }) => DOER.test(ecrit)),
  )
  if (interets.length < 2 || someone) return undefined
  const criteres = findCriteres({ ...seen, interets, domaines: [], metiers: [], formations: [] }, index)
  return hasCritere(criteres) ? { kind: 'liste', nom: 'metiersParInteret', criteres, page: 0 } : undefined
}
