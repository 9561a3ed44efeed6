import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

/** « ouais raconte », « dis m'en plus »: more of the job just presented. */
export function decideDetail(
  { question: { phrase, texte } }: Observations,
  index: CatalogueIndex,
  { metier, facette, deListe }: Contexte,
): Intent | undefined {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche === undefined) return undefined
  if (EN_BREF.test(phrase) && !(PLUS_SIMPLE.test(phrase) && texte.includes('?')))
    return { kind: 'metier', facette: 'presentation', candidat: { fiche, score: 1 }, autres: [] }
  const more = MORE_OF_IT.test(phrase) || (deListe === undefined && MORE.test(phrase))
  return more ? detailDe(fiche, facette) : undefined
}

/** « ok mais en gros ? »: the job in a few words. */
const EN_BREF =
  /^(?:(?:oui|et|ok|d accord|mais|du coup|bah|ben|alors|c est quoi|ca donne quoi|dis moi) )*(?:en (?:gros|bref|francais|clair|resume|resumant|court|deux mots|quelques mots|plus court)|resume|fais court|pour resumer|plus simple(?:ment)?|tl dr)(?: (?:stp|svp|s il (?:te|vous) plait|ca donne quoi|c est quoi|moi|quoi|ca))*$/

/** « plus simple ? » asks for an easier job. */
const PLUS_SIMPLE = /\bplus simple$/

/** « voir plus », where no list is to be gone on with. */
const MORE = /^(?:(?:oui|et|ok|en) )*(?:voir )?(?:plus|la suite|continue|encore|sinon(?: quoi)?)$/

/** What is told next of a job. */
export function detailDe(fiche: FicheMetier, facette: Facette | undefined): Intent {
  return {
    kind: 'metier',
    facette: facette === 'taches' ? 'conditions' : 'taches',
    candidat: { fiche, score: 1 },
    autres: [],
  }
}

const MORE_OF_IT =
  /^(?:(?:oui|ouais|ouep|ok|d accord|vas y|allez|et|ah|super|cool|stp|bah|ben) )*(?:raconte|explique|developpe|detaille|precise|dis m en (?:plus|\+)|dis moi (?:en plus|tout|plus)|(?:j |je )?(?:veux |voudrais |aimerais )?en savoir plus|plus (?:de details?|d infos?|d informations?)|parle m en|plus en detail)(?: (?:stp|svp|un peu|moi|merci|s il te plait))*$/
