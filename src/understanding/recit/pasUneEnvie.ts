import { wordsAfter, wordsBefore, wordsBetween } from '../mots/motsAutour'
import { POUR_QUI, PROCHE } from '../mots/proches'
import type { Question } from '../mots/question'
import type { Observations } from '../observations/observations'

/** True for words of the lexicon that say who one is, where, when or what for, and wish for nothing. */
export function saysNothing(question: Question, debut: number, fin: number): boolean {
  return NOTHING.some((says) => says(question, debut, fin))
}

const NOTHING = [
  isOwnDisability,
  isSeasonPast,
  isHiring,
  isView,
  isHome,
  isWorn,
  isThrough,
  isOwnFamily,
  isHouse,
  isPassing,
  isWelcome,
  isToldToOne,
  isLost,
  isWhenDone,
] as const

/** « mon fils *autiste* aime les trains », « je suis *en fauteuil* »: who asks or is asked for, and no wish to work with such people. */
function isOwnDisability(question: Question, debut: number, fin: number): boolean {
  return (
    DISABILITY.test(wordsBetween(question, debut, fin)) && SOMEONE.test(wordsBefore(question, debut, SOMEONE_REACH))
  )
}

const DISABILITY =
  /^(?:autis\w*|handicap\w*|trisomi\w*|dyslexi\w*|deficien\w*|(?:en )?fauteuil(?: roulant)?|en situation de handicap)(?: \w+)?$/
const SOMEONE = new RegExp(
  `\\b(?:(?:mon|ma|mes|notre|nos|un de mes|une de mes|(?:a|ai|avons|recois|accompagne|suis) une?) (?:${POUR_QUI}|${PROCHE})|je suis|j suis|suis|(?:il|elle) est|(?:a|ai) une?|en etant|quand on est)(?: (?:qui|est|a|un|tres|assez|legerement|\\d+|ans|de|d|jeune))*$`,
)
const SOMEONE_REACH = 7

/** « sans contact … »; said of people in general, it is a way to work. */
const SANS_CONTACT = /^(?:sans|aucun|peu de|pas de) contacts?\b/
const LIEN = /^(?:avec|au|aux|a|de|du|des|d|le|la|les|l|un|une)$/
const TOUT_LE_MONDE = /^(?:publics?|gens|clients?|clienteles?|monde|personnes?|autres?|humains?|exterieur)$/

/** « sans contact avec le sang » refuses the blood, and wishes for no lonely work. */
export function isLackOf(
  mots: Question['mots'],
  natures: Observations['natures'],
  debut: number,
  fin: number,
): boolean {
  const said = mots
    .slice(debut, fin)
    .map(({ lu }) => lu)
    .join(' ')
  if (!SANS_CONTACT.test(said)) return false
  let at = fin
  while (LIEN.test(mots[at]?.lu ?? '') && mots[at]?.coupe === false) at++
  const of = mots[at]
  const linked = at > fin || LIEN.test(mots[fin - 1]?.lu ?? '')
  return linked && of?.coupe === false && natures[at] === 'plein' && !TOUT_LE_MONDE.test(of.lu)
}

/** « j'ai fait un job d'été chez un transporteur » tells what was done. */
function isSeasonPast(question: Question, debut: number, fin: number): boolean {
  return JOB_D_ETE.test(wordsBetween(question, debut, fin)) && DONE.test(wordsBefore(question, debut, 3))
}

const JOB_D_ETE = /^(?:jobs? d ete|saisons?|emploi saisonnier)$/
const DONE = /\b(?:fait|eu|pendant|durant|lors d|apres)(?: (?:un|une|des|mon|mes|ma|ce|le|la|deux|plusieurs))?$/

/** « avec vue sur la mer », « un point de vue »: what one looks at, and no wish for eyes. */
function isView(question: Question, debut: number, fin: number): boolean {
  return (
    VUE.test(wordsBetween(question, debut, fin)) &&
    (PAYSAGE.test(wordsAfter(question, fin, 1)) || DE_VUE.test(wordsBefore(question, debut, 2)))
  )
}

const VUE = /^(?:(?:la|une|les|l|une belle) )?vues?$/
const PAYSAGE = /^(?:sur|imprenables?|magnifiques?|panoramiques?|degagees?)$/
const DE_VUE = /\b(?:belles?|jolies?|superbes?|points? de|perte de|en)$/

/** « un métier où on recrute », « un secteur qui recrute »: no wish to hire anybody. */
function isHiring(question: Question, debut: number, fin: number): boolean {
  return /\b(?:qui|on|ca|ils|elles) (?:\w+ )?recrute(?:nt)?$/.test(
    `${wordsBefore(question, debut, 2)} ${wordsBetween(question, debut, fin)}`,
  )
}

/** « je répare tout à la maison », « près de chez moi »: where one lives, and no wish to work there. */
function isHome(question: Question, debut: number, fin: number): boolean {
  if (!HOME.test(wordsBetween(question, debut, fin))) return false
  const cut = question.mots.slice(0, debut + 1).findLastIndex(({ coupe }) => coupe)
  const before = wordsBetween(question, Math.max(0, cut), debut)
  if (NEAR.test(before)) return true
  if (before === '') return AT_OURS.test(wordsAfter(question, fin, 1))
  return ONE.test(before) && !WORKS.test(before)
}

const HOME = /^(?:(?:de|depuis) )?chez moi$|^a la maison$/
const NEAR = /\b(?:pres|loin|cote|autour|proche|minutes?|km|kilometres?|pas loin|juste)(?: de)?$/
const AT_OURS = /^(?:il|y|on|c|ca|tout|tous|nous|je|j|mes|ma|mon|les)$/
const ONE = /\b(?:je|j|on|nous|il|elle|mes|ma|mon)\b/
const WORKS =
  /\b(?:metiers?|boulots?|jobs?|tafs?|travail\w*|boss\w*|taff\w*|exerc\w*|rest(?:e|er)|emplois?|activites?|etre|gagn\w*)\b/

/** « je porte des lunettes », « j'ai des lunettes »: what one wears, and no wish to sell any. */
function isWorn(question: Question, debut: number, fin: number): boolean {
  return LUNETTES.test(wordsBetween(question, debut, fin)) && WEARS.test(wordsBefore(question, debut, 4))
}

const LUNETTES = /^(?:(?:des|mes|les|ses) )?(?:lunettes|lentilles)$/
const WEARS =
  /\b(?:porte|portes|portais|mets|met|ai|a|avais|(?:sans|avec)(?= (?:mes|ses)$))(?: (?:toujours|deja|encore|des|mes|les|de|ses))*$/

/** « par la vitre du bus »: what one looks through. */
function isThrough(question: Question, debut: number, fin: number): boolean {
  return VITRE.test(wordsBetween(question, debut, fin)) && THROUGH.test(wordsBefore(question, debut, 3))
}

const VITRE = /^(?:(?:les?|la) )?(?:vitres?|fenetres?)$/
const THROUGH = /\b(?:par|a travers|derriere|contre)(?: (?:les?|la|ma|une|des))*$/

/** « où je verrais *mes enfants* le soir »: a family, and no wish to work with children. */
function isOwnFamily(question: Question, debut: number, fin: number): boolean {
  return (
    ENFANTS.test(wordsBetween(question, debut, fin)) && /^(?:mes|nos|tes|vos)$/.test(wordsBefore(question, debut, 1))
  )
}

const ENFANTS = /^(?:petits? )?(?:enfants?|gosses?|gamins?|momes?|bebes?)$/

/** « loin de la maison », « m'occuper d'une maison »: where one lives, and no wish to build any. */
function isHouse(question: Question, debut: number, fin: number): boolean {
  return MAISON.test(wordsBetween(question, debut, fin)) && LIVES.test(wordsBefore(question, debut, 5))
}

const MAISON = /^(?:(?:une?|les?|la) )?maisons?$/
const LIVES =
  /\b(?:loin|pres|hors|cote|proche|autour|sort\w*|part\w*|quitt\w*|rest\w*|rentr\w*|retour\w*|garde\w*|tenir|tiens|tient|occup\w*|vi[st]|vivre|habit\w*|grandi\w*|argent|taches?|credit|achete\w*|acheter|avoir|ai|a)(?: (?:de|d|a|dans|en|ma|mon|la|une|notre|sa|ses|toute?|deja))*$/

/** « même en mathématiques », « pendant les cours d'anglais »: when something else is done. */
export function isDuring(question: Question, debut: number): boolean {
  return DURING.test(wordsBefore(question, debut, 5))
}

const DURING =
  /\b(?:(?<!\b(?:soi|moi|toi|lui|elle|quand|tout|de|a) )meme|pendant|durant)(?: (?:en|les?|la|l|mes|ses|mon|son|tout|toute?s?))*(?: (?:cours|heures?|lecons?)(?: (?:de|d|du|des))?)?$/

/** « plus que n'importe quelle série », « ce qui fait rire ma classe »: said beside what is liked, of nothing wished. */
function isPassing(question: Question, debut: number, fin: number): boolean {
  const before = wordsBefore(question, debut, 6)
  return COMPARED.test(before) || (RIRE.test(wordsBetween(question, debut, fin)) && /\b(?:ce qui|ca)$/.test(before))
}

const COMPARED =
  /\b(?:plus|mieux|autant|davantage) (?:que|qu) (?:n importe quel(?:le)?s?|toute?s? (?:les|la)|tous les)$/
const RIRE = /^f(?:ait|ont) (?:rire|rigoler|marrer)$/

/** « quels métiers pourraient *m'accueillir* ? »: done to whoever asks, and no wish to do it. */
function isWelcome(question: Question, debut: number, fin: number): boolean {
  return WELCOME.test(wordsBetween(question, debut, fin)) && DONE_TO_ONE.test(wordsBefore(question, debut, 3))
}

const WELCOME =
  /^(?:accueill|recev|embauch|recrut|engag|employ|form|accept|prend|guid|orient|conseill|aid|accompagn)\w*$/
const DONE_TO_ONE =
  /\b(?:metiers?|secteurs?|boulots?|entreprises?|qui|pourrai(?:t|ent)|peut|peuvent|pourr(?:a|ont)|va|vont) (?:m|me|l|le|la|nous)$/

/** « je bricole des vélos le week-end »: when something is done, and no wish for those hours. */
function isWhenDone({ mots }: Question, debut: number, fin: number): boolean {
  const said = wordsBetween({ mots }, debut, fin)
  if (!HEURES.test(said) || !/^(?:les?|chaque|tous|ce)$/.test(mots[LE.test(said) ? debut : debut - 1]?.lu ?? ''))
    return false
  const cut = mots.slice(0, debut + 1).findLastIndex(({ coupe }) => coupe)
  const clause = wordsBetween({ mots }, Math.max(0, cut), debut)
  return DOES.test(clause) && !OF_WORK.test(clause)
}

const HEURES = /^(?:les? |tous les |ce )?(?:week end|week ends|weekends?|samedis?|dimanches?|soirs?)$/
const LE = /^(?:les?|tous|ce) /
const DOES =
  /\b(?:je|j|il|elle) (?:(?:me|m|se|s|lui|l|la|les|en|y) )?(?!veu[xt]\b|voudr|aimer|cherch|souhait|prefer|peu[xt]\b)\w+/
const OF_WORK =
  /\b(?:travail\w*|boss\w*|taff?\w*|metiers?|boulots?|jobs?|horaires?|libres?|repos|conges?|pas|jamais|plus|sans|veux|voudrais|aimerais|prefere\w*|supporte|deteste)\b/

/** « tout le monde me *raconte* sa vie »: what others do, and no wish to do it. */
function isToldToOne(question: Question, debut: number, fin: number): boolean {
  return /^\w+(?:e|ent)$/.test(wordsBetween(question, debut, fin)) && OTHERS_DO.test(wordsBefore(question, debut, 3))
}

const OTHERS_DO = /\b(?:on|monde|ils|elles|gens|potes?|amie?s?|copains?|copines?|profs?|parents) (?:me|m|nous)$/

/** « j'ai perdu la vue d'un œil »: what befell one, and no wish to care for eyes. */
function isLost(question: Question, debut: number, fin: number): boolean {
  return CORPS.test(wordsBetween(question, debut, fin)) && PERDU.test(wordsBefore(question, debut, 6))
}

const CORPS =
  /^(?:(?:les?|la|l|un|une|mes|mon|ma) )?(?:vue|oeil|yeux|audition|ouie|oreilles?|mains?|bras|jambes?|pieds?|doigts?)$/
const PERDU =
  /\b(?:perdu|perds?|perte|amputee?|opere\w*|blesse\w*)(?: (?:de|d|du|des|a|au|aux|la|le|l|les|un|une|mon|ma|mes|vue|usage))*$/
