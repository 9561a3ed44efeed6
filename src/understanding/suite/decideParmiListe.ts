import type { CatalogueIndex } from '../../search/catalogueIndex'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import { NIVEAUX, type Niveau, rangNiveau } from '../../sheets/niveau'
import type { Contexte, Suite } from '../contexte'
import type { Intent } from '../intent'
import { AVIS_SEUL, MAX_COMPARES } from '../metier/decideEntreOffres'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

type Liste = Extract<Suite, { kind: 'liste' }>

/** « et en moins long que médecin ? » */
const PLUS_COURT_QUE =
  /\b(?:moins (?:longs?|longues?|longtemps|d etudes|d annees)|plus (?:courte?s?|rapides?|vite)) (?:que|qu)\b/

/** « lequel est le plus court ? », « celui qui demande le moins d'études » */
const LE_PLUS_COURT =
  /(?:^(?:et )?|\b(?:lequel|laquelle|lesquel\w*|celui|celle|ceux|c est quoi|quel\w*)\b.*\b)(?:le|la|les) (?:moins (?:longs?|longues?|longtemps|d etudes|d annees)|plus (?:courte?s?|rapides?|vite))\b/

/** « lesquels sont fonctionnaires ? », « y en a avec un bac + 2 ? » */
const LESQUELS =
  /^(?:(?:et|mais|ok|dont|parmi|dans) )*(?:(?:ca|eux|ceux la|tout ca|la liste|cette liste) )?(?:les?quels?|laquelle|lesquelles|celui (?:qui|qu)|qui|quels|(?:il )?y en a(?: t il)?|ya|yen a|en a t il)\b/

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

/** « lequel paie le mieux », « le mieux payé ? », « c'est qui qui gagne le plus » */
const MIEUX_PAYE =
  /^(?:(?:et|mais|ok|dans|parmi|c(?: est)?) )*(?:(?:ca|ceux la|tout ca) )?(?:(?:lequel|laquelle|lesquels|lesquelles|qui|celui qui|celle qui|ceux qui)(?: \w+){0,3} (?:(?:gagn\w*|pay\w*|pai\w*|touch\w*|remuner\w*|rapport\w*)(?: \w+){0,3} (?:plus|mieux|bien)|(?:mieux|plus|bien) (?:pay\w*|remuner\w*))|(?:le|la|les) (?:mieux|plus) (?:pay\w*|remuner\w*))\b/

/** « lequel est le plus facile ? »: what no sheet puts in order. */
const LE_PLUS =
  /^(?:(?:et|mais|ok|dans|parmi|c(?: est)?) )*(?:(?:ca|ceux la|tout ca) )?(?:(?:lequel|laquelle|lesquels|lesquelles|qui|celui qui|celle qui|ceux qui)(?: \w+){0,4} )?(?:le|la|les) (?:plus|moins|mieux)\b|^(?:(?:et|juste|que|seulement|uniquement) )*(?:ceux|celles|lesquels|lesquelles) (?:qui )?(?:recrut|embauch)/
const UNSORTABLE = 'tri-impossible'

/** « lequel gagne le plus ? » sorts the list by what the sheets say of the pay; by the rest it cannot be sorted, which is said. */
export function decideMeilleur(
  { question: { phrase }, facettes }: Observations,
  index: CatalogueIndex,
  { offres }: Contexte,
  suite: Liste,
): Intent | undefined {
  if (offres.length <= MAX_COMPARES) return undefined
  if (MIEUX_PAYE.test(phrase)) return { ...suite, criteres: { ...suite.criteres, tri: 'salaire' }, page: 0 }
  // What the sheets tell of each job is asked of one of them; « dur » asks for a judgement.
  const told = facettes.some(
    ({ sens, poids, debut, fin }) =>
      poids >= STRONG_CUE && sens !== 'evolution' && !AVIS_SEUL.test(phrase.slice(debut, fin)),
  )
  if (!LE_PLUS.test(phrase) || LE_PLUS_COURT.test(phrase) || told) return undefined
  return nonTriable(index)
}

/** What no list can be sorted by. */
export function nonTriable({ lexique }: CatalogueIndex): Intent | undefined {
  const sujet = lexique.horsSujet.find((each) => each.sujet === UNSORTABLE)
  return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }
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
