import { fold } from '../../search/fold'
import type { Facette, FacetteFormation } from '../../search/lexique'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import type { Question } from '../mots/question'
import type { Observations } from '../observations/observations'

/** « et d'un agent d'escale ? », « pépiniériste pareil ? »: beside the name, nothing but what ties it to the question before. */
export function isSimplyNext(phrase: string, { facette }: Contexte, dit: string | undefined): boolean {
  return facette !== undefined && dit !== undefined && FOLLOWS.test(phrase) && TIES.test(phrase.replace(dit, 'N'))
}

/** « je parle de N », « je voulais dire N »: not that job, this one. */
const CORRIGE =
  '(?:(?:(?:je|j) )?(?:me suis|m etais|suis) (?:trompe\\w*|plante\\w*) |(?:je |j )?(?:voulais?|veux|voulu) dire |(?:je |j )?(?:parlais?|parle|pensais?) |c etait )'

const TIES = new RegExp(
  `^(?:(?:ok|d accord|merci|bon|alors|super|cool|ah|euh|wow|oui|non|nan|pardon|oups|mince|desolee?|enfin|en fait|en vrai|en realite|plutot) )*(?:et |e |ou )?${CORRIGE}*(?:(?:pour|en|d|de|du|des|a|au|aux|celui|celle|ceux|celles|un|une|le|la|l|les|chez|etre|devenir|quid|sinon|alors|(?:si|s) (?:je|j|on|tu|il|elle) (?:deviens?|devient|devenais|devenait|etais?|etait|serais|fais|choisis|choisit|prends|suis)) )*N(?: (?:alors|pareil|idem|du coup|aussi|c est pareil|meme question|la meme chose|c est la meme chose|en fait|plutot|quoi|stp|svp))*$`,
)

/** « et pour le DEAP ? » after what was asked of another training. */
export function facetteFormationReprise(
  { question: { phrase } }: Observations,
  { facetteFormation, formation }: Contexte,
  dit: string,
): FacetteFormation | undefined {
  const next = formation.length > 0 && FOLLOWS.test(phrase) && TIES.test(phrase.replace(dit, 'N'))
  return next ? facetteFormation : undefined
}

/** What was asked before, when the message only says of what: « et pour un maçon ? », « non, horticulteur ». */
export function facetteReprise(
  { phrase, texte }: Question,
  { facette, metier, offres, suite, nomme, dit }: Contexte,
  demande: string | undefined,
  fiche: FicheMetier | undefined,
): Facette | undefined {
  const promised = metier === undefined && offres.length === 0 && suite === undefined
  if (promised) return facette
  if (fiche !== undefined && offres.includes(fiche.id)) return facette
  // « salaire secrétaire », then « secrétaire administratif »; « salaire vendeur », then « en animalerie ».
  const precise = nomme !== undefined && fiche?.id !== metier && demande?.startsWith(`${nomme} `) === true
  const completes = dit !== undefined && fiche !== undefined && fold(fiche.libelleMasculin).startsWith(`${dit} `)
  // « boulanger salaire », then « pâtissier ? »
  const asks = texte.trim().endsWith('?') && phrase === demande
  return precise || completes || asks || FOLLOWS.test(phrase) ? facette : undefined
}

/** The same is asked of another job, or the job was not the one meant. */
const FOLLOWS =
  /^(?:(?:ok|d accord|merci|bon|alors|super|cool|oui|ah|euh|mais|me|wow) )*(?:et|e|ou|non|nan|nn|plutot|pareil|idem|meme (?:question|chose))\b|\b(?:pardon|oups|mince|desolee?|excuse\w*|du coup|alors|aussi|finalement|en fait|je (?:voulais? dire|voulais|voulai|veux dire|parl(?:e|ais?)|pensais?|disais)|c etait|trompe|pareil|idem|a la place|erreur)\b|\bplutot$/
