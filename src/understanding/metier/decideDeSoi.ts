import type { CatalogueIndex } from '../../search/catalogueIndex'
import { type Couverture, candidats, findMotif } from '../../search/motif'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

const METIER = '(?:metiers?|boulots?|jobs?|tafs?|travail|orientation|avenir|idees? de metiers?)'
const QUE =
  `(?:(?:(?:et|alors|du coup) )*(?:quels? ${METIER}|quoi comme ${METIER}|(?:que|quoi|comment) faire|(?:je|j) (?:cherche|fais quoi|peux faire quoi)(?: (?:un|mon) ${METIER})?))` +
  '(?: (?:pour|moi|je|on|peux|peut|puis|pourrais|faire|est|possible|stp|svp|qu|que|ce|y|a|t|il|me|conviendrait))*'
const QUI = '((?:\\w+ ){0,2}\\w+?)'

const DIT_AVANT = new RegExp(`^(?:(?:bonjour|salut|pour|un|une|etant|moi|en tant que|je suis) )*${QUI} ${QUE}$`)
const DIT_APRES = new RegExp(
  `^(?:bonjour |salut )*quels? ${METIER} (?:(?:pour|quand|si|on|est|en|etant|malgre|possible|faire|suis|je|comme) )*(?:un |une )?${QUI}$`,
)

/** « autiste, quel métier ? », « quel métier sans papiers »: who one is, and never whom one would work for. */
export function decideDeSoi(
  { question: { phrase } }: Observations,
  demande: MetierDemande | undefined,
  { lexique }: CatalogueIndex,
): Intent | undefined {
  const said = DIT_AVANT.exec(phrase)?.[1] ?? DIT_APRES.exec(phrase)?.[1]
  if (said === undefined || demande?.resolution.kind === 'sur') return undefined
  const own = `je suis ${said}`
  const sujet = lexique.horsSujet.find(
    ({ soi, indices }) => soi && candidats(indices, own).some((motif) => holdsAll(findMotif(motif, own))),
  )
  return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }

  /** Nothing else is said, but for one word: « en fauteuil *roulant* ». */
  function holdsAll(found: Couverture | undefined): boolean {
    return found?.debut === 0 && /^(?: ?\w+)?$/.test(own.slice(found.fin))
  }
}
