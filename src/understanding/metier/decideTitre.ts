import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

/** « comme dans … »: a film, a series, a place. */
const COMME_DANS =
  /\bcomme dans (?:(?:le|la|les|l|un|une) )?(?:(?:films?|series?|emissions?|mangas?|animes?|jeux?) )?(?=\w)/

/** « un métier comme dans Peaky Blinders »: a title that no word of ours holds is told to be unknown; its words are looked for in no sheet. */
export function decideTitre({ question, interets, domaines, metiers, formations }: Observations): Intent | undefined {
  const before = COMME_DANS.exec(question.phrase)
  if (before === null) return undefined
  const debut = question.mots.findIndex((mot) => mot.debut >= before.index + before[0].length)
  const named = [...metiers, ...formations].some(({ hits }) => hits.length > 0)
  if (debut < 0 || named || [...interets, ...domaines].some(({ fin }) => fin > debut)) return undefined
  return { kind: 'inconnu', dit: question.phrase.slice(question.mots[debut]?.debut ?? 0), proches: [] }
}
