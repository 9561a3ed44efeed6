import type { CatalogueIndex } from '../../search/catalogueIndex'
import { STRONG_CUE } from '../../search/ranking'
import { type Contexte, isOpen } from '../contexte'
import { pointDit } from '../facettes/pointDit'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { decideParmiOffres } from './decideSuite'
import { ditAutreChose } from './ditAutreChose'

/** A longer message says what it is about. */
const MAX_WORDS = 8

/** « les gars peuvent ? », « et en net »: one precise thing, and no other subject than the job spoken of. */
export function decidePointSuivi(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const { phrase, mots } = seen.question
  const fiche = contexte.metier === undefined ? undefined : index.metiers.get(contexte.metier)
  if (fiche === undefined && !isOpen(contexte)) return undefined
  if (mots.length > MAX_WORDS || seen.formations.length > 0 || seen.listeDite || ditAutreChose(seen)) return undefined
  // What is added to an answer goes on from it: « et à Paris ? » after the pay.
  const point = pointDit(phrase, index, ({ ajoute, facette }) => !ajoute || facette === contexte.facette)
  // « et pour les chiens d'aveugles, quelles études ? » asks something else.
  const own = point === undefined ? [] : [point.facette, ...(point.aussi ?? [])]
  const other = seen.facettes.some(({ sens, poids }) => poids >= STRONG_CUE && !own.includes(sens))
  if (point === undefined || other) return undefined
  if (fiche === undefined) return decideParmiOffres(point.facette, index, contexte)
  return { kind: 'metier', facette: point.facette, candidat: { fiche, score: 1 }, autres: [] }
}

/** « salaire plombier », then « et en fin de carrière ? »: still the pay. */
export function decideLimiteSuivie(
  { question: { phrase, mots } }: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { metier, facette }: Contexte,
): Intent | undefined {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche === undefined || facette !== 'salaire' || mots.length > MAX_WORDS || !GOES_ON.test(phrase)) return undefined
  if (demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  const point = pointDit(phrase, index, (each) => each.ajoute && each.facette === 'salaire')
  return point && { kind: 'metier', facette: 'salaire', candidat: { fiche, score: 1 }, autres: [], point }
}

/** « et en fin de carrière ? » and no more: « et on est salarié ? » asks something else. */
const GOES_ON = /^(?:et|mais|ok) (?:en|apres|avec|au bout de|a|dans|comme)(?: \w+){1,4}$/
