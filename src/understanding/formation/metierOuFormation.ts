import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation } from '../../search/lexique'
import { COVERED, LEARNT_OF_TRAINING, NEARLY_WHOLE, STRONG_CUE } from '../../search/ranking'
import { isGoal, isInMention, isLeft, masque } from '../facettes/facetteFormation'
import { facetteTournee } from '../facettes/facetteTournee'
import { isNameSaid, type MentionFormation } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { roleDe } from '../recit/propositions'

/** Only a part of longer job names, beside a training said whole: « les spécialités *conseillées* pour la licence de physique ». */
export function isFaint({ formations }: Observations, { mention, resolution }: MetierDemande): boolean {
  if (resolution.kind !== 'choix' || mention.cible) return false
  if (mention.hits.some(isNameSaid)) return false
  return formations.some(
    ({ hits: [best], contexte }) =>
      !contexte && best !== undefined && best.nameCoverage >= NEARLY_WHOLE && best.askCoverage >= COVERED,
  )
}

const DIPLOME = '(?:ce|cette) (?:diplome|formation|cursus|cap|bac|bp|bts|but|licence|master|titre|mention)'
const DE_LUI = '(?:mene|menent|debouche\\w*|sert|conduit|ouvre|dure\\w*|apprend\\w*|prepare\\w*)'

/** « menuisier du dimanche, il a repéré le CAP menuisier en sièges. À quels métiers *ce diplôme mène*-t-il ? » */
export const CE_DIPLOME = new RegExp(
  `\\b${DIPLOME}(?: \\w+){0,2} ${DE_LUI}\\b|\\b${DE_LUI}(?: \\w+){0,2} ${DIPLOME}\\b`,
)

/**
 * « le BTS CPRP mène à technicien en mécanique ? » is about the BTS, and so is « DEMF, pour être médiatrice familiale : la formation est longue ? »;
 * « devenir infirmier avec un bac pro ASSP » is not.
 */
export function isAboutTraining(
  seen: Observations,
  index: CatalogueIndex,
  mention: MentionFormation,
  demande: MetierDemande,
): boolean {
  if (mention.hits.length > 0 && !mention.seulementType && CE_DIPLOME.test(seen.question.phrase)) return true
  if (mention.contexte || A_CLASS.test(wordsBefore(seen.question, mention.debut, 1))) return false
  // « comment devient-on X quand on sort d'une licence ? »
  if (isLeft(seen, mention) && BECOMES.test(wordsBefore(seen.question, demande.mention.debut, 3))) return false
  // « une architecte peut-elle candidater au master génie urbain ? »: what is asked says the training it is asked of.
  if (isPrecise(mention) && facetteTournee(masque(seen, mention)) !== undefined) return true
  const [learnt] = weighFacettesFormation(seen.question, mention, seen.facettesFormation, index.lexique)
  const sureOf = (facette: FacetteFormation): boolean => learnt?.classe === facette && learnt.part >= LEARNT_OF_TRAINING
  // « pour entrer au DEES éduc spé il faut quoi ? », « devenir X : quelles conditions pour préparer le diplôme de X ? »
  if (isGoal(seen, mention) && isPrecise(mention) && sureOf('acces')) return true
  if (mention.debut >= demande.mention.debut) return isSaidWhole(seen, index, mention, demande)
  const heads = /^(?:(?:et|le|la|l|un|une|du|formation|diplome|c est quoi) ?)*$/.test(
    wordsBefore(seen.question, mention.debut, mention.debut),
  )
  const goal = /\bpour (?:etre|devenir|faire)(?: un| une)?$/.test(wordsBefore(seen.question, demande.mention.debut, 3))
  const best = learnt
  // « le CAP métiers du football, on devient vraiment footballeur ? Ça débouche sur quoi ? »
  const outcome =
    /\b(?:on|tu|je|j|ca|il|elle) (?:devien\w*|peu[xt] devenir|sera\w*|finit|forme|fait de \w+)(?: (?:vraiment|forcement|toujours|tous|un|une|des))*$/
  if (heads && sureOf('debouches') && outcome.test(wordsBefore(seen.question, demande.mention.debut, 5))) return true
  if (heads && goal && (best?.part ?? 0) >= LEARNT_OF_TRAINING && best?.classe !== 'debouches') return true
  // « le DE de puéricultrice, faut déjà être infirmière ? »
  const needed = /\bfaut (?:(?:deja|forcement|etre|avoir|ete) )*(?:etre|ete)(?: un| une)?$/.test(
    wordsBefore(seen.question, demande.mention.debut, 5),
  )
  if (heads && needed) return true
  if (demande.mention.cible && demande.resolution.kind === 'sur') return false
  return seen.facettes.every(
    ({ sens, poids, debut, fin }) =>
      sens === 'presentation' ||
      sens === 'duree' ||
      isInMention(seen, debut, fin) ||
      // « l'HMONP, c'est long après le diplôme d'archi ? »: the word says a training.
      ((poids < STRONG_CUE || sens === 'formations') && (best?.part ?? 0) >= LEARNT_OF_TRAINING),
  )
}

/** « mandataire judiciaire, la licence pro *du même nom*, on y apprend quoi ? »: named last, whole, and asked what only trainings are asked. */
function isSaidWhole(
  seen: Observations,
  index: CatalogueIndex,
  mention: MentionFormation,
  demande: MetierDemande,
): boolean {
  const [hit] = mention.hits
  if (mention.type === undefined || mention.seulementType || hit === undefined) return false
  // « elle veut être luthière, mais elle regarde le CAP maroquinerie : qu'y apprend-on ? »
  const isAsked = roleDe(seen, mention) === 'demande' && roleDe(seen, demande.mention) !== 'demande'
  if (demande.mention.cible && !isAsked) return false
  if ((hit.nameCoverage < NEARLY_WHOLE && hit.matched.length < 3) || hit.askCoverage < COVERED) return false
  if (seen.facettes.some((cue) => !isInMention(seen, cue.debut, cue.fin) && !ASKED_OF_BOTH.has(cue.sens))) return false
  const [best] = weighFacettesFormation(seen.question, mention, seen.facettesFormation, index.lexique)
  return best !== undefined && best.part >= LEARNT_OF_TRAINING && best.classe !== 'debouches'
}

const BECOMES = /\b(?:devenir|devien\w*)(?: (?:on|comment|un|une))*$/

/** A name, and not a kind alone. */
function isPrecise({ seulementType, hits: [best] }: MentionFormation): boolean {
  return !seulementType && best !== undefined && best.askCoverage >= COVERED
}

/** « mon fils est en première STI2D, notaire ça dure combien ? » */
const A_CLASS = /^(?:premiere|1ere|terminale|tle|seconde|2nde)$/

const ASKED_OF_BOTH = new Set(['presentation', 'etudes', 'duree', 'formations'])
