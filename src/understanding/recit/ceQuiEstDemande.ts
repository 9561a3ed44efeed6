import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Question } from '../mots/question'
import { type Observations, observe } from '../observations/observations'
import { derniereDemande } from './derniereDemande'
import { formationApresSoi } from './formationApresSoi'
import { horsDuRecit, quittesAvant } from './horsDuRecit'
import { metierDuProche } from './metierDuProche'
import { situer } from './propositions'
import { sansQuiDemande } from './quiDemande'
import { sansQuiEnParle } from './quiEnParle'
import { sansQuiRecrute } from './quiRecrute'
import { selonExemples } from './selonExemples'

/** What stands in a message, what it only tells being set aside: who asks, who spoke of it, what others are. */
export function ceQuiEstDemande(question: Question, index: CatalogueIndex): Observations {
  const all = observe(question, index)
  const quittes = quittesAvant(all)
  const seen: Observations = quittes.length === 0 ? all : { ...all, quittes }
  const asked =
    derniereDemande(seen) ?? sansQuiEnParle(seen, index) ?? formationApresSoi(seen, index) ?? sansQuiDemande(seen)
  const left = sansQuiRecrute(
    asked === undefined ? seen : { ...observe(asked, index), ...(quittes.length > 0 && { quittes }) },
  )
  const pointed = metierDuProche(left)
  if (pointed !== undefined) return { ...left, metiers: [{ ...pointed, contexte: false, cible: true }] }
  return selonExemples(horsDuRecit(situer(left), index), index)
}
