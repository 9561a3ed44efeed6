import type { CatalogueIndex } from '../../search/catalogueIndex'
import { parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import { AUCUN_CRITERE } from '../criteres'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { SHORTER_ALONE } from './decideAutrement'

/** « mécanicien » offered five jobs; « quels autres métiers de mécanicien ? », « y en a d'autres ? » ask for those that were not. */
export function decideAutresDuNom(
  { gestes, comparaison, question: { phrase } }: Observations,
  demande: MetierDemande | undefined,
  { lexique }: CatalogueIndex,
  { dit, offres, suite }: Contexte,
): Intent | undefined {
  // « lequel gagne le plus ? », « plus court ? » ask for no more of them.
  if (dit === undefined || suite !== undefined || offres.length < 2 || comparaison) return undefined
  if (SHORTER_ALONE.test(phrase)) return undefined
  const resolution = demande?.resolution
  const same = resolution?.kind === 'choix' && resolution.candidats.every(({ fiche }) => offres.includes(fiche.id))
  const more =
    resolution === undefined || resolution.kind === 'inconnu' ? gestes.some(isMore) : same && AUTRES.test(phrase)
  const mots = dit.split(' ').filter((word) => !lexique.grammaire.has(word))
  if (!more || mots.length === 0) return undefined
  const exclus = offres.flatMap((id) => parseIdMetier(id) ?? [])
  return { kind: 'liste', nom: 'metiersParInteret', criteres: { ...AUCUN_CRITERE, mots, exclus }, page: 0 }
}

function isMore({ sens }: Observations['gestes'][number]): boolean {
  return sens === 'suite'
}

const AUTRES = /\b(?:autres?|encore|plus)\b/
