import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'

const PRISON = /\bprisons?\b/
const SORTI = /\b(?:sors?|sorti\w*|sortir|sortie|fait|passe|ete|alle|allee)(?: (?:de|du|en|la|a|tout|juste))*$/
const OWN = /\b(?:je|j|mon|ma|on)\b/
const BENEVOLE = /^benevoles?$/
const SUIS = /\b(?:suis|est|sont|etais)(?: (?:aussi|deja|moi meme))*$/
const MALADIE =
  /\b(?:cancers?|leucemie|tumeur|diabet\w*|asthm\w*|epilep\w*|handicap\w*|autis\w*|maladies?|malades?|allerg\w*|depress\w*|sclerose|mucoviscidose|dys\w+|sourde?s?|malvoyante?s?|aveugles?|fauteuil)\b/
const ATTEINT =
  /\b(?:ai|(?:il|elle|on|qui|fils|fille|frere|soeur|mere|pere|ami|amie|enfant) a|avoir|avais|suis|est|souffre|atteinte?s?|soigne\w*|gueri\w*|(?:cv|suis|arret\w*) (?:\w+ ){0,3}apres)(?: (?:eu|un|une|le|la|l|du|de|d|des|en|mon|son|atteinte?))*$/

/** « passionné de trains depuis tout petit » */
const PETIT = /^(?:toute? )?petite?s?$/
const ENFANCE = /\b(?:depuis|etais|etait|etant|quand j etais)(?: (?:que je suis|tres|toute?|encore))*$/

/** « j'aimerais *bien être* celui qui arrive en premier » is two words. */
const BIEN = /^bien etre\b/
const VERBE_AVANT = /\b(?:aimer\w+|voudr\w+|pourr\w+|peu[xt]|veu[xt]|dois|doit|va|vais|faut|faudrait)$/

export function isBienEtre({ mots }: Question, { debut, fin }: Etendue): boolean {
  return BIEN.test(wordsOf(mots.slice(debut, fin))) && VERBE_AVANT.test(mots[debut - 1]?.lu ?? '')
}

/** « j'ai deux enfants », « ma mère, 4 enfants »: a family. */
const ENFANTS = /^enfants?$/
const FAMILLE =
  /\b(?:ai|a|avons|avec|eleve|elever|mere|pere|maman|papa|parent|foyer|famille)(?: (?:seule?|de|d|deja|et|j|ai|encore|mes))* (?:un|deux|trois|quatre|cinq|six|[1-9])(?: (?:jeunes?|petits?|grands?))?$/

/** « ma mère qui est seule » */
const SEUL = /^(?:toute? )?seule?$/
const ELLE_EST = /\b(?:qui|elle|il|mere|pere|soeur|frere) (?:est|vit|reste|habite)$/

/** « plus de voiture »: what one does without. */
const VOITURE = /^(?:voitures?|vehicules?|scooters?)$/
const MANQUE = /\b(?:(?:ai|a|avons|et|j|on)(?: n)? (?:pas|plus)(?: de| ma| la)?|perdu (?:ma|la))$/

/** « je passe mes vacances à … », « j'ai passé des nuits à … »: when, and not what. */
const TEMPS =
  /^(?:(?:mes|ses|les?|la|des|de nuit|tous mes|toutes mes) )?(?:vacances|week ?ends?|dimanches?|samedis?|mercredis?|soirees?|soirs?|nuits?|journees?)$/
const PASSE_TEMPS =
  /\b(?:pass\w{1,5}|tue\w?|occup\w{1,4}|perd\w?|pendant|durant)(?: (?:toute?s?|tous|mes|ses|nos|les|mon|sa|ma|deux|des|la|le|l|d|un|une))*$/

/** « je dessine toute la nuit », « tous les dimanches depuis mes dix ans » */
const CHAQUE =
  /\b(?:tous|toutes?|chaque|mes|ses)(?: (?:les|la|mes|ses))?$|\b(?:mes enfants|ma famille|ma fille|mon fils|mes proches|mes amis)$/
const TRAVAILLE =
  /\b(?:travail\w*|boss\w*|taff\w*|metiers?|boulots?|jobs?|horaires?|libres?|libre|conges?|pas|sans|ni)\b/

/** Words before that may tell it. */
const REACH = 6

/** « je sors de prison », « j'ai un cancer », « je suis bénévole »: what has come to one is no wish. */
export function tellsSituation(question: Question, { debut, fin }: Etendue): boolean {
  const { mots } = question
  const said = wordsOf(mots.slice(debut, fin))
  const before = wordsOf(mots.slice(Math.max(0, debut - REACH), debut))
  return (
    (PRISON.test(said) && SORTI.test(before) && OWN.test(before)) ||
    (BENEVOLE.test(said) && SUIS.test(before)) ||
    (MALADIE.test(said) && ATTEINT.test(before)) ||
    (ENFANTS.test(said) && FAMILLE.test(before)) ||
    (SEUL.test(said) && ELLE_EST.test(before)) ||
    (VOITURE.test(said) && MANQUE.test(before)) ||
    (TEMPS.test(said) && (PASSE_TEMPS.test(before) || (CHAQUE.test(before) && !TRAVAILLE.test(before)))) ||
    isBienEtre(question, { debut, fin }) ||
    (PETIT.test(said) && ENFANCE.test(before))
  )
}

function wordsOf(mots: Question['mots']): string {
  return mots.map(({ lu }) => lu).join(' ')
}
