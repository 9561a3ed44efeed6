import type { CatalogueIndex } from '../search/catalogueIndex'
import { derniereDemande } from './derniereDemande'
import { formationApresSoi } from './formationApresSoi'
import { horsDuRecit } from './horsDuRecit'
import { metierDuProche } from './metierDuProche'
import { type Observations, observe } from './observations'
import { situer } from './propositions'
import type { Question } from './question'
import { sansQuiDemande } from './quiDemande'
import { sansQuiEnParle } from './quiEnParle'
import { sansQuiRecrute } from './quiRecrute'
import { selonExemples } from './selonExemples'

/** What stands in a message, what it only tells being set aside: who asks, who spoke of it, what others are. */
export function ceQuiEstDemande(question: Question, index: CatalogueIndex): Observations {
  const seen = observe(question, index)
  const asked =
    derniereDemande(seen) ?? sansQuiEnParle(seen, index) ?? formationApresSoi(seen, index) ?? sansQuiDemande(seen)
  const left = sansQuiRecrute(asked === undefined ? seen : observe(asked, index))
  const pointed = metierDuProche(left)
  if (pointed !== undefined) return { ...left, metiers: [{ ...pointed, contexte: false, cible: true }] }
  return selonExemples(horsDuRecit(situer(left), index), index)
}
