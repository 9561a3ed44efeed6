import { STRONG_CUE } from '../../search/ranking'
import type { Observations } from '../observations/observations'

/** « la recette de ma tante … », « mes cousins … », « hier soir on … »: someone's own affairs come first. */
const LES_SIENS =
  /^(?:(?:et|mais|bon|ah|tiens|sinon) )*(?:(?:mon|ma|mes|notre|nos) \w+|(?:le|la|l|les) \w+ (?:de|du|d) (?:mon|ma|mes|notre|nos|la|le|l)(?: \w+)|(?:hier|ce matin|ce midi|ce soir|demain)(?: \w+)? (?:je|j|on|il|elle|nous|y)) (?!(?:dit|disent|pense\w*|trouve\w*|veut|veulent|voudrai\w*|demande\w*|croi\w*)\b)\w/

/** Something is asked, or told of the job. */
const DEMANDE =
  /\b(?:quoi|combien|comment|quel\w*|est ce|pourquoi|quand|faut|peu[tx]|peuvent|doi\w*|on|ca|c est|ils?|elles?|ce|metiers?|boulots?|jobs?|taf|travail\w*|bosse\w*|gagn\w*|pay\w*|etud\w*|ecole|diplome)\b/

/** After a job, a sentence on something else, which asks nothing: it is not taken for a question on that job. */
export function ditAutreChose({ question: { texte, phrase }, facettes }: Observations): boolean {
  if (texte.includes('?') || !LES_SIENS.test(phrase)) return false
  const [start = ''] = LES_SIENS.exec(phrase) ?? []
  return !DEMANDE.test(phrase.slice(start.length)) && facettes.every(({ poids }) => poids < STRONG_CUE)
}
