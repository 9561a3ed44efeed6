import type { Observations } from '../observations/observations'

/**
 * « ergonome, faut-il être plutôt *psychologue* ou *ingénieur* ? », « être *juriste* ou *médecin* pour exercer comme expert »: what one would be
 * to do the job that another name says. None when no other does.
 */
export function whatOneIs({ metiers, question: { mots, phrase } }: Observations): Observations['metiers'] {
  const { index, 0: said } = ETRE.exec(phrase) ?? {}
  if (index === undefined || said === undefined) return []
  const exercer = phrase.search(EXERCER)
  const named = metiers.filter(({ hits }) => hits.length > 0)
  const within = named.filter(({ debut }) => {
    const place = mots[debut]?.debut ?? 0
    return place >= index + said.length && (exercer < 0 || place < exercer)
  })
  return within.length < named.length ? within : []
}

const ETRE =
  /\b(?:(?:faut|faudrait|doit|faille) (?:il |elle |on |t il )?(?:plutot )?etre|(?:vaut|vaudrait) (?:il )?mieux etre|demande (?:plutot )?d etre|est (?:il|elle|on|ce) plutot) (?:plutot )?(?:une? )?(?=(?:\w+ ){1,3}ou )/
const EXERCER = /\bpour (?:exercer|travailler|bosser|pratiquer) comme\b/
