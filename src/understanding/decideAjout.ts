import type { CatalogueIndex } from '../search/catalogueIndex'
import { rangNiveau } from '../sheets/niveau'
import type { Contexte } from './contexte'
import { type Criteres, hasCritere } from './criteres'
import { decideAutrement } from './decideAutrement'
import { MAX_COMPARES } from './decideEntreOffres'
import { withoutName } from './decideListe'
import { asksWhich, decidePlusCourt } from './decideParmiListe'
import { findCriteres } from './findCriteres'
import { idsRefused } from './idsRefused'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import type { Observations } from './observations'
import { findRefus } from './refus'

/** « lequel paie le mieux », « celui qui gagne le plus » */
const MIEUX_PAYE =
  /^(?:(?:et|mais|ok|dans|parmi) )*(?:(?:ca|ceux la|tout ca) )?(?:lequel|laquelle|lesquels|lesquelles|qui|celui qui|celle qui|ceux qui|c est lequel|c est qui)(?: \w+){0,3} (?:gagn\w*|pay\w*|pai\w*|touch\w*|remuner\w*|rapport\w*)(?: \w+){0,3} (?:plus|mieux|bien)\b/

/** « avec moins d'études », « mais pas la vente » after a list: the same wish with one more condition. */
export function decideAjout(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { suite } = contexte
  const other = decideAutrement(seen, demande, index, contexte)
  if (other !== undefined || suite?.kind !== 'liste') return other
  // « lequel gagne le plus ? » sorts the list by what the sheets say of the pay.
  if (demande === undefined && contexte.offres.length > MAX_COMPARES && MIEUX_PAYE.test(seen.question.phrase))
    return { ...suite, criteres: { ...suite.criteres, tri: 'salaire' }, page: 0 }
  const shorter = decidePlusCourt(seen, demande, index, contexte, suite)
  if (shorter !== undefined) return shorter
  const refused = demande !== undefined && findRefus(seen).includes(demande.mention)
  if (demande !== undefined && demande.resolution.kind !== 'inconnu' && !refused) return undefined
  if (
    !asksWhich(seen) &&
    !/^(?:et |mais |plutot |ou |oui |ouais |ok |d accord |non |nan |bof |ah |bon |alors |pareil |finalement |en fait |du coup |enfin |euh |bah |ben |genre |moi |c est |tout compte fait )*(?:avec|sans|pas|mais|plutot|moins|plus|sauf|que|seulement|uniquement|juste|ceux|celles|accessibles?|dans|en|a|niveau|bac|j|je|il|faut|etudes? (?:tres )?(?:courtes?|longues?|rapides?)|(?:peu|trop) d etudes|courtes?|longues?|(?:au )?max\w*)\b/.test(
      seen.question.phrase,
    )
  )
    return undefined
  if (/\b(?:metiers?|boulots?|jobs?)\b/.test(seen.question.phrase)) return undefined
  const added = findAdded(seen, demande, index)
  const contraintes = [...new Set([...(suite.criteres.contraintes ?? []), ...(added.contraintes ?? [])])]
  if (!hasCritere(added) && added.interets.length + (added.contraintes ?? []).length === 0 && !refused) return undefined
  // « je veux travailler dans un avion » begins another wish.
  if (seen.liste && added.interets.some((each) => !each.refuse)) return undefined
  const { criteres } = suite
  const merged: Criteres = {
    ...criteres,
    // « plutôt avec les enfants » takes the place of what was wished; « avec les enfants aussi » adds to it.
    interets:
      added.interets.some((each) => !each.refuse) && /^(?:et |mais |non )*plutot\b/.test(seen.question.phrase)
        ? [...criteres.interets.filter((each) => each.refuse), ...added.interets]
        : [...criteres.interets, ...added.interets],
    domaines: added.domaines.length > 0 ? added.domaines : criteres.domaines,
    ...niveauxCorriges(criteres, added),
    statuts: added.statuts.length > 0 ? added.statuts : criteres.statuts,
    ...(contraintes.length > 0 && { contraintes }),
    exclus: refused ? [...criteres.exclus, ...idsRefused(seen, index)] : criteres.exclus,
  }
  return { kind: 'liste', nom: suite.nom, criteres: merged, page: 0 }
}

/** « sans travailler dehors » asks nothing of the work: refused, it is what is not wanted. */
function findAdded(seen: Observations, demande: MetierDemande | undefined, index: CatalogueIndex): Criteres {
  const said = (liste: boolean): Criteres => findCriteres(withoutName({ ...seen, liste }, demande), index)
  const added = said(false)
  if (hasCritere(added) || added.interets.length > 0 || !REFUSES.test(seen.question.phrase)) return added
  return { ...added, interets: said(true).interets.filter((each) => each.refuse) }
}

const REFUSES = /^(?:(?:et|mais|ok|oui|non|plutot|bof|alors|par contre) )*(?:sans|pas|jamais|sauf|surtout pas)\b/

/** « finalement bac + 2 max » takes the place of the level said before; one that goes with it bounds it. */
function niveauxCorriges(before: Criteres, added: Criteres): Pick<Criteres, 'niveauMin' | 'niveauMax'> {
  const niveauMin = added.niveauMin ?? before.niveauMin
  const niveauMax = added.niveauMax ?? before.niveauMax
  if (niveauMin === undefined || niveauMax === undefined || rangNiveau(niveauMin) <= rangNiveau(niveauMax))
    return { niveauMin, niveauMax }
  return { niveauMin: added.niveauMin, niveauMax: added.niveauMax }
}
