import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { STRONG_CUE } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import { hasCritere } from './criteres'
import { findCriteres } from './findCriteres'
import type { Compares, Intent } from './intent'
import { DOER } from './mention'
import { motsDe } from './metierDemande'
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
  const trades = metiersDes(interets, seen, index)
  if (trades !== undefined) return { kind: 'comparaison', fiches: trades, aspect: 'tout' }
  const criteres = findCriteres({ ...seen, interets, domaines: [], metiers: [], formations: [] }, index)
  return hasCritere(criteres) ? { kind: 'liste', nom: 'metiersParInteret', criteres, page: 0 } : undefined
}

/** « la coiffure et l'esthétique »: two trades, each named after who does it; undefined when one of them may be of several. */
function metiersDes(
  interets: Observations['interets'],
  seen: Observations,
  { metiers }: CatalogueIndex,
): Compares | undefined {
  const found = interets.map((cite) =>
    doerOf(
      motsDe(cite, seen),
      cite.entree.metiers.flatMap((id) => metiers.get(id) ?? []),
    ),
  )
  const [first, second, other] = found
  if (first === undefined || second === undefined || first === second || found.length > 2) return undefined
  return other === undefined ? [first, second] : undefined
}

/** The one job whose name begins as that of the trade: « coiffeur » of « coiffure ». */
function doerOf(dit: string, fiches: readonly FicheMetier[]): FicheMetier | undefined {
  const [word = '', ...more] = dit.split(' ')
  if (more.length > 0 || word.length < ROOT) return undefined
  const own = fiches.filter(({ libelleMasculin }) => sharesRoot(tokenize(libelleMasculin)[0] ?? '', word))
  const short = own.filter(({ libelleMasculin }) => !libelleMasculin.includes(' '))
  const [only, other] = own.length === 1 ? own : short
  return other === undefined ? only : undefined
}

/** Letters that a trade and who does it share. */
const ROOT = 5
/** Letters in which their endings differ: « -erie », « -ier ». */
const ENDING = 5

function sharesRoot(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared >= ROOT && one.length - shared <= ENDING && other.length - shared <= ENDING
}
