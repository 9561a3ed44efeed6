import { findTypeFormation } from '../../search/typesFormation'
import type { MentionFormation } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'

const DERRIERE = /\b(?:apres|avec|depuis|a partir d)(?: (?:de|d|un|une|le|la|l|mon|ma|son|sa|avoir|eu|fait|bac))*$/

/** « une école d'ingénieur *après un bac techno* »: where one comes from, beside where one would go. */
export function isDerriere({ question }: Observations, { debut }: { readonly debut: number }): boolean {
  return DERRIERE.test(wordsBefore(question, debut, 4))
}

/** Without the trainings one comes from, when a kind that one would go to is named beside them. */
export function withoutDerriere(seen: Observations): Observations {
  if (!seen.formations.some(behind)) return seen
  const ahead = seen.question.mots.some(
    (_, at) =>
      !isDerriere(seen, { debut: at }) &&
      !seen.formations.some((each) => behind(each) && at >= each.debut && at < each.fin) &&
      (findTypeFormation(
        seen.question.mots.map(({ lu }) => lu),
        at,
      ) !== undefined ||
        AUTRES_SORTES.test(seen.question.mots[at]?.lu ?? '')),
  )
  return ahead ? { ...seen, formations: seen.formations.filter((each) => !behind(each)) } : seen

  function behind(each: MentionFormation): boolean {
    return each.hits.length > 0 && !tellsWhatFollows(each) && isDerriere(seen, each)
  }
}

/** « un master après une licence de droit ? »: the sheet of the licence tells what follows. */
function tellsWhatFollows({ hits }: MentionFormation): boolean {
  return hits.some(({ name }) => name.targets.some(({ poursuite }) => poursuite !== undefined))
}

/** Kinds that no title begins with. */
const AUTRES_SORTES = /^(?:prepas?|cpge|fac|faculte|universite|ecoles?|pass|las)$/
