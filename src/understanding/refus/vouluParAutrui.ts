import type { Question } from '../mots/question'

/** Who wishes it: « mes parents veulent que je fasse », « on me pousse à être ». */
const AUTRUI =
  /\b(?:parents|(?:grand )?(?:mere|pere)|maman|papa|mamie|papi|daronn?e?s?|darons?|famille|profs?|professeurs?|conseillere?|cpe|psy|coach|frere|soeur|oncle|tante|copine?s?|on|ils|elle|il|tout le monde)(?: (?:ne|n|me|m|a|ont|y|principale?|d|de|lettres|maths|tous|deux|qui))* (?:veu[xt]|veulent|voudrai\w+|aimerai\w+|pousse\w*|force\w*|oblige\w*|impose\w*|insiste\w*|reve\w*|conseille\w*|prefere\w*|voi(?:t|ent)|dit|disent)(?: (?!mais\b|moi\b|veux\b|j\b)\w+){0,6}$/

/** What the person says of their own then: « mais moi j'aime », « sauf que je veux ». */
const MAIS_MOI =
  /\b(?:mais|sauf que|alors que|or|moi)(?: (?:moi|en fait|perso|du coup))* (?:(?:je|j|m)(?: (?:me|m|ne|n|y))* (?:veux|voudrais|aime|adore|aimerais|prefere\w*|kiffe|reve|suis|deteste|evanouis|vomis|panique)\b(?! (?:pas|plus|jamais|ni|rien|trop pas|vraiment pas)\b)|c est(?! (?:pas|long|dur|trop|comment|quoi|combien|possible)\b)|ce serait|ca (?:m|me)|(?:je|j) (?:ne )?supporte (?:pas|plus))/

/** « … mais moi je veux pas », « … c'est pas ce que je veux », « … mais ça me dit rien »: nothing follows that it would refuse instead. */
const NON_MOI =
  /^(?:(?:mais|sauf que|alors que|or|et|ca|c|moi|perso|franchement|en fait) )*(?:(?:non|nan|bof|pas (?:du tout|trop|moi))$|non merci\b(?! (?:je|j|moi)\b)|(?:je|j|moi)(?: (?:ne|n|en|l|le|la|y|ca))* (?:veu[xt] (?:pas|plus)|ai (?:pas|aucune) envie|refuse)(?: (?:ca|du tout|moi|en faire|y aller|le faire))*|est pas (?:ce que je veux|moi|mon (?:choix|reve|envie|truc)|pour moi)|(?:n |ne |j |je |y )*arriver\w* (?:pas|jamais)|(?:ne )?(?:me |m )(?:dit|tente|plait|branche|attire|interesse|inspire) (?:pas|rien|plus)(?: (?:du tout|trop|vraiment))?)(?= (?:je|j|moi|mais|donc|alors|du coup|plutot|c est)\b|$)/

/** « j'ai tout essayé : mécanique, vente, … *rien ne me plaît* »: nothing of what was tried, and no wish in between. */
const ESSAYE =
  /\b(?:ai|a|avons) (?:\w+ )?(?:essaye\w*|teste\w*|tente\w*|fait|vu|regarde\w*|visite\w*)\b(?!.*\b(?:aime|adore|kiffe|veu[xt]|voudrai\w*|aimerai\w*|reve|prefere\w*)\b)/
const RIEN =
  /^(?:(?!(?:j|je) (?:aime|adore|kiffe|veux|voudrais|aimerais|reve|prefere)\b)\w+ )*?(?:rien|aucun\w*)(?: (?:de (?:tout )?(?:ca|cela)|d entre eux|des (?:deux|trois)))?(?: (?:ne|n))? (?:(?:me|m|lui|l) (?:a (?:vraiment )?(?:plu|convenu|convaincu\w*|accroche|interess\w*|emballe)|plai\w*|convien\w*|interess\w*|attire\w*|tente\w*|branche\w*|parle\w*|correspond\w*))\b(?! (?:autant|plus que|sauf))/

/** « …, je veux faire *autre chose* », and nothing more. */
const AUTRE_CHOSE =
  /(?:^| )(?:(?:je|j|moi|il|elle|on)(?: (?:me|m|aimerais?|voudrai[st]|veu[xt]|cherche|prefere\w*|souhaite\w*|reve|ai|besoin|envie|de|d|vois))+(?: (?:faire|vivre|trouver|tenter))? (?:tout )?autre chose(?: (?:que|qu) (?:ca|cela|lui|elle|eux|elles))?)$/

const OPPOSE = /\b(?:autre|aucun\w*|mais|sauf|alors|or|moi|pas|rien|plus|jamais|refuse|non merci)\b/

/** « mes parents veulent que je fasse *médecine* mais moi je veux dessiner », « *médecine* ? je veux pas »: what others want, and the person does not. */
export function isRefuseEnsuite({ phrase, mots }: Question, { debut, fin }: { debut: number; fin: number }): boolean {
  const after = phrase.slice((mots[fin - 1]?.fin ?? 0) + 1)
  if (!OPPOSE.test(after)) return false
  if (RIEN.test(after) && ESSAYE.test(phrase.slice(0, mots[debut]?.debut ?? 0))) return true
  if (NON_MOI.test(after) || AUTRE_CHOSE.test(after)) return true
  return MAIS_MOI.test(after) && AUTRUI.test(phrase.slice(0, mots[debut]?.debut ?? 0).trimEnd())
}
