import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation } from '../../search/lexique'
import { LEARNT_OF_TRAINING, LEARNT_OF_TRAINING_ALONE, STRONG_CUE } from '../../search/ranking'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { parseIdFormation, parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import { familyOf, isOneDiploma } from '../formation/familleFormation'
import { pointDeLaFormation } from '../formation/pointFormation'
import type { Intent } from '../intent'
import { AVIS, decideEntreOffres, MAX_COMPARES, NIVEAU, pointCompare, SUPERLATIF } from '../metier/decideEntreOffres'
import { facetteDite } from '../metier/decideMetier'
import type { Etendue } from '../mots/etendue'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'

/** After a comparison, what has no subject of its own is asked of each: « et le salaire des deux ? », « lequel est le plus court ? » */
export function decideCompares(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { compares } = contexte
  if (compares === undefined || OTHERS.test(seen.question.phrase)) return undefined
  const groupes = groupesDe(compares, index)
  if (seen.formations.length > 0) return decideFormationDePlus(seen, groupes, contexte)
  if (demande !== undefined && demande.resolution.kind !== 'inconnu')
    return decideMetierDePlus(seen, demande, index, contexte)
  if (NEITHER.test(seen.question.phrase)) return { kind: 'guide' }
  if (groupes.length > 1) {
    const point = pointDeLaFormation(seen, index)
    if (point !== undefined) return { kind: 'comparaisonFormations', groupes, point }
    const facette = facetteComparee(seen, index)
    if (facette === undefined) return undefined
    return compared(groupes, facette, seen)
  }
  const asked =
    EACH.test(seen.question.phrase) ||
    SUPERLATIF.test(seen.question.phrase) ||
    pointCompare(seen.question.phrase, index) !== undefined ||
    (facetteDite(seen, index) !== undefined && seen.interets.every((cite) => isAsked(seen, cite)))
  return asked ? decideEntreOffres(seen, contexte, index) : undefined
}

/** « BTS MCO », « BTS NDRC », then « c'est quoi la différence ? »: of the two spoken of one after the other. */
export function decideFormationsAvant(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { formation, formationAvant = [], metier }: Contexte,
): Intent | undefined {
  if (formation.length === 0 || metier !== undefined) return undefined
  const beside = decideFormationNommee(seen, formation, demande, index)
  if (beside !== undefined || formationAvant.length === 0) return beside
  if (seen.formations.length > 0 || (demande !== undefined && demande.resolution.kind !== 'inconnu')) return undefined
  if (!seen.comparaison || !BETWEEN.test(seen.question.phrase) || OTHERS.test(seen.question.phrase)) return undefined
  const groupes = groupesDe([formationAvant, formation], index)
  const facette = facetteComparee(seen, index) ?? 'tout'
  if (groupes.length < 2) return undefined
  return compared(groupes, facette, seen)
}

/** « BTS banque », then « différence avec le BUT TC ? », « c'est plus long que le BUT TC ? »: the one named, beside the one spoken of. */
function decideFormationNommee(
  seen: Observations,
  formation: Contexte['formation'],
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const [named, other] = seen.formations.filter(({ hits }) => hits.length > 0)
  if (named === undefined || other !== undefined || demande?.resolution.kind === 'sur') return undefined
  if (!WITH_NAMED.test(seen.question.phrase.replace(motsDe(named, seen), 'N')) || !isOneDiploma(named.hits))
    return undefined
  const fiches = familyOf(named.hits).map(({ fiche }) => fiche)
  const [before, second] = groupesDe([formation, fiches.map(({ id }) => id)], index)
  if (before === undefined || second === undefined || second.some((each) => before.includes(each))) return undefined
  const [cue] = seen.facettesFormation
  return compared([before, second], LENGTH.test(seen.question.phrase) ? 'duree' : (cue?.sens ?? 'tout'), seen)
}

const LENGTH = /\b(?:plus|moins|aussi) (?:longs?|longues?|courte?s?|rapides?)\b/
const WITH_NAMED =
  /^(?:(?:et|mais|ok|alors|du coup|c est|c|ca|est ce|quoi|quelle?s?|est|il y a|y a|la|les?|une?|des|par rapport a quoi) )*(?:(?:vraie |grosse )?differences? (?:avec|par rapport|entre ca et)|par rapport|compare\w*|vs|(?:change|differe) (?:quoi |de )?|(?:\w+ )?(?:plus|mieux|moins|aussi)(?: \w+){0,2} (?:qu|que))(?: (?:a|au|avec|le|la|les|l|un|une|du|de|celui|celle))* ?N$/

function compared(
  groupes: readonly (readonly FicheFormation[])[],
  facette: FacetteFormation | 'tout',
  { question: { phrase } }: Observations,
): Intent {
  if (facette !== 'tout') return { kind: 'comparaisonFormations', groupes, facette }
  const unsaid = AVIS.test(phrase) || (UN_SEUL.test(phrase) && !/\b(?:differ|compar)/.test(phrase))
  return { kind: 'comparaisonFormations', groupes, ...(unsaid && { avis: true }) }
}

/** One of them is to be told apart, or both taken: no sheet tells. */
const UN_SEUL = new RegExp(`\\b(?:lequel|laquelle|faire les (?:deux|2))\\b|${SUPERLATIF.source}`)

/** Two things spoken of are told apart, or one of them is chosen. */
const BETWEEN = /\b(?:lequel|laquelle|compar\w*|differ\w*|(?:les|des|entre les) (?:deux|2)|mieux)\b/

/** « et avec sage-femme ? » after a comparison: one more beside the last ones. */
function decideMetierDePlus(
  seen: Observations,
  { dit, resolution }: MetierDemande,
  index: CatalogueIndex,
  { compares = [], aspect = 'tout' }: Contexte,
): Intent | undefined {
  if (resolution.kind !== 'sur' || !addsOne(seen, dit)) return undefined
  const { fiche } = resolution.candidat
  const before = compares.flat().flatMap((id) => {
    const idMetier = parseIdMetier(id)
    return (idMetier === undefined ? undefined : index.metiers.get(idMetier)) ?? []
  })
  const [first, second = fiche, ...others] = [...before.slice(1 - MAX_COMPARES), fiche]
  if (first === undefined || before.includes(fiche)) return undefined
  return { kind: 'comparaison', fiches: [first, second, ...others], aspect: aspect === 'avis' ? 'tout' : aspect }
}

/** « et le BTS tourisme ? » */
function decideFormationDePlus(
  seen: Observations,
  groupes: readonly (readonly FicheFormation[])[],
  { facetteFormation }: Contexte,
): Intent | undefined {
  const [named, other] = seen.formations.filter(({ hits }) => hits.length > 0)
  if (groupes.length < 2 || named === undefined || other !== undefined) return undefined
  if (!isOneDiploma(named.hits) || !addsOne(seen, motsDe(named, seen))) return undefined
  const fiches = familyOf(named.hits).map(({ fiche }) => fiche)
  const [one] = fiches
  if (one === undefined || groupes.some((groupe) => groupe.includes(one))) return undefined
  const facette = facetteFormation === undefined ? {} : { facette: facetteFormation }
  return { kind: 'comparaisonFormations', groupes: [...groupes.slice(1 - MAX_COMPARES), fiches], ...facette }
}

/** Beside the name, nothing but what ties it to what was compared. */
function addsOne({ question: { phrase } }: Observations, dit: string): boolean {
  return ADDS.test(phrase.replace(dit, 'N'))
}

const ADDS =
  /^(?:(?:ok|merci|bon|alors|super|cool|ah|euh|oui|du coup|mais) )*(?:(?:et|ou|avec|ajoute\w*|rajoute\w*|mets|compare\w*|contre|vs|par rapport) )+(?:(?:avec|pour|a|au|aux|un|une|le|la|l|les|celui|celle|d|de|du|en plus) )*N(?: (?:alors|aussi|en plus|du coup|dedans|ca donne quoi))*$/

/** None of what was compared. */
const NEITHER = /^(?:non|nan|nn|bof|aucune?(?: des deux)?|ni l une? ni l autre)(?: merci)?$/

/** Jobs in general are asked for. */
const OTHERS = /\b(?:metiers|boulots|jobs|autres?|(?:un|quel) (?:metier|boulot|job|travail|truc))\b/

const EACH =
  /\b(?:lequel|laquelle|lesquel\w*|(?:les|des|aux|entre les) (?:deux|trois|2|3)|chacune?|compar\w*|differ\w*)\b/

/** « mieux payé » is a way to ask for the pay, and no wish for accounts. */
function isAsked({ question: { mots }, facettes }: Observations, { debut, fin }: Etendue): boolean {
  const [start, end] = [mots[debut]?.debut ?? 0, mots[fin - 1]?.fin ?? 0]
  return facettes.some((cue) => cue.poids >= STRONG_CUE && cue.debut <= start && cue.fin >= end)
}

/** The trainings compared. */
function groupesDe(
  compares: readonly (readonly string[])[],
  index: CatalogueIndex,
): readonly (readonly FicheFormation[])[] {
  return compares
    .map((ids) =>
      ids.flatMap((id) => {
        const idFormation = parseIdFormation(id)
        return (idFormation === undefined ? undefined : index.formations.get(idFormation)) ?? []
      }),
    )
    .filter((fiches) => fiches.length > 0)
}

/** Which of what the sheets say; nothing in particular when only « lequel ? » is said. */
function facetteComparee(seen: Observations, { lexique }: CatalogueIndex): FacetteFormation | 'tout' | undefined {
  const { facettesFormation: cues, interets, question } = seen
  const [best] = weighFacettesFormation(question, undefined, cues, lexique)
  if (NIVEAU.test(question.phrase)) return 'poursuite'
  if (EACH.test(question.phrase) || SUPERLATIF.test(question.phrase)) {
    const told = best !== undefined && best.part >= LEARNT_OF_TRAINING_ALONE && best.classe !== 'description'
    return told ? best.classe : 'tout'
  }
  if (best === undefined || cues.length === 0 || interets.length > 0) return undefined
  return best.part >= LEARNT_OF_TRAINING ? best.classe : cues[0]?.sens
}
