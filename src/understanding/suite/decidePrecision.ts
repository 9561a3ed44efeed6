import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../contexte'
import type { InteretDemande } from '../criteres'
import { toInteretsDemandes } from '../envies/interetsCites'
import type { Intent } from '../intent'
import { parseQuestion } from '../mots/question'
import type { MetierDemande } from '../noms/metierDemande'
import { type Observations, observe } from '../observations/observations'

/** A longer message says what it wishes by itself. */
const MAX_WORDS = 3

/** What ties a word to the wish before it. */
const LIE =
  /^(?:(?:et|ok|oui|non|mais|alors|du coup|plutot|surtout|genre|version|cote|niveau|partie|dans|en|le|la|l|les|de|du|la partie) )*/

/**
 * « informatique », « plutôt réseau »: the two words say one wish. « hôpital », « administratif »: several jobs are of both, so that the
 * first is not forgotten.
 */
export function decidePrecision(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { suite }: Contexte,
): Intent | undefined {
  if (suite?.kind !== 'liste' || seen.listeDite || seen.formations.length > 0) return undefined
  if (demande !== undefined && demande.resolution.kind === 'sur' && demande.mention.debut === 0) return undefined
  const { interets } = suite.criteres
  const before = interets.findLast((each) => !each.refuse && each.maniere !== true)
  const said = seen.question.phrase.replace(LIE, '')
  if (before === undefined || said === '' || said.split(' ').length > MAX_WORDS) return undefined
  const one = wishOf(
    [`${said} ${before.mot}`, `${before.mot} ${said}`, `${said} de ${before.mot}`, `${said} du ${before.mot}`],
    index,
  )
  if (one !== undefined) return narrowed(interets.map((each) => (each === before ? one : each)))
  const wish = wishOf([said], index)
  if (wish === undefined || interets.some(({ mot }) => mot === wish.mot)) return undefined
  // « dehors », « manuel »: how one would do it, whatever was wished.
  if (wish.maniere === true) return narrowed([...interets, wish])
  const both = wish.metiers.filter((id) => before.metiers.includes(id) && !suite.criteres.exclus.includes(id))
  return both.length > 1 ? narrowed([...interets, wish]) : undefined

  function narrowed(all: readonly InteretDemande[]): Intent | undefined {
    return suite?.kind === 'liste' ? { ...suite, criteres: { ...suite.criteres, interets: all }, page: 0 } : undefined
  }
}

/** The wish that the words say whole, in the first of these orders that says one. */
function wishOf(texts: readonly string[], index: CatalogueIndex): InteretDemande | undefined {
  for (const text of texts) {
    const { question, interets, natures } = observe(parseQuestion(text, index), index)
    const [cite, other] = interets
    if (cite === undefined || other !== undefined) continue
    const whole = natures.every((nature, at) => nature === 'lien' || (at >= cite.debut && at < cite.fin))
    const [wish] = toInteretsDemandes(question, interets)
    if (whole && wish?.refuse === false) return wish
  }
  return undefined
}
