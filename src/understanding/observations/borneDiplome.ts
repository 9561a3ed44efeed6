import { NIVEAUX, type Niveau, rangNiveau } from '../../sheets/niveau'
import { Tournure, Tournures } from '../mots/tournures'

export interface NiveauDemande {
  readonly min: Niveau | undefined
  readonly max: Niveau | undefined
}

/** Diplomas that people say a level by, with the least level they stand for and the highest they leave open. */
const DIPLOMES: readonly (readonly [string, Niveau, Niveau])[] = [
  ['(?:cap|bep)', 'CAP ou équivalent', 'CAP ou équivalent + 1 an'],
  [
    '(?:bac|baccalaureat)(?: (?:pro|professionnel|techno|technologique|general))?(?! (?:\\+ ?|plus )?\\d| \\+)',
    'bac ou équivalent',
    'bac ou équivalent',
  ],
  ['(?:btsa?|dut|deug|deust)', 'bac + 2', 'bac + 2'],
  ['(?:but|licence(?: pro| professionnelle)?|bachelor)', 'bac + 3', 'bac + 3'],
  ['(?:master|ecole d ingenieurs?|diplome d ingenieur)', 'bac + 5', 'bac + 5'],
  ['(?:doctorat|these)', 'bac + 8', 'bac + 8'],
]

const ARTICLE = '(?:(?:un|une|le|la|l|du|de|d|au|a|niveau|son|mon) )*'

/** « pas plus loin que le BTS », « ne veut pas aller au-delà du BTS », « s'arrêter au bac ». */
const MAX_BEFORE = `(?:(?:pas|jamais|sans|ni|refus\\w*|guere)(?: \\w+){0,4} (?:au dela|au dessus|plus(?: (?:haut|loin|long|longtemps))?|apres)(?: (?:de|du|que|qu))?|sans depasser|(?:pas|ne) depass\\w*|(?:s |m |se |me )?arret\\w* (?:a|au|apres|avec)|jusqu (?:a|au)|limit\\w* (?:a|au)|(?:max|maxi|maximum|au plus|au mieux))`
/** Strictly less: « sans aller jusqu'au doctorat ». */
const BELOW_BEFORE =
  '(?:sans|pas|ni|refus\\w*|jamais)(?: (?:d|de))? (?:aller|pousser|monter|continuer|poursuivre|etudier)(?: \\w+)? jusqu (?:a|au)'
const MAX_AFTER =
  '(?:grand )?(?:max|maxi|maximum|au maximum|au plus|au max|ou moins|pas plus|tout au plus|et (?:c est tout|basta|pas plus|rien de plus))'
const MIN_BEFORE = '(?:au moins|minimum|mini|au minimum|a partir (?:de|du))'
/** Strictly more: « au-delà du BTS ». */
const ABOVE_BEFORE = '(?:au (?:dela|dessus) (?:de|d|du)|plus (?:haut|loin|eleve) (?:que|qu))'
const MIN_AFTER = '(?:minimum|mini|au minimum|au moins|ou plus|et plus)'

const METIERS = '\\b(?:metiers?|boulots?|jobs?|tafs?|professions?|postes?)'
const DEMANDENT =
  '(?:(?:qui|ou l on|ou on|ne|me|te|nous) )*(?:demand\\w*|exig\\w*|necessit\\w*|requ(?:iert|ierent|is)|reclam\\w*)'
const ET_RIEN_APRES =
  '(?: (?!pas\\b)\\w+){0,4} (?:(?:et|mais) )?(?:(?:(?:j|je|m|on) )+(?:arrete\\w*|stop\\w*) (?:la|ici|les etudes|apres|l ecole)|(?:(?:j|je|n|ne) )+(?:(?:veux|compte|souhaite|voudrais|vais) )?(?:continue |poursuis )?pas(?: (?:continuer|poursuivre|aller plus loin))?)(?= (?:je|j|quels?|quelle|quoi|que|qu|on|c|pour|et|du|il|ya|y|comme)\\b|$)'

/** A level bounded by the name of a diploma, and where the phrase says it. */
export interface BorneDiplome {
  readonly niveau: NiveauDemande
  readonly debut: number
  readonly fin: number
}

const BORNES = new Tournures(
  DIPLOMES.flatMap(([said, least, most]): (readonly [RegExp, NiveauDemande])[] => [
    [new RegExp(`\\b${BELOW_BEFORE} ${ARTICLE}${said}\\b`), { min: undefined, max: nextBelow(least) }],
    [new RegExp(`\\b${MAX_BEFORE} ${ARTICLE}${said}\\b`), { min: undefined, max: most }],
    [new RegExp(`\\b${said}\\b ${MAX_AFTER}\\b`), { min: undefined, max: most }],
    [new RegExp(`\\b${MIN_BEFORE} ${ARTICLE}${said}\\b`), { min: least, max: undefined }],
    [new RegExp(`\\b${said}\\b ${MIN_AFTER}\\b`), { min: least, max: undefined }],
    [new RegExp(`\\b${ABOVE_BEFORE} ${ARTICLE}${said}\\b`), { min: nextAbove(most), max: undefined }],
    // « quels métiers demandent un doctorat ? »
    [new RegExp(`${METIERS} ${DEMANDENT} ${ARTICLE}${said}\\b`), { min: least, max: most }],
    // « j'aurai mon bac et j'arrête là, quels jobs ? »
    [new RegExp(`\\b(?:mon|le|un|une|ma) ${said}\\b${ET_RIEN_APRES}`), { min: least, max: most }],
    // « les énergies renouvelables niveau bac pro »
    [new RegExp(`(?<!\\b(?:quel|au|du|de|le|un) )\\bniveau ${said}\\b`), { min: least, max: most }],
  ]),
)

const AUTRES = DIPLOMES.map(([said, , most]) => [new RegExp(`^ ou (?:bien )?${ARTICLE}${said}\\b`), most] as const)

/** « pas plus d'un CAP ou d'un bac pro »: the other diploma that is as good. */
export function findAutre(rest: string): { readonly niveau: Niveau; readonly length: number } | undefined {
  for (const [pattern, niveau] of AUTRES) {
    const match = pattern.exec(rest)
    if (match !== null) return { niveau, length: match[0].length }
  }
  return undefined
}

/** « pas de longues études, mais mieux qu'un CAP »: no CAP either. `beside` is the rest of the phrase. */
export function avecPlancher(niveau: NiveauDemande, beside: string): NiveauDemande {
  const open = niveau.min === undefined && niveau.max !== undefined && rangNiveau(niveau.max) >= rangNiveau(APRES_CAP)
  return open && PAS_UN_CAP.test(beside) ? { ...niveau, min: APRES_CAP } : niveau
}

const APRES_CAP: Niveau = 'bac ou équivalent'
const PAS_UN_CAP =
  /\b(?:pas|plus|mieux|autre chose|ni)(?: (?:d|de|qu|que|un|le|en|au|juste|seulement|simple|faire|passer|non plus|niveau|metiers?))* (?:cap|bep)\b/

/** The higher of two levels. */
export function higher(a: Niveau | undefined, b: Niveau): Niveau {
  return a !== undefined && rangNiveau(a) > rangNiveau(b) ? a : b
}

function nextBelow(niveau: Niveau): Niveau {
  return NIVEAUX[NIVEAUX.indexOf(niveau) - 1] ?? niveau
}

/** « plus de bac + 3 » leaves bac + 3 out. */
export function nextAbove(niveau: Niveau): Niveau {
  return NIVEAUX[NIVEAUX.indexOf(niveau) + 1] ?? niveau
}

/** What every bound holds: most phrases hold none, and are not read further. */
const BOUNDS = new Tournure(
  /\b(?:max|mini|au (?:dela|dessus|plus|moins|mieux)|plus|moins|apres|depass|arret|jusqu|limit|a partir|demand|exig|necessit|requi|reclam|stop|continu|poursui|et (?:c est|basta)|niveau (?:cap|bep|bac pro|bts|but|licence|master))/,
)

const NAMES = new Tournure(
  /\b(?:cap|bep|bac|btsa?|dut|deug|deust|but|licence|bachelor|master|ecole d ing|diplome d ing|doctorat|these|baccalaureat)/,
)

/** The level that a diploma's name bounds, if one does. Takes the folded, space-joined phrase. */
export function findBorneDiplome(phrase: string): BorneDiplome | undefined {
  // « niveau ingénieur » is a level, and neither a job nor a wish.
  const inge = phrase.includes('niveau inge') ? /\bniveau inge(?:nieur)?s?\b/.exec(phrase) : null
  if (inge !== null)
    return { niveau: { min: 'bac + 5', max: 'bac + 5' }, debut: inge.index, fin: inge.index + inge[0].length }
  if (!NAMES.test(phrase) || !BOUNDS.test(phrase)) return undefined
  return BORNES.find(phrase, (match, niveau) => {
    const fin = match.index + match[0].length
    const other = niveau.max === undefined ? undefined : findAutre(phrase.slice(fin))
    const max = other === undefined ? niveau.max : higher(niveau.max, other.niveau)
    return { niveau: { ...niveau, max }, debut: match.index, fin: fin + (other?.length ?? 0) }
  })
}
