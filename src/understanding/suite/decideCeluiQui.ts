import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import { facetteAround, findPersonne, readDescription } from '../metier/description'
import type { Etendue } from '../mots/etendue'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { decideCelui } from './decideComplement'

/**
 * « un pilote gagne combien ? », then « celui qui fait entrer les navires dans le port »; « un ostéopathe », then « et s'il soigne les
 * animaux ? »: among the jobs of that name, the one that does it, for what was asked. Of no other name: « celui qui construit les ponts »
 * after an engineer is no metalworker.
 */
export function decideCeluiQui(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { dit, facette, nomme, metier } = contexte
  if (facette === undefined || demande?.resolution.kind === 'sur') return undefined
  if (dit !== undefined) {
    const span = findPersonne(seen) ?? findCondition(seen)
    if (span === undefined) return undefined
    const asked = facetteAround(seen, span, index) ?? facette
    return readDescription(seen, span, asked, index, namedLike(dit)) ?? decideCelui(seen.question, index, contexte)
  }
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  const span = fiche === undefined ? undefined : findCondition(seen)
  if (fiche === undefined || span === undefined) return undefined
  const named = namedLike(nomme ?? fiche.libelleMasculin)
  const other = readDescription(seen, span, facette, index, (each) => each !== fiche && named(each))
  if (other?.kind === 'metier') return other
  // « … et s'il défend les enfants ? »: no sheet tells them apart, and nobody wishes to be with children.
  return seen.interets.length === 0 ? undefined : { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
}

/** « et s'il soigne les animaux ? »; what asks for something of the job is no condition. */
function findCondition({ facettes, niveau, question: { mots, phrase } }: Observations): Etendue | undefined {
  const said = IF.exec(phrase)
  if (said === null || niveau !== undefined || facettes.some(({ poids }) => poids >= STRONG_CUE)) return undefined
  const debut = mots.findIndex((mot) => mot.debut >= said[0].length)
  return debut < 0 ? undefined : { debut, fin: mots.length }
}

const IF = /^(?:(?:et|mais|ou) )*si? (?:il|elle|ils|elles) /

/** Whose title or other name begins with the same word. */
export function namedLike(dit: string): (fiche: FicheMetier) => boolean {
  const [head = ''] = fold(dit).split(/[\s'’-]+/)
  const begins = (name: string): boolean => fold(name).split(/[\s'’-]+/)[0] === head
  return (fiche) =>
    [fiche, ...fiche.synonymes].some((each) => begins(each.libelleMasculin) || begins(each.libelleFeminin))
}
