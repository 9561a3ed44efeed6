/** Of oneself, or of one's child. */
const SOI =
  '(?:\\b(?:je|j|suis|chuis|jsuis|etant|souffre|(?:fils|fille|enfant|il|elle) (?:est|a))(?: (?:suis|ai|un|une|l|de|d|du|tres|trop|un peu|aussi|en|plutot|ne|et))*|^) '

const LIMITE =
  '(sourde?s?|malentendante?s?|malvoyante?s?|aveugle|borgne|daltonien(?:ne)?|epilep\\w+|diabet\\w+|asthm\\w+|claustrophob\\w+|agoraphob\\w+|phobi\\w+ (?:social|scolair)\\w+|begue|begaie\\w*|dyslexi\\w+|dyspraxi\\w+|dyscalculi\\w+|dysphasi\\w+|dysorthographi\\w+|dys|tdah|autis\\w+|hypersensible|fauteuil(?: roulant)?|handicap\\w*|(?:allergique|allergie) (?:a|au|aux)(?: (?:l|la|les|poils?|d|de|des))* \\w+)'

/** « je supporte pas le bruit » */
const SUPPORTE =
  /\bsupporte(?: (?:pas|mal|plus|tres mal))+ (?:le|la|les|l|trop de) (bruits?|foules?|chaleur|odeurs?|poussiere|lumiere|neons)\b/

const ATTEINT = new RegExp(`${SOI}${LIMITE}\\b`)

/** No such word, no limit: most messages are told apart by this alone. */
const PEUT_ETRE =
  /sourd|malentend|malvoy|aveugle|borgne|dalton|epilep|diabet|asthm|phob|begu|begai|dys|tdah|autis|hypersens|fauteuil|handicap|allerg|supporte/

/** « je suis sourd et j'aime dessiner »: what one lives with and no sheet speaks of, in the person's words, so that they know the list leaves it aside. */
export function findLimite(phrase: string): string | undefined {
  if (!PEUT_ETRE.test(phrase)) return undefined
  return (ATTEINT.exec(` ${phrase}`) ?? SUPPORTE.exec(phrase))?.[1]
}
