import { PROCHE } from '../mots/proches'
import { Tournure } from '../mots/tournures'

const EST =
  '(?:est|sont|etait|etaient|fait|font|faisait|faisaient|a|ont|avait|avaient|bosse\\w*|travaill\\w*|taff\\w*|ti(?:ent|ennent)|tenai(?:t|ent)|dirige\\w*|gere\\w*|vend(?:ent)?|eleve(?:nt)?)'

/** « mon père est plombier », « mes parents tiennent un restaurant », « chez nous on est tous militaires »: what those around one are. */
export const DES_PROCHES = new Tournure(
  new RegExp(
    [
      `\\b(?:mon|ma|mes|nos|notre) (?:\\w+ )?${PROCHE}(?: (?:\\w+ ){0,2}?)?${EST}\\b`,
      `\\b(?:chez (?:nous|moi)|dans (?:ma|notre) famille|autour de moi)(?: (?:on|c|ils|elles|tous|tout le monde|toute?s?|les \\w+))* ${EST}\\b`,
      '\\b(?:on est|nous sommes) (?:tous |toutes )?\\w+ de (?:pere|mere) en (?:fils|fille)\\b',
      '\\bviens? d une famille d[e ]',
    ].join('|'),
  ),
)

/** « après douze ans derrière une caisse », « ça fait dix ans que je suis dans un bureau »: what one did, or does until now. */
export const VECU = new Tournure(
  /\bapres (?:\w+ ){0,3}(?:ans|annees|mois) (?!d etudes?\b)|\b(?:ca|cela) fait (?:\w+ ){1,3}(?:ans|annees|mois) (?:que|qu)\b|\b(?:j ai|(?:il|elle) a) (?:travaill|boss|taff|pass|exerc)\w+ (?:\w+ ){0,2}(?:ans|annees|mois)\b/,
)

/** « avant j'étais dans la restauration mais maintenant je veux… » */
export const ETAIS = new Tournure(/\b(?:etais|travaillais|bossais|ai (?:travaill|boss|taff)\w+) (?:dans|en|chez)\b/)

/** « je voulais être médecin mais j'ai raté la première année »: wished once, and given up. */
export const REVE_PERDU = new Tournure(
  /\b(?:voulais|revais|visais|esperais|comptais|reve etait|reve c etait)\b.*\b(?:rat(?:e|ee|er)|echou\w+|recale\w*|pas (?:\w+ )?(?:pris|prise|admise?|recue?|eu|reussi)|abandonn\w+|laisse tomber|trop (?:dure?|longs?|longues?|cher|chere))\b/,
)
