import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation } from '../../search/lexique'
import { LEARNT_OF_TRAINING, LEARNT_OF_TRAINING_ALONE } from '../../search/ranking'
import type { Etendue } from '../mots/etendue'
import type { MentionFormation } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { facetteTournee } from './facetteTournee'

/** Said too, what the examples hold likeliest needs no more to be it. */
const AGREED = 0.45

/** What is asked of a training: the examples when they are sure, else the phrases, else where it stands in the sentence. */
export function facetteFormation(
  seen: Observations,
  index: CatalogueIndex,
  mention?: MentionFormation,
): FacetteFormation {
  if (DEVIENT.test(seen.question.phrase) || SORT_ET_FAIT.test(seen.question.phrase)) return 'debouches'
  const tournure = facetteTournee(mention === undefined ? seen.question.phrase : masque(seen, mention))
  if (tournure !== undefined) return tournure
  // « licence pro décisionnel métiers »: though its title says « métiers » too.
  if (mention?.fin === seen.question.mots.length && / metiers$/.test(seen.question.phrase)) return 'debouches'
  if (mention !== undefined && QUE_PERMET.test(masque(seen, mention))) return 'debouches'
  // Its level is told with its length.
  if (mention !== undefined && SON_NIVEAU.test(masque(seen, mention))) return 'duree'
  const said = seen.facettesFormation.filter(({ debut, fin }) => !isInMention(seen, debut, fin))
  const length = said.find(({ sens }) => sens === 'duree')?.sens
  const next = mention === undefined ? undefined : apresQuel(seen, mention, index)
  if (next !== undefined) return next
  // « faire un BTS après un bac pro »: how one enters it.
  const enters =
    mention !== undefined &&
    isGoal(seen, mention) &&
    seen.formations.some(
      (each) => each !== mention && (each.contexte || (each.debut >= mention.fin && isLeft(seen, each))),
    )
  // « j'ai un CAP cuisine, je peux passer un BP ? »: what comes after the one that one has.
  if (mention !== undefined && isOwn(seen, mention) && wantsAnotherKind(seen, mention)) return 'poursuite'
  if (mention !== undefined && isPossible(seen, mention)) return 'acces'
  const [best, second] = weighFacettesFormation(seen.question, mention, said, index.lexique)
  // « faut parler combien de langues ? »: no length is counted in those.
  if (best?.classe === 'duree' && COMPTE_AUTRE.test(seen.question.phrase)) return second?.classe ?? 'description'
  if (best !== undefined && best.part >= LEARNT_OF_TRAINING)
    return enters && best.classe === 'poursuite' ? (length ?? 'acces') : best.classe
  if (mention !== undefined && PEUT_ENTRER.test(masque(seen, mention))) return 'acces'
  if (
    best !== undefined &&
    said.length === 0 &&
    best.part >= LEARNT_OF_TRAINING_ALONE &&
    best.part >= 2 * (second?.part ?? 0)
  )
    return best.classe
  // « s'inscrire en licence … je m'interroge sur les débouchés »: the words and the examples say the same.
  if (
    best !== undefined &&
    best.part >= AGREED &&
    best.classe !== 'description' &&
    said.some(({ sens }) => sens === best.classe)
  )
    return enters && best.classe === 'poursuite' ? (length ?? 'acces') : best.classe
  if (mention !== undefined && isGoal(seen, mention)) return length ?? 'acces'
  if (mention === undefined || !(isLeft(seen, mention) || mention.contexte)) return said[0]?.sens ?? 'description'
  const after = said.find(({ sens }) => sens === 'poursuite' || sens === 'debouches')?.sens
  return after ?? length ?? 'poursuite'
}

/** « bac pro MELEC, après quel BTS ? » goes on; « le BTS, après quel bac ? » asks how one enters: the higher of the two comes last. */
function apresQuel(
  { question, formations }: Observations,
  mention: MentionFormation,
  { lexique: { diplomes } }: CatalogueIndex,
): FacetteFormation | undefined {
  const asked = formations.find(
    (each) =>
      each.debut >= mention.fin && APRES_QUEL.test(wordsBefore(question, each.debut, 3)) && each.type !== undefined,
  )
  const [own, other] = [mention.type, asked?.type].map((code) => diplomes.get(code ?? '')?.niveau)
  if (own === undefined || other === undefined) return undefined
  return other > own ? 'poursuite' : 'acces'
}

const APRES_QUEL = /\bapres(?: c est)? quel(?:le)?s?$/

/** « avec un bac pro MELEC, la licence EEA c'est faisable ? »: whether one enters it from the other. */
function isPossible(seen: Observations, mention: MentionFormation): boolean {
  if (mention.contexte || !POSSIBLE.test(seen.question.phrase)) return false
  return seen.formations.some(
    (each) =>
      each !== mention &&
      each.hits.length > 0 &&
      (each.contexte || WITH.test(wordsBefore(seen.question, each.debut, 2))),
  )
}

const POSSIBLE = /\b(?:faisable|possible|jouable|accessible)\b/
const WITH = /\bavec(?: (?:un|une|le|la|mon|ma))?$/

/** These are counted, and no length is said besides. */
const COMPTE_AUTRE =
  /^(?!.*\b(?:dur(?:e|ee|ees|ent|era)|temps|ans?|annees?|mois|semaines?|longue?s?)\b).*\bcombien (?:de |d )(?:langues?|matieres?|stages?|eleves?|options?|specialites?|profs?|personnes|candidats|maths?|chimie|physique|sport|points?)\b/

/** « ma fille a un CAP coiffure … » */
function isOwn({ question }: Observations, { debut, contexte }: MentionFormation): boolean {
  return contexte || POSSEDE.test(wordsBefore(question, debut, 3))
}

const POSSEDE =
  /\b(?:a|ai|as|ont|avai[st]|aura|eu|obtenu|possede|titulaire)(?: (?:eu|deja|son|mon|un|une|le|la|l|d un|d une|du))*$/

/** A kind of diploma is aimed at, and none of that kind is named. */
function wantsAnotherKind(seen: Observations, own: MentionFormation): boolean {
  return seen.formations.some(
    (each) =>
      each !== own &&
      each.type !== undefined &&
      each.hits.length === 0 &&
      !each.contexte &&
      (isGoal(seen, each) || /^quel(?:le)?s?$/.test(wordsBefore(seen.question, each.debut, 1))),
  )
}

/** « DCG niveau », « c'est quel niveau un CAP boulanger ? », and not the level that one needs. */
const SON_NIVEAU =
  /^(?:(?:et|c est|quel|quelle|est|le|la|a|de|du|d|quoi|comme|en|un|une) )*niveau(?: (?:c est|est|de|du|d|le|la|l|un|une|diplome|etudes?|rncp|atteint|obtenu|equivaut|a|on a avec))* F$|^(?:(?:le|la|un|une|l|c est) )*F(?: (?:c est|est|ca|equivaut|correspond|donne|a|au|de|quel|quelle|quoi|comme|le|la|son))* (?:niveau|bac plus combien)(?: (?:rncp|d etudes?|de diplome|c est|quoi|combien))*$/

/** « un jeune sans diplôme peut-il suivre … ? », « on peut faire … sans le bac ? » */
const PEUT_ENTRER =
  /\bp(?:eut|eux|uis|euvent|ourrai\w*)(?: (?:t|il|elle|on|je|j|tu|ils|elles|vous))*(?: \w+)? (?:suivre|integrer|entrer|rentrer|acceder|s inscrire|commencer|demarrer|preparer)(?: (?:en|dans|un|une|le|la|l|au|a|pour))* F\b|\bsans (?:diplome|bac|le bac|brevet|le brevet|aucun diplome)\b.* F$|\bF sans (?:avoir )?(?:de |le |un |aucun |mon |son )?(?:diplome|bac|brevet)\b/

/** « que permet le DUMI ? », and not « … permet-il d'entrer à … ? » */
const QUE_PERMET = /\bque (?:\w+ )?permet\w*(?! (?:il |elle )?d(?:e|u)?\b)/

/** DEVIENT after school: « on sort de là et on fait quoi ? » */
const SORT_ET_FAIT =
  /\b(?:boss\w*|travaill\w*|taff?e?\w*|exerc\w*|embauch\w*|trouve\w* du (?:travail|boulot|taf)) (?:comme|en tant que) quoi\b|\bsor[st]\w* (?:de la|de ca|d ici|de cette ecole)\b.*\b(?:fais|fait|faire|bosse|travaille) (?:quoi|ou)\b/

/** The message, its training written `F`. */
export function masque({ question: { mots } }: Observations, { debut, fin }: Etendue): string {
  return mots.flatMap(({ lu }, at) => (at === debut ? ['F'] : at > debut && at < fin ? [] : [lu])).join(' ')
}

/** « je serai quoi après ? », « on devient quoi ? », « que deviennent ceux qui en sortent ? » */
const DEVIENT =
  /^(?:(?:et|mais|alors) )*(?:que|qu est ce qu|qu est ce que) (?:(?:on|l on|tu|ils|elles) )?(?:devient|deviens|deviennent|devenir)\b|\b(?:jserais?|jdeviens?|(?:je|j|on|tu|il|elle) (?:(?:peux|peut|pourrai\w*|va|vais|vas) )?(?:serai\w*|seras?|deviens|devient|deviendrai\w*|deviendras?|devenir|etre))(?: \w+)? quoi\b|\bquoi (?:je|on|tu) (?:peux|peut) (?:devenir|etre)\b/

/** Words of a diploma's name are no cue: « BUT métiers du livre » does not ask for jobs. */
export function isInMention({ formations, question }: Observations, debut: number, fin: number): boolean {
  return formations.some(
    (mention) =>
      (question.mots[mention.debut]?.debut ?? 0) <= debut && (question.mots[mention.fin - 1]?.fin ?? 0) >= fin,
  )
}

/** « aller en BUT informatique », « rejoindre un bac pro MELEC »: the training is where one wants to go. */
export function isGoal({ question }: Observations, { debut }: MentionFormation): boolean {
  return GOAL.test(wordsBefore(question, debut, 3))
}

/** « et après un BTS … ? », « quand on sort d'une licence »: the training is behind one. */
export function isLeft({ question }: Observations, { debut }: MentionFormation): boolean {
  return /\bapres(?: \w+)?$|\b(?:sor[ts]|sorti\w*|sortant|issue?s?|viens|venant) (?:d|de|du)(?: \w+)?$/.test(
    wordsBefore(question, debut, 3),
  )
}

/** « je suis en première technologique STI2D »: where one is. */
export function isWhereOneIs({ question }: Observations, { debut, contexte }: MentionFormation): boolean {
  return contexte || CLASS_BEFORE.test(wordsBefore(question, debut, 3))
}

const CLASS_BEFORE = /\b(?:en|passe|classe de) (?:premiere|1ere|terminale|tle|term|seconde|2nde)(?: \w+)?$/

const GOAL =
  /\b(?:aller|entrer|rentrer|rejoindre|integrer|acceder|inscrire|faire|preparer|passer|postuler|suivre|commencer|demarrer|tenter|esperer|viser|envisager|admise?s?|accepte(?:es?|s)?)(?: (?:en|dans|un|une|le|la|au|a|l|du|pour))*$/
