import type { Etendue } from './etendue'
import type { Question } from './question'

const PRISON = /\bprisons?\b/
const SORTI = /\b(?:sors?|sorti\w*|sortir|sortie|fait|passe|ete|alle|allee)(?: (?:de|du|en|la|a|tout|juste))*$/
const OWN = /\b(?:je|j|mon|ma|on)\b/
const BENEVOLE = /^benevoles?$/
const SUIS = /\b(?:suis|est|sont|etais)(?: (?:aussi|deja|moi meme))*$/
const MALADIE =
  /\b(?:cancers?|leucemie|tumeur|diabet\w*|asthm\w*|epilep\w*|handicap\w*|autis\w*|maladies?|malades?|allerg\w*|depress\w*|sclerose|mucoviscidose|dys\w+|sourde?s?|malvoyante?s?|aveugles?|fauteuil)\b/
const ATTEINT =
  /\b(?:ai|(?:il|elle|on|qui|fils|fille|frere|soeur|mere|pere|ami|amie|enfant) a|avoir|avais|suis|est|souffre|atteinte?s?|soigne\w*|gueri\w*)(?: (?:eu|un|une|le|la|l|du|de|d|des|en|mon|son|atteinte?))*$/

/** « passionné de trains depuis tout petit » */
const PETIT = /^(?:toute? )?petite?s?$/
const ENFANCE = /\b(?:depuis|etais|etait|etant|quand j etais)(?: (?:que je suis|tres|toute?|encore))*$/

/** « j'aimerais *bien être* celui qui arrive en premier » is two words. */
const BIEN = /^bien etre\b/
const VERBE_AVANT = /\b(?:aimer\w+|voudr\w+|pourr\w+|peu[xt]|veu[xt]|dois|doit|va|vais|faut|faudrait)$/

export function isBienEtre({ mots }: Question, { debut, fin }: Etendue): boolean {
  return BIEN.test(wordsOf(mots.slice(debut, fin))) && VERBE_AVANT.test(mots[debut - 1]?.lu ?? '')
}

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
    isBienEtre(question, { debut, fin }) ||
    (PETIT.test(said) && ENFANCE.test(before))
  )
}

function wordsOf(mots: Question['mots']): string {
  return mots.map(({ lu }) => lu).join(' ')
}
