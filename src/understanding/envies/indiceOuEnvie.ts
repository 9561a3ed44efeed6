import { STRONG_CUE } from '../../search/ranking'
import type { Observations } from '../observations/observations'

/** « quelles qualités ? » is no wish to work in quality; « code ROME » none to code. */
export function isCue(
  { question, facettes, liste }: Observations,
  cite: { readonly debut: number; readonly fin: number },
): boolean {
  const debut = question.mots[cite.debut]?.debut ?? 0
  const fin = question.mots[cite.fin - 1]?.fin ?? 0
  // « un métier qui paie bien », « quel métier recrute le plus » wants no job in recruitment.
  const verb = /^(?:metiers?|jobs?|boulots?|qui)$/.test(question.mots[cite.debut - 1]?.lu ?? '')
  return facettes.some(
    (cue) =>
      // « pas de code », « faire du code » are of those who program.
      ((cue.sens === 'rome' && !(liste && /^d[eu]$/.test(question.mots[cite.debut - 1]?.lu ?? ''))) ||
        (!liste && !(cue.sens === 'statuts' && LEADS.test(question.phrase))) ||
        (cue.sens === 'evolution' && verb) ||
        (cue.sens === 'salaire' && (verb || wider(cue) || isPaid(question, cite)))) &&
      cue.poids >= STRONG_CUE &&
      cue.debut <= debut &&
      cue.fin >= fin,
  )

  function wider(cue: { readonly debut: number; readonly fin: number }): boolean {
    return cue.debut < debut || cue.fin > fin
  }
}

/** « comptabilité, gestion, *paie* »: what a wish is made of asks for nothing. */
export function withoutWished(seen: Observations, cites: Observations['interets']): Pick<Observations, 'facettes'> {
  const { mots } = seen.question
  const within = (cue: Observations['facettes'][number]): boolean =>
    cites.some(({ debut, fin }) => (mots[debut]?.debut ?? 0) <= cue.debut && (mots[fin - 1]?.fin ?? 0) >= cue.fin)
  return { facettes: seen.facettes.filter((cue) => !within(cue)) }
}

/** « je veux être patron d'un resto » wishes to lead. */
const LEADS =
  /\b(?:veux|voudrais|aimerais|reve\w*|veut|voudrait|aimerait)(?: (?:d|de|un jour))? etre (?:le |la )?(?:patronn?e?|chef\w*|boss)\b/

/** « un métier manuel payé correct » wishes for no pay slips; « faire la paye » does. */
function isPaid({ mots }: Observations['question'], cite: { readonly debut: number; readonly fin: number }): boolean {
  const [before = '', only = ''] = [mots[cite.debut - 1]?.lu, mots[cite.debut]?.lu]
  return cite.fin - cite.debut === 1 && /^(?:paye\w*|paie)$/.test(only) && !OF_PAY_SLIPS.test(before)
}

const OF_PAY_SLIPS = /^(?:la|en|de|des|les|gestion|service)$/
