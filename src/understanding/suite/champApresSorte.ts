import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { COVERED, STRONG_CUE } from '../../search/ranking'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { Contexte } from '../contexte'
import { parseQuestion } from '../mots/question'
import { observe } from '../observations/observations'

/** Words around a field that change nothing: « et dans le commerce ? », « du coup agricole lesquels ». */
const AUTOUR =
  /^(?:(?:et|ou|alors|ok|du coup|plutot|genre|comme|par exemple|dans|en|pour|un|une|le|la|l|les|domaine|secteur|du|de|des) )*|(?: (?:lesquels?|lesquelles?|stp|svp|par exemple|y a quoi|il y a quoi|ya quoi))*$/g

/** The same kind, elsewhere. */
const ET_EN = /^\s*et (?:(?:en|dans|pour|la)\b|l['’])/i

/** A longer message says what it wants on its own. */
const MAX_WORDS = 4

/** « BTS », then « agricole »: that diploma in that field, as it would be said in full; nothing when no field is said. */
export function champApresSorte(
  texte: string,
  index: CatalogueIndex,
  { diplome: said, formation: [id], metier, suite, detresse }: Contexte,
): string | undefined {
  // « CAP boulanger », then « et en pâtisserie ? »
  const spoken = id === undefined || !ET_EN.test(texte) ? undefined : index.formations.get(id)
  const diplome = said ?? (spoken === undefined ? undefined : findTypeFormation(tokenize(spoken.libelle), 0)?.code)
  const type = diplome === undefined ? undefined : index.lexique.diplomes.get(diplome)?.court
  if (type === undefined || metier !== undefined || suite !== undefined || detresse !== undefined) return undefined
  const dit = tokenize(fold(texte)).join(' ').replace(AUTOUR, '')
  if (dit === '' || dit.split(' ').length > MAX_WORDS) return undefined
  const { interets, domaines, facettesFormation, facettes, question, gestes, formations } = observe(
    parseQuestion(dit, index),
    index,
  )
  const wish = [...interets, ...domaines].some(({ debut, fin }) => debut === 0 && fin === question.mots.length)
  const cues = [...facettes, ...facettesFormation].some(({ poids }) => poids >= STRONG_CUE)
  if (!wish || cues || gestes.length > 0 || formations.some(({ hits }) => hits.length > 0)) return undefined
  const [named] = observe(parseQuestion(`${type} ${dit}`, index), index).formations
  const whole = named?.hits.some(({ nameCoverage, askCoverage }) => nameCoverage >= COVERED && askCoverage >= COVERED)
  if (whole === true) return spoken === undefined ? `${type} ${dit}` : `et le ${type} ${dit} ?`
  const sought = dit.split(' ').map(stem)
  const titles = (index.formationsParType.get(diplome ?? '') ?? []).filter(({ libelle }) => {
    const held = new Set(tokenize(libelle).map(stem))
    return sought.every((each) => held.has(each))
  })
  // Of a field that no title says, nothing sure is known.
  if (titles.length === 0) return undefined
  const sure = titles.length === 1 && named !== undefined && named.hits.length > 0
  return sure ? `${type} ${dit}` : `quels ${type} dans le domaine ${dit}`
}
