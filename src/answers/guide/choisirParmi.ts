import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Section } from '../../sheets/section'

/** Announces that one of what was shown is meant: « celui avec les animaux ». */
const CELUI =
  /^(?:(?:et|plutot|bon|ok|alors|je|j|veux|voudrais|prends|prefere|choisis|aime|bien|ce|c|est|sera) )*(?:celui|celle|le metier|le truc|la|le) (?:avec|qui|ou|des|de|du|dans|sur|pour)\b/

/** The one of the jobs shown that a description fits best; undefined when none or several do. */
export function choisirParmi(
  phrase: string,
  fiches: readonly FicheMetier[],
  index: CatalogueIndex,
): FicheMetier | undefined {
  if (!CELUI.test(phrase) || fiches.length === 0) return undefined
  const words = tokenize(phrase.replace(CELUI, ''))
    .filter((word) => word.length > 2 && !index.lexique.grammaire.has(word))
    .map(stem)
  if (words.length === 0) return undefined
  const scores = fiches
    .map((fiche) => ({ fiche, score: words.reduce((sum, word) => sum + weigh(fiche, word), 0) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scores
  return best === undefined || best.score === 0 || best.score === second?.score ? undefined : best.fiche
}

/** A word of the name says most, then of what the job is for, then of the presentation. */
function weigh(fiche: FicheMetier, word: string): number {
  const has = (text: string) => tokenize(text).some((each) => stem(each) === word)
  if ([fiche, ...fiche.synonymes].some((each) => has(`${each.libelleMasculin} ${each.libelleFeminin}`))) return 4
  if (fiche.centresInteret.some(has)) return 3
  if (has(textOf(fiche.accrocheMetier))) return 2
  return has(textOf(fiche.formatCourt)) ? 1 : 0
}

function textOf(section: Section | undefined): string {
  return (section?.passages ?? []).flatMap(({ paragraphes }) => paragraphes).join(' ')
}
