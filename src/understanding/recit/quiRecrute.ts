import { wordsAfter, wordsBefore } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'

const ARTICLE = /(?:^| )(?:la|le|l|les|mon|ma|une?)$/
const RECRUTE =
  /^(?:(?:me|m|nous|lui|vous) )?(?:recrut\w*|embauch\w*|recherch\w*|cherch\w*|propos\w*|engag\w*)(?: (?:des|un|une|beaucoup de|plein de|de|d))*\b/

/** « la SNCF recrute des agents de sûreté, à quoi ressemble le quotidien ? »: who takes on is not the job that is offered. */
export function sansQuiRecrute(seen: Observations): Observations {
  const { question, metiers } = seen
  const left = metiers.filter(
    ({ debut, fin, hits }) =>
      hits.length === 0 ||
      !ARTICLE.test(wordsBefore(question, debut, 1)) ||
      !RECRUTE.test(wordsAfter(question, fin, 4)) ||
      !metiers.some((other) => other.debut >= fin && resolveMetier(other.hits).kind === 'sur'),
  )
  return left.length === metiers.length ? seen : { ...seen, metiers: left }
}
