import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FicheMetier } from '../sheets/ficheMetier'
import { parseIdMetier } from '../sheets/ids'
import { NIVEAUX, type Niveau, rangNiveau } from '../sheets/niveau'
import type { Contexte, Suite } from './contexte'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import type { Observations } from './observations'

type Liste = Extract<Suite, { kind: 'liste' }>

/** « et en moins long que médecin ? » */
const PLUS_COURT_QUE =
  /\b(?:moins (?:longs?|longues?|longtemps|d etudes|d annees)|plus (?:courte?s?|rapides?|vite)) (?:que|qu)\b/

/** « lequel est le plus court ? », « celui qui demande le moins d'études » */
const LE_PLUS_COURT =
  /\b(?:lequel|laquelle|lesquel\w*|celui|celle|ceux|c est quoi|quel\w*)\b.*\b(?:le|la|les) (?:moins (?:longs?|longues?|longtemps|d etudes|d annees)|plus (?:courte?s?|rapides?|vite))\b/

/** « lesquels sont fonctionnaires ? », « y en a avec un bac + 2 ? » */
const LESQUELS =
  /^(?:(?:et|mais|ok|dont|parmi|dans) )*(?:(?:ca|eux|ceux la|tout ca|la liste|cette liste) )?(?:lesquel\w*|qui|quels|(?:il )?y en a(?: t il)?|ya|yen a|en a t il)\b/

/** A list is narrowed to the jobs that take less time than one named, or than the others shown. */
export function decidePlusCourt(
  { question: { phrase } }: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { offres, liste = [] }: Contexte,
  suite: Liste,
): Intent | undefined {
  const named = namedBy(demande)
  if (named !== undefined && PLUS_COURT_QUE.test(phrase)) return narrowed(suite, below(named.niveauAccesMin))
  if (demande !== undefined || !LE_PLUS_COURT.test(phrase)) return undefined
  const ranks = (offres.length > 0 ? offres : liste).flatMap((id) => {
    const idMetier = parseIdMetier(id)
    const niveau = idMetier === undefined ? undefined : index.metiers.get(idMetier)?.niveauAccesMin
    return niveau === undefined ? [] : [rangNiveau(niveau)]
  })
  return ranks.length === 0 ? undefined : narrowed(suite, NIVEAUX[Math.min(...ranks)])
}

/** Which of the jobs shown satisfy a condition is asked. */
export function asksWhich({ question: { phrase }, statuts, niveau }: Observations): boolean {
  return LESQUELS.test(phrase) && (statuts.length > 0 || niveau !== undefined)
}

function namedBy(demande: MetierDemande | undefined): FicheMetier | undefined {
  const resolution = demande?.resolution
  if (resolution?.kind === 'sur') return resolution.candidat.fiche
  return resolution?.kind === 'choix' ? resolution.candidats[0]?.fiche : undefined
}

function narrowed(suite: Liste, niveauMax: Niveau | undefined): Intent | undefined {
  if (niveauMax === undefined) return undefined
  return { ...suite, criteres: { ...suite.criteres, niveauMin: undefined, niveauMax }, page: 0 }
}

/** Where studies are felt to be shorter, from the longest. */
const STEPS: readonly Niveau[] = ['bac + 5', 'bac + 3', 'bac + 2', 'bac ou équivalent', 'CAP ou équivalent + 1 an']

function below(niveau: Niveau | undefined): Niveau | undefined {
  return STEPS.find((step) => niveau !== undefined && rangNiveau(step) < rangNiveau(niveau))
}
