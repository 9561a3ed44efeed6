import type { Criteres, Horaire } from './criteres'
import type { Observations } from './observations'

const HORAIRES: readonly (readonly [Horaire, string])[] = [
  ['nuit', '(?:nuits?|nocturnes?|horaires decales)'],
  ['weekend', '(?:week ?ends?|we|dimanches?|samedis?)'],
]

const REFUS = '\\b(?:pas|sans|ni|jamais|plus|evit\\w*|refus\\w*)(?: \\w+){0,5} '

const PATTERNS = HORAIRES.map(([horaire, said]) => [horaire, new RegExp(`${REFUS}${said}\\b`)] as const)

/** « pas le week-end », « sans travailler la nuit »: hours that a list must keep free. */
export function findHoraires({ question }: Observations): Pick<Criteres, 'horairesRefuses'> {
  const refused = PATTERNS.flatMap(([horaire, pattern]) => (pattern.test(question.phrase) ? [horaire] : []))
  return refused.length === 0 ? {} : { horairesRefuses: refused }
}
