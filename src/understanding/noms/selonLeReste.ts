import { activitesDe } from '../../search/activites'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import {
  BESIDE_ALL_AHEAD,
  BESIDE_ALL_ENOUGH,
  BESIDE_OWN_AHEAD,
  BESIDE_OWN_ENOUGH,
} from '../../search/rankingDescription'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mention } from '../mots/mention'
import type { Observations } from '../observations/observations'
import type { Resolution } from '../observations/resoudre'
import { motsACote } from './departager'

/**
 * A name that several jobs bear, and a place or a deed that is one's alone: « officier *sur un cargo* », « le psy chez qui on *s'allonge sur un
 * divan* », « docteurs dans les *pays en guerre* ». Undefined when the rest of the message chooses none of them.
 */
export function selonLeReste(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): Resolution<FicheMetier> | undefined {
  if (resolution.kind !== 'choix' || resolution.doute || resolution.candidats.length < 2) return undefined
  // « un métier avec les fleurs et les jardins » asks for jobs.
  if (seen.listeDite) return undefined
  const beside = motsACote(mention, seen, resolution.candidats)
  if (beside.length === 0) return undefined
  const named = seen.question.mots.slice(mention.debut, mention.fin).map(({ lu }) => lu)
  const activites = activitesDe(index)
  const [first, second] = activites.find([...new Set([...named, ...beside])], 2)
  if (first?.fiche === undefined) return undefined
  const ofTheName = activites
    .find(beside, Number.POSITIVE_INFINITY)
    .filter(({ id }) => resolution.candidats.some(({ fiche }) => fiche.id === id))
  const [own, next] = ofTheName
  const isOwn =
    own?.id === first.id && own.score >= BESIDE_OWN_ENOUGH && own.score - (next?.score ?? 0) >= BESIDE_OWN_AHEAD
  const isPlain = first.score >= BESIDE_ALL_ENOUGH && first.score - (second?.score ?? 0) >= BESIDE_ALL_AHEAD
  if (!isOwn && !isPlain) return undefined
  const { fiche, score } = first
  return {
    kind: 'sur',
    candidat: { fiche, score },
    autres: resolution.candidats.filter((each) => each.fiche !== fiche),
  }
}
