const DEGOUT =
  '(?:nul\\w*|mauvais\\w*|faibles?|deteste\\w*|hais|ennui\\w*|saoul\\w*|soul\\w*|gonfl\\w*|degout\\w*|fatigu\\w*)'
const GOUT =
  '(?:aime\\w*|kiffe|adore|interess\\w*|plai\\w*|motiv\\w*|attir\\w*|passionn\\w*|branche|bon|bonne|fort|forte|douee?)'

/** « nul partout », « tout m'ennuie », « je n'aime rien » */
const TOUT_REFUSE = `(?:${DEGOUT}(?: \\w+){0,2} (?:partout|tout|toutes|tous|ailleurs)|tout(?: \\w+){0,2} (?:m|me) ${DEGOUT}|(?:rien|aucune matiere)(?: (?:ne|n|me|m|vraiment))* ${GOUT}|${GOUT}(?: \\w+){0,2} (?:rien|aucune matiere))`

const EXCEPTION = new RegExp(
  `\\b${TOUT_REFUSE}(?: \\w+){0,4}? (?:sauf|a part|hormis|excepte|mis a part|en dehors|hors|a l exception)(?: \\w+){0,5}$`,
)

/** « nul partout sauf en … », « rien ne m'intéresse à part … »: what follows is all that is liked. Takes the folded words before it. */
export function isException(before: string): boolean {
  return EXCEPTION.test(before)
}

/** « plutôt réseaux que … » */
const PLUTOT_QUE = /\bplutot (?:\w+ ){1,6}que(?: (?:de|d|du|des|le|la|les|l|en|dans|avec|faire))*$/

/** « conduire, mais plus de … » */
const MAIS_PLUS = /\bmais (?:surtout )?plus (?:de|d|du|des)$/

/** What one may want more of. */
const DAVANTAGE =
  /^(?:contacts?|sens|temps|argent|libertes?|autonomie|responsabilites?|action|variete|creativite|adrenaline|equilibre|calme)$/

/** « plutôt réseaux que code », « conduire mais plus de camion »: the one named second is not wanted. */
export function isSecondChoice(before: string, word: string): boolean {
  return PLUTOT_QUE.test(before) || (MAIS_PLUS.test(before) && !DAVANTAGE.test(word))
}
