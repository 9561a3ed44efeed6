import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COMMON_WORD } from '../../search/ranking'
import type { Observations } from '../observations/observations'
import { findRefus } from '../refus/refus'

/** Before a word, these say that jobs about it are wanted: « en freelance dans l'image ». */
const ABOUT =
  /\b(?:dans|avec|autour d[eu]?|rapport|lie\w* a|domaine|secteur|milieu|univers|monde|aime|adore|kiffe)(?: (?:avec|de|du|des|d|le|la|les|l|un|une|a|au|aux|ses|mes))*$/

/** Words that say something and that the sheets' text holds; beside a limit, only what the wish is about. */
export function findMotsLibres(seen: Observations, index: CatalogueIndex): readonly string[] {
  const limited = seen.statuts.length > 0 || seen.niveau !== undefined || seen.interets.length > 0
  return limited ? findSujetLibre(seen, index) : libres(seen, index, () => true)
}

/** What jobs are wanted about, in words that no list of the lexicon knows. */
export function findSujetLibre(seen: Observations, index: CatalogueIndex): readonly string[] {
  const { phrase } = seen.question
  return seen.liste ? libres(seen, index, (debut) => ABOUT.test(phrase.slice(0, debut).trim())) : []
}

function libres(
  seen: Observations,
  { fullText }: CatalogueIndex,
  accept: (debut: number) => boolean,
): readonly string[] {
  const { question, natures, interets, domaines } = seen
  const { mots } = question
  // « je veux pas être infirmière » wishes for no « infirmière ».
  const cited = [...interets, ...domaines, ...findRefus(seen)]
  return mots
    .filter(({ debut }, at) => {
      if (natures[at] !== 'plein' || cited.some((cite) => at >= cite.debut && at < cite.fin)) return false
      return accept(debut)
    })
    .map((mot) => mot.lu)
    .filter((word) => {
      const found = fullText.search([word], { all: true, limit: COMMON_WORD }).length
      return found > 0 && found < COMMON_WORD
    })
}
