import type { Contexte } from '../contexte'

/** What one says before it: « nan », « ah », « franchement ». */
const AVANT =
  '(?:(?:non|nan|nn|oui|ouais|ok|ah|oh|euh|heu|bah|ben|bon|hum|hmm|mais|franchement|bof|en fait|lol|mdr)[\\s,.]+)*'

/** « bof », « pas ouf », « mouais » */
const TIEDE =
  "(?:bof(?: bof)?|bofbof|mouais?|mouai|mwa[iy]s?|moyen|pas (?:ouf|fou|folle|terrible|top|convaincue?|emball[ée]e?|fan|pour moi)|(?:c[’' ]?est |c )?pas (?:(?:trop|vraiment) )?(?:mon|ma) (?:truc|d[ée]lire|kiff?|came|tasse de th[ée]))"

/** « ça me dit rien », « ça m’intéresse pas trop » */
const SANS_ENVIE =
  "(?:(?:[cç]a|sa|cela|ils|elles|aucun)\\s+(?:ne\\s+|n[’']\\s?)?(?:me\\s+|m[’' ]?\\s?)(?:dise?nt|dit?|tente(?:nt)?|pla[iî]t|plai|plaisent|int[ée]resse(?:nt)?|attire(?:nt)?|parle(?:nt)?|branche(?:nt)?|inspire(?:nt)?|emballe(?:nt)?)(?:\\s+(?:pas|rien|plus|trop|vraiment|du tout|grand chose|tant que [cç]a|plus que [cç]a))+)"

/** « ah mince » */
const DEPIT = '(?:mince(?: alors)?|zut|dommage|tant pis|punaise|oups|a[iï]e|arf+|pf+|fl[uû]te)'

/** What goes on: after a stop, or tied by « et », « sinon ». */
const SUITE = '(?:\\s*[,;.!…]+\\s*|\\s+(?=(?:et|sinon|plut[oô]t|mais)\\s))'

const AVIS = new RegExp(`^\\s*${AVANT}(?:${TIEDE}|${SANS_ENVIE}|${DEPIT})${SUITE}(?=\\S)`, 'iu')

/**
 * « bof. et préparateur de commandes ? », « ça me dit rien, dans la radio plutôt »: how one takes what was just told says nothing of what
 * is asked next, which goes on from there. Undefined when nothing was told, or nothing comes next.
 */
export function sansAvis(texte: string, { metier, formation, offres, suite, fil }: Contexte): string | undefined {
  const spoken = metier !== undefined || formation.length > 0 || offres.length > 0
  if (!spoken && suite === undefined && fil === undefined) return undefined
  const before = AVIS.exec(texte)?.[0]
  const rest = before === undefined ? '' : texte.slice(before.length)
  return /\p{L}{2}/u.test(rest) ? rest : undefined
}
