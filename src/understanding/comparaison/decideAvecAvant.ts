import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../contexte'
import { aspectDe } from '../facettes/aspectCompare'
import type { Intent } from '../intent'
import { decideEntreOffres } from '../metier/decideEntreOffres'
import { parseQuestion } from '../mots/question'
import { type Choisi, choisirCompares } from '../noms/nomsCompares'
import { compareAuNomme } from '../observations/compareQue'
import { type Observations, observe } from '../observations/observations'

/** « compare », « c'est mieux payé ? »: the job spoken of and those before it, or those just offered. */
export function decideAvecAvant(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  if (!seen.comparaison && !COMPARATIF.test(seen.question.phrase)) return undefined
  return (
    decideAvecDit(seen, contexte, index) ??
    decideAvecOuvert(seen, contexte, index) ??
    decideEntreOffres(seen, withBefore(seen, contexte), index)
  )
}

/** « juge », then « procureur c'est mieux payé ? »: the job named is beside the one just spoken of. */
export function decideNommeAvecAvant(
  seen: Observations,
  contexte: Contexte,
  index: CatalogueIndex,
): Intent | undefined {
  const [mention, other] = seen.metiers.filter(({ hits }) => hits.length > 0)
  if (mention === undefined || other !== undefined) return undefined
  const lus = seen.question.mots.map(({ lu }) => lu)
  const after = lus.slice(mention.fin).join(' ')
  // « et libraire c'est mieux ? » is asked of the pay that was told.
  if (!TIES.test(lus.slice(0, mention.debut).join(' ')) || !COMPARATIF.test(after) || after.endsWith('mieux'))
    return undefined
  const [before] = choisisAvant(contexte, index)
  const [named] = choisirCompares([mention.hits])
  if (before === undefined || named === undefined || before.fiche === named.fiche) return undefined
  const both = decideEntreOffres(seen, { ...contexte, offres: [named.fiche.id, before.fiche.id] }, index)
  const noms = [named, before].flatMap(({ nom }) => nom ?? [])
  return both?.kind !== 'comparaison' || noms.length === 0 ? both : { ...both, noms }
}

/** « psychologue », then « c'est plus long que psychiatre ? »: the two side by side; of what was asked before, when nothing is said. */
export function decidePlusQueNomme(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const [mention, other] = seen.metiers.filter(({ hits }) => hits.length > 0)
  if (mention === undefined || other !== undefined || !compareAuNomme(seen.question, seen.metiers)) return undefined
  const [before] = choisisAvant(contexte, index)
  const [named] = choisirCompares([mention.hits])
  if (before === undefined || named === undefined || before.fiche === named.fiche) return undefined
  const both = decideEntreOffres(seen, { ...contexte, offres: [before.fiche.id, named.fiche.id] }, index)
  if (both?.kind !== 'comparaison') return both
  const asked = contexte.facette === undefined ? undefined : aspectDe(contexte.facette)
  const noms = [before, named].flatMap(({ nom }) => nom ?? [])
  return { ...both, ...(both.aspect === 'tout' && { aspect: asked ?? both.aspect }), ...(noms.length > 0 && { noms }) }
}

/** The job just spoken of, or the name that was offered to be told. */
export function choisisAvant({ metier, dit, suite }: Contexte, index: CatalogueIndex): readonly Choisi[] {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche !== undefined) return [{ fiche, nom: undefined }]
  if (dit === undefined || suite !== undefined) return []
  return choisirCompares(observe(parseQuestion(dit, index), index).metiers.map(({ hits }) => hits))
}

const TIES = /^(?:(?:et|mais|ou|alors|ok|du coup|un|une|le|la|l|les) ?)*$/

/** « policier », of which there are several, « gendarme », then « la différence ? » */
function decideAvecDit(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const { ditAvant, metier, avants = [] } = contexte
  if (ditAvant === undefined || metier === undefined || avants.length > 0 || !asksOfBoth(seen)) return undefined
  const named = observe(parseQuestion(ditAvant, index), index).metiers.map(({ hits }) => hits)
  const [before] = choisirCompares(named)
  if (before === undefined || before.fiche.id === metier) return undefined
  const both = decideEntreOffres(seen, { ...contexte, offres: [before.fiche.id, metier] }, index)
  return both?.kind !== 'comparaison' || before.nom === undefined ? both : { ...both, noms: [before.nom] }
}

/** « gendarme », « et policier ? », of which there are several, then « la différence entre les deux ? » */
function decideAvecOuvert(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const { dit, metier, offres, suite } = contexte
  if (dit === undefined || metier === undefined || suite !== undefined || offres.includes(metier)) return undefined
  if (!asksOfBoth(seen) || AMONG.test(seen.question.phrase)) return undefined
  const [named] = choisirCompares(observe(parseQuestion(dit, index), index).metiers.map(({ hits }) => hits))
  if (named === undefined) return undefined
  const both = decideEntreOffres(seen, { ...contexte, offres: [metier, named.fiche.id] }, index)
  return both?.kind !== 'comparaison' || named.nom === undefined ? both : { ...both, noms: [named.nom] }
}

/** Of those offered. */
const AMONG = /\b(?:trois|3|tous|toutes|lesquel\w*|ceux la)\b/

/** « avocat », « et notaire ? », « compare-les »: the jobs spoken of one after the other; « les deux » are the last two. */
function withBefore(seen: Observations, contexte: Contexte): Contexte {
  const { phrase } = seen.question
  const { metier, avants = [], offres } = contexte
  if (metier === undefined || avants.length === 0 || offres.length >= 2 || !asksOfBoth(seen)) return contexte
  return {
    ...contexte,
    offres: [...(/\b(?:deux|2)\b/.test(phrase) || COMPARATIF.test(phrase) ? avants.slice(-1) : avants), metier],
  }
}

function asksOfBoth({ question: { phrase } }: Observations): boolean {
  return BOTH.test(phrase) || COMPARATIF.test(phrase)
}

/** « architecte », « et dessinateur ? », then « c'est mieux payé ? »: than the one before. */
const COMPARATIF =
  /^(?:et |mais |du coup |alors )*(?:est ce que )?(?:(?:c est|c|ca|est ce|ce serait|il|elle|on)(?: \w+)?|le|la) (?:(?:mieux|plus|moins) (?:pay\w*|remuner\w*|longu?e?|court\w*|facile|dure?|difficile|cool|interessant\w*|stressant\w*)|mieux|(?:gagn|pai|pay|touch)\w* (?:mieux|plus|moins))(?: ou (?:pas|moins))?$/

const BOTH =
  /^(?:et )?(?:c est )?qui (?:qui )?(?:est|gagne|paye|paie|touche)\w*\b.*\b(?:plus|mieux|moins)\b|\b(?:lequel|laquelle|lesquel\w*|compar\w*|differ\w*|les (?:deux|trois|2|3)|tous|entre)\b/
