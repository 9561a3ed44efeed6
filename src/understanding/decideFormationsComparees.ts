import { MAX_CHOICES } from '../search/ranking'
import { familyOf, isOneDiploma } from './familleFormation'
import type { Intent } from './intent'
import { motsDe } from './metierDemande'
import type { Observations } from './observations'

/** Trainings that still read side by side on a phone. */
const MAX_COMPARED = 3

/** « BTS MCO ou NDRC ? », « différence entre BUT GEA et BUT TC »: side by side, or offered when one of them may be several. */
export function decideFormationsComparees(seen: Observations): Intent | undefined {
  const named = seen.formations.filter(({ hits, contexte }) => hits.length > 0 && !contexte)
  const [first, second] = named
  if (first === undefined || second === undefined) return undefined
  const between = seen.question.mots.slice(first.fin, second.debut).map(({ lu }) => lu)
  const alternative = /^(?:ou|vs|versus|contre)(?: (?:un|une|le|la|l|en|plutot|bien|faire|au))*$/.test(
    between.join(' '),
  )
  if (!seen.comparaison && !alternative) return undefined
  const compared = named.slice(0, MAX_COMPARED)
  const groupes = compared.map(({ hits }) => familyOf(hits).map(({ fiche }) => fiche))
  const [one] = groupes[0] ?? []
  if (one === undefined || groupes.slice(1).some((fiches) => fiches.includes(one))) return undefined
  if (compared.every(({ hits }) => isOneDiploma(hits))) return { kind: 'comparaisonFormations', groupes }
  const each = Math.floor(MAX_CHOICES / compared.length)
  const candidats = compared.flatMap(({ hits }) => familyOf(hits).slice(0, each))
  const dit = compared.map((mention) => motsDe(mention, seen)).join(' / ')
  return { kind: 'choixFormation', facette: 'description', dit, candidats }
}
