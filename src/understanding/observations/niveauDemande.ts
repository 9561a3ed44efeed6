import { NIVEAUX, type Niveau } from '../../sheets/niveau'
import { sansCraintesNiees } from '../mots/motsDuRefus'
import { Tournure } from '../mots/tournures'
import { avecPlancher, findAutre, findBorneDiplome, higher, type NiveauDemande, nextAbove } from './borneDiplome'
import { NIVEAUX_DITS } from './niveauxDits'

const MAX_AFTER =
  '(?: d etudes?)?(?: apres le bac)? (?:(?:grand )?(?:max|maxi|maximum)|au (?:grand )?(?:maximum|max)|au plus|ou moins|pas plus|tout au plus)'
const MAX_BEFORE =
  '(?:max|maxi|maximum|au plus|pas plus (?:de|que|qu)|jusqu (?:a|au)|pas au dela (?:de|du)|(?:sans|pas|jamais) depasser|depass\\w* pas|(?:s |m |se |me )?arret\\w* (?:a|au|apres)|(?:pas|refuse\\w*|jamais|sans) (?:\\w+ ){0,3}plus (?:de|que|qu)|(?:pai\\w+|paye\\w*|financ\\w+|fer(?:a|ai|ont)|(?:peu[xt]|veu[xt]|voudrai[st])(?: faire| payer)?|faire) que)(?: un| le| de)? '
/** Strictly less: « sans bac + 5 », « moins de 3 ans d'études », « hors de question de faire bac + 5 ». */
const BELOW_BEFORE =
  '(?<!pas )(?:(?:hors de question|pas question|(?:refus\\w*|flemme|peur|marre|impossible))(?: (?:de|d|des|a|l idee|faire|passer|aller|etudier|me taper|partir|pour|pendant|jusqu a))* (?:un |le |de )?|sans (?:(?:faire|avoir|passer|aller|viser|devoir|vouloir|monter|pousser|atteindre|obtenir|arriver|jusqu|par|qu|a|au|de|d|un|le|mon|etre|besoin) ){0,3}|moins (?:de |que |qu )|inferieur a |avant (?:d avoir |d atteindre |d arriver a )?|en dessous (?:de |d )|(?:pas|jamais) (?:envie de |envie d |(?:(?:le|la|l|les|assez d[e ]|de) )?(?:niveau|courage|patience|motivation|force|argent|moyens|temps) (?:pour |de |d )+)?(?:faire |fer |etudier |passer )?(?:de |d |un |le )?)(?:un |le |de |d )?'
/** « bac + 5 c'est mort », « sept ans d'études, c'est trop long ». */
const BELOW_AFTER = {
  bacPlus:
    '(?: (?:c est|ca|c|cela|fait|me|m|parait|paraissent|semble|semblent|est|un peu|vraiment|beaucoup|bien|juste|carrement|franchement))* (?:trop|mort|non|niet|impossible|hors de question|exclu|pas (?:possible|pour moi|mon truc|question)|fait peur|beurk|jamais)',
  years:
    '(?: (?:d etudes|c est|ca|c|cela|fait|font|me|m|parait|paraissent|semble|semblent|est|sont|un peu|vraiment|beaucoup|bien|juste|carrement|franchement))* (?:trop (?:longs?|longues?|loin|de temps|d annees)|beaucoup trop|(?:trop|mort|niet|hors de question|exclu|pas (?:possible|pour moi|mon truc))$)',
}
const MIN_AFTER = ' (?:(?:au )?(?:min|mini|minimum)|au moins|ou plus|et plus)'
const MIN_BEFORE = '(?:(?:au )?(?:min|mini|minimum)|au moins|a partir (?:de|du))(?: un| le| de)? '
/** Strictly more: « plus de bac + 3 », « au-delà de 3 ans d'études ». */
const ABOVE_BEFORE =
  '(?:plus (?:de|d|(?:haut |loin )?(?:que|qu))|superieure?s? a|au (?:dela|dessus) (?:de|d|du))(?: un| le| de)? '
const NUMBERS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
const NUMBER = `(\\d+|${NUMBERS.slice(1).join('|')})`
// « j'ai raté mon bac deux fois »
const BAC_PLUS = `bac (?:plus |\\+ )?${NUMBER}(?! fois\\b)`
const YEARS = `${NUMBER}\\s?(?:ans?|annees?)(?: (?:d etudes?|de fac))?(?: apres le bac)?`

/** The level of study that a question limits jobs to, if it does. Takes the folded, space-joined phrase. */
export function findNiveauDemande(said: string, borne = findBorneDiplome(said)): NiveauDemande | undefined {
  // « je n'ai pas peur des longues études »
  const phrase = sansCraintesNiees(said)
  const numbered = findNumbered(phrase, 'bacPlus') ?? findNumbered(phrase, 'years') ?? borne?.niveau
  if (numbered !== undefined) return numbered
  const plural = inPlural(phrase)
  return NIVEAUX_DITS.find(plural, (match, niveau) => {
    const rest = plural.slice(match.index + match[0].length)
    return avecPlancher(avecAutre(niveau, rest), `${plural.slice(0, match.index)}, ${rest}`)
  })
}

/** « accessible avec un CAP ou un bac pro »: up to the other one. */
function avecAutre(niveau: NiveauDemande, rest: string): NiveauDemande {
  const other = niveau.max === undefined ? undefined : findAutre(rest)
  return other === undefined ? niveau : { ...niveau, max: higher(niveau.max, other.niveau) }
}

/** « une longue étude » is « longues études ». */
function inPlural(phrase: string): string {
  if (!phrase.includes('etude')) return phrase
  const plural = phrase.replace(/\betude\b/g, 'etudes')
  return plural.includes('longue') ? plural.replace(/\blongue(?= etudes)|(?<=\betudes )longue\b/g, 'longues') : plural
}

/** The ways to bound one amount, compiled once. */
function patternsOf(
  amount: string,
  after: string,
): {
  readonly max: readonly Tournure[]
  readonly min: readonly Tournure[]
  readonly above: readonly Tournure[]
  readonly below: readonly Tournure[]
  readonly exact: readonly Tournure[]
} {
  return {
    below: [said(`${BELOW_BEFORE}${amount}`), said(`${amount}${after}`)],
    max: [
      said(`${amount}${MAX_AFTER}`),
      said(`${MAX_BEFORE}${amount}`),
      // « pas huit ans d'études, trois grand maximum »
      said(`${amount}.* ${NUMBER}${MAX_AFTER}`),
    ],
    min: [said(`${amount}${MIN_AFTER}`), said(`${MIN_BEFORE}${amount}`)],
    above: [said(`${ABOVE_BEFORE}${amount}`)],
    exact: [said(`\\b${amount}\\b`)],
  }
}

function said(source: string): Tournure {
  return new Tournure(new RegExp(source))
}

/** What every way to say such an amount holds: « bac + 2 », « 2 ans », « 2années ». */
const UNITS = { bacPlus: 'bac ', years: 'an' } as const

const PATTERNS = { bacPlus: patternsOf(BAC_PLUS, BELOW_AFTER.bacPlus), years: patternsOf(YEARS, BELOW_AFTER.years) }

/** A bare number of years says how long, not which level: only a bounded one limits. */
function findNumbered(phrase: string, amount: keyof typeof PATTERNS): NiveauDemande | undefined {
  if (!phrase.includes(UNITS[amount])) return undefined
  const patterns = PATTERNS[amount]
  const max = firstOf(patterns.max, phrase)
  if (max !== undefined) return { min: undefined, max }
  const below = firstOf(patterns.below, phrase, true)
  if (below !== undefined) return { min: undefined, max: below }
  const above = firstOf(patterns.above, phrase)
  const min = firstOf(patterns.min, phrase) ?? (above === undefined ? undefined : nextAbove(above))
  if (min !== undefined) return { min, max: undefined }
  const range = rangeOf(amount === 'bacPlus' ? RANGE : DUREES_ENTRE, phrase)
  if (range !== undefined) return range
  const exact = firstOf(amount === 'years' ? DUREES_DE_LISTE : patterns.exact, phrase)
  if (exact === undefined) return undefined
  return { min: amount === 'years' ? undefined : exact, max: exact }
}

/** « des métiers de la santé en trois ans », « métier en 2 ans d'études », « deux ans d'études, trois grand maximum » */
const DUREES_DE_LISTE = [
  said(
    `(?:\\b(?:metiers|boulots|jobs|professions|(?:un|quel) (?:metier|boulot|job|taf|truc))|^(?:metier|boulot|job|travail))\\b.*\\b(?:en|avec)(?: (?:seulement|juste|a peine))? ${YEARS}(?! (?:d experience|d anciennete|et demi))`,
  ),
  // « que peut-il viser en deux ans ? »
  said(`\\b(?:que|quoi)\\b(?: \\w+){0,4} (?:viser|envisager|preparer|apprendre)(?: \\w+){0,2} en ${YEARS}`),
]

function firstOf(patterns: readonly Tournure[], phrase: string, refuse = false): Niveau | undefined {
  for (const pattern of patterns) {
    const niveau = bacPlus(pattern.exec(phrase), refuse)
    if (niveau !== undefined) return niveau
  }
  return undefined
}

/** « un bac + 2 ou + 3 », « bac + 3 à 5 » */
const RANGE = new Tournure(/\bbac (?:plus )?(\d) (?:ou|a|et|voire) (?:(?:bac|un) )*(?:plus )?(\d)\b/)

/** « après trois à cinq ans d'études », « entre 2 et 3 ans d'études », of jobs. */
const DUREES_ENTRE = new Tournure(
  new RegExp(
    `\\b(?:metiers?|boulots?|jobs?|professions?|tafs?)\\b.*\\b(?:en|avec|apres|entre|demand\\w*|faire)(?: (?:de|entre))? ${NUMBER} (?:a|ou|et) ${NUMBER} (?:ans?|annees?) d etudes?\\b`,
  ),
)

function rangeOf(range: Tournure, phrase: string): NiveauDemande | undefined {
  const [, least, most] = (range.exec(phrase) ?? []).map((said) =>
    NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said),
  )
  if (least === undefined || most === undefined || least >= most) return undefined
  const levels = NIVEAUX.slice(NIVEAUX.indexOf('bac ou équivalent'))
  return { min: levels[Math.min(least, levels.length - 1)], max: levels[Math.min(most, levels.length - 1)] }
}

/** The level of so many years after the bac, or of fewer when so many are refused. */
function bacPlus(match: RegExpExecArray | null, refuse: boolean): Niveau | undefined {
  const written = match?.at(-1)
  if (written === undefined) return undefined
  const years = /\d/.test(written) ? Number(written) : NUMBERS.indexOf(written)
  const levels = NIVEAUX.slice(NIVEAUX.indexOf('bac ou équivalent'))
  // « sans faire dix ans d'études » wants no eight either.
  if (refuse) return levels[Math.max(0, Math.min(years - 1, LONGUES))]
  return levels[Math.min(years, levels.length - 1)]
}

/** Years of study that nobody calls short. */
const LONGUES = 5
