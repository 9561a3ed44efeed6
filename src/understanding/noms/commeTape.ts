import type { Intent } from '../intent'
import type { Question } from '../mots/question'

/** What is said to have no sheet is said as it was typed: « imam » is not « icam », « Sarah » no « arh ». */
export function commeTape(intent: Intent, { mots }: Question): Intent {
  if (
    intent.kind === 'inconnu' ||
    intent.kind === 'choixFormation' ||
    (intent.kind === 'choixMetier' && intent.doute)
  ) {
    const dit = typed(intent.dit, mots)
    return dit === intent.dit ? intent : { ...intent, dit }
  }
  if (intent.kind === 'diplome' && intent.demande.sujet === 'inconnu')
    return { ...intent, demande: { ...intent.demande, dit: typed(intent.demande.dit, mots) } }
  return intent
}

/** The words as written where they were read so; a word cut in two is said once. */
function typed(dit: string, mots: Question['mots']): string {
  const words = dit.split(' ')
  const start = mots.findIndex((_, at) => words.every((word, offset) => mots[at + offset]?.lu === word))
  if (start === -1) return dit
  return mots
    .slice(start, start + words.length)
    .flatMap(({ ecrit }, at, all) => (at > 0 && all[at - 1]?.ecrit === ecrit ? [] : [ecrit]))
    .join(' ')
}
