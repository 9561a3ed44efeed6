import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { type Contexte, formationsDuFil } from '../contexte'
import { masque } from '../facettes/facetteFormation'
import { familyOf } from '../formation/familleFormation'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « et après un bac pro accueil ? », « et si je viens d'un CAP cuisine ? »: where one would come from, and nothing more. */
const DEPUIS =
  /^(?:(?:et|mais|ou|alors|du coup|sinon|ok) )*(?:(?:c est possible|est ce possible|ca marche|ca passe|possible) )?(?:(?:si (?:je|j|on|il|elle) (?:\w+ ){1,2}?|en (?:venant|sortant) )?(?:apres|avec|depuis|d|de|du|en|ai|a|fais|fait)) (?:(?:juste|seulement|un|une|le|la|l|mon|ma|son|sa|d|de|du|eu|en) )*F(?: (?:c est|est ce|ca|possible|faisable|jouable|marche|passe|on|je|peut|peux|aussi|alors|ok|quand meme|le|la|y|faire|entrer|aller))*$/

/**
 * « BTS tourisme », then « et après un bac pro accueil ? »: one asks whether that leads to the BTS spoken of, and does not change the
 * subject; unless what follows studies was just asked, which is then asked of the other.
 */
export function decideDepuisFormation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { facetteFormation: asked } = contexte
  if (asked === 'poursuite' || asked === 'debouches' || seen.insulte || demande?.resolution.kind === 'sur')
    return undefined
  const [named, other] = seen.formations.filter(({ hits }) => hits.length > 0)
  if (named === undefined || other !== undefined || !DEPUIS.test(masque(seen, named))) return undefined
  const fiches = formationsDuFil(contexte).flatMap((id) => index.formations.get(id) ?? [])
  const [spoken] = fiches
  const [from] = familyOf(named.hits)
  if (spoken === undefined || from === undefined || !(niveauDe(from.fiche) < niveauDe(spoken))) return undefined
  return { kind: 'formation', facette: 'acces', candidats: fiches.map((fiche) => ({ fiche, score: 1 })) }
}

/** `niveau 4` → 4; NaN, which is under nothing, when the sheet does not say. */
function niveauDe({ niveauCertification = '' }: FicheFormation): number {
  return Number(/\d/.exec(niveauCertification)?.[0] ?? Number.NaN)
}
