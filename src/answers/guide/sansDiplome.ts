import { GUIDE } from '../../texts/guide'
import { dit } from './lireChoix'
import type { Message } from './message'

/** Words that may stand around it: « euh moi j'ai 32 ans et pas de diplôme ». */
const AUTOUR =
  '(?:je|j|ne|n|ai|suis|chuis|euh|bah|ben|en|fait|moi|adulte|mais|et|du tout|encore|actuellement|non|nan|\\d+ ans)'
const RIEN = 'rien(?: eu)?'
const SANS = '(?:pas|sans|aucun|zero|0)(?: \\w+){0,2} (?:diplomes?|bac|brevet|etudes?)'
const PARTI =
  '(?:arrete|quitte|lache|stoppe)(?: \\w+){0,2} (?:ecole|college|lycee|etudes|cours)|descolarisee?|decrochee?'

const SANS_DIPLOME = new RegExp(`^(?:${AUTOUR} )*(?:${SANS}|${RIEN}|${PARTI})(?: ${AUTOUR})*$`)

/** Who left school with nothing, at whatever age, when asked where they are: « pas de diplôme », « j'ai arrêté l'école ». */
export function sansDiplome({ texte, ecrit }: Message): boolean {
  return dit(texte, GUIDE.boutons.sansDiplome) || SANS_DIPLOME.test(ecrit)
}
