import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'

/** « je suis comptable et je voudrais travailler dehors »: what one is, then where one would work. */
export function wishesElsewhere(
  { question: { phrase, mots } }: Observations,
  { contexte, fin }: Etendue & { readonly contexte: boolean },
): boolean {
  const after = phrase.slice(mots[fin - 1]?.fin)
  return contexte && SOUHAIT.test(after) && !DEMANDE.test(after)
}

const SOUHAIT =
  /\b(?:veu[xt]|voudrai[st]|aimerai[st]|souhait\w+|cherche|prefer\w+|reve)(?: (?:d|de|plutot|maintenant|desormais))* (?:travailler|bosser|taffer|etre|vivre|(?:un|une|quelque chose|qqch|autre chose)(?: (?:metier|boulot|job|taf|travail|vie|poste))?)\b/
/** … and nothing asked: « je suis infirmière et je voudrais travailler la nuit, c'est possible ? » is asked of that job. */
const DEMANDE =
  /\b(?:possible|peu[xt]|puis|pourrai\w*|comment|combien|faut|quand meme|dans (?:ce|mon) (?:metier|boulot|domaine))\b/
