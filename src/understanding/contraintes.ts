import type { Contrainte } from './criteres'
import type { Observations } from './observations'

/** How each is said, after a refusal. */
const DITES: readonly (readonly [Contrainte, string])[] = [
  ['nuit', '(?:nuits?|nocturnes?|horaires decales)'],
  ['soir', '(?:soirs?|soirees?)'],
  ['weekend', '(?:week ?ends?|we|dimanches?|samedis?)'],
  ['hauteur', '(?:hauteur|vertige|echafaudages?)'],
  [
    'physique',
    '(?:(?:efforts? |metiers? |boulots? |trucs? )?physiques?|fatigu?ants?|eprouvants?|penibles?|charges? lourdes?)',
  ],
  ['stress', '(?:stress|stressants?|pression)'],
  ['danger', '(?:dangers?|dangereux|risques?|risquee?s?)'],
  ['combat', '(?:combat\\w*|guerres?|se battre|me battre|tuer|tirer|armes?)'],
]

/** Up to so many words between, none of which begins another thought: « pas de bureau mais travailler la nuit ». */
const REFUS =
  '\\b(?:pas|sans|ni|jamais|plus|moins|evit\\w*|refus\\w*|deteste)(?: (?!mais\\b|plutot\\b|avec\\b|j\\b|je\\b|sauf\\b|donc\\b)\\w+){0,7} '

const PATTERNS = DITES.map(([contrainte, said]) => [contrainte, new RegExp(`${REFUS}(${said})\\b`)] as const)

/** « physique » may be the science, « armes » what one is mad about: only said so near. */
const PRES =
  /\b(?:pas|sans|ni|moins|jamais)(?: (?:de|d|du|des|la|le|les|l|un|une|trop|tres|etre|faire|vraiment|que|ce soit|metiers?|trucs?|boulots?|porter|port|avoir|a|aucune?|beaucoup|utiliser|tenir|aller))* (?:\w+ )?$/

/** « j'ai le vertige » refuses heights. */
const VERTIGE = /\b(?:j ai|ai|a|peur d[eu]?|peur)(?: (?:le|du|tres|trop|la|en|beaucoup))* (?:vertige|hauteurs?|vide)\b/

const LARGES = new Set<Contrainte>(['nuit', 'soir', 'weekend'])

/** What the work must not be, and where the phrase says it. */
export interface ContrainteDite {
  readonly contrainte: Contrainte
  readonly debut: number
  readonly fin: number
}

/** « pas le week-end », « sans travailler la nuit », « pas physique »: what the sheets of a list must not speak of. */
export function findContraintes({ question: { phrase } }: Observations): readonly ContrainteDite[] {
  const found = PATTERNS.flatMap(([contrainte, pattern]): readonly ContrainteDite[] => {
    const match = pattern.exec(phrase)
    const word = match?.[1]
    if (match === null || word === undefined) return []
    const fin = match.index + match[0].length
    const debut = fin - word.length
    if (!LARGES.has(contrainte) && !PRES.test(phrase.slice(0, debut))) return []
    return [{ contrainte, debut, fin }]
  })
  const vertige = VERTIGE.exec(phrase)
  if (vertige === null || found.some(({ contrainte }) => contrainte === 'hauteur')) return found
  return [...found, { contrainte: 'hauteur', debut: vertige.index, fin: vertige.index + vertige[0].length }]
}

/** « un métier où on gagne 3000 euros »: what a beginner must earn a month at least. */
const SALAIRE_MIN =
  /\b(?:gagn\w*|pay\w*|paie\w*|touch\w*|rapport\w*|salaires?|remuner\w*|(?:metiers?|boulots?|jobs?|tafs?) a)(?: (?!ans\b|an\b)[a-z]+){0,4} ([1-9])(?: ?000|(\d)\d\d)\b(?! (?:ans|annees|habitants))/

export function findSalaireMin(phrase: string): number | undefined {
  const match = /\b\d ?\d{3}\b/.test(phrase) ? SALAIRE_MIN.exec(phrase) : null
  if (match === null) return undefined
  return Number(/\d ?\d{3}$/.exec(match[0])?.[0].replace(' ', ''))
}
