import type { Intent } from '../intent'
import { DOER } from '../mots/mention'
import type { Observations } from '../observations/observations'

/** « fiche métier chevalier jedi », « métier chasseur de fantômes » name somebody no sheet knows, whatever one of their words may bring. */
export function decideFicheVoulue({
  question: { mots, phrase },
  natures,
  interets,
  domaines,
  liste,
}: Observations): Intent | undefined {
  const start = FICHE.exec(phrase)
  if (start === null) return undefined
  const first = mots.findIndex(({ debut }) => debut >= start[0].length)
  const sheet = start[0].includes('fiche')
  const cited = [...interets, ...domaines]
  const unknown =
    (sheet && cited.length === 0) ||
    natures.some(
      (nature, at) => at >= first && nature === 'plein' && !cited.some(({ debut, fin }) => at >= debut && at < fin),
    )
  const someone = sheet || DOER.test(mots[first]?.ecrit ?? '')
  if (!unknown || !someone || (!sheet && (liste || mots.length > FICHE_WORDS))) return undefined
  return { kind: 'inconnu', dit: phrase.slice(start[0].length), proches: [] }
}

const FICHE =
  /^(?:(?:la|une|ta|vos) )?(?:fiche(?: metier)?|metier)(?: (?:de|du|d))? (?!de\b|du\b|des\b|dans\b|avec\b|qui\b|pour\b|en\b|ou\b|sans\b|lie)/

/** Words of a name and of what announces it: « métier chasseur de fantômes ». */
const FICHE_WORDS = 5
