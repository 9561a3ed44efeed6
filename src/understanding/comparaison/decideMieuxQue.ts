import type { CatalogueIndex } from '../../search/catalogueIndex'
import { salaireMensuel } from '../../sheets/salaireMensuel'
import type { Contexte } from '../contexte'
import { AUCUN_CRITERE, type Criteres } from '../criteres'
import { findConditions, findMax } from '../envies/prochesVoulus'
import type { Intent } from '../intent'
import { findEtalon } from '../observations/compareQue'
import type { Observations } from '../observations/observations'
import { likeliestOf } from '../observations/resoudre'

/**
 * « un métier mieux payé qu'infirmière »: those near it whose sheet says a higher beginning. Of what no sheet ranks jobs by
 * (« moins stressant que… »), those near it, and that is said.
 */
export function decideMieuxQue(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const etalon = findEtalon(seen.question, seen.metiers)
  // « plus court que vétérinaire » after a list narrows that list.
  const { suite, deListe } = contexte
  if (etalon === undefined || (suite ?? (etalon.salaire ? undefined : deListe))?.kind === 'liste') return undefined
  const [named] = seen.metiers.flatMap(({ hits }) => (hits.length === 0 ? [] : [likeliestOf(hits)]))
  const fiche = named ?? (contexte.metier === undefined ? undefined : index.metiers.get(contexte.metier))
  if (fiche === undefined) return undefined
  const niveauMax = etalon.etudes ? findMax(seen, fiche) : seen.niveau?.max
  const euros = etalon.salaire ? salaireMensuel(fiche) : undefined
  const besides = findConditions(seen, fiche, index)
  const all = besides ?? AUCUN_CRITERE
  const criteres: Criteres | undefined =
    euros !== undefined
      ? { ...all, salaireMin: Math.floor(euros) + 1 }
      : etalon.etudes
        ? besides
        : { ...all, laisses: [etalon.dit] }
  return { kind: 'proches', fiche, page: 0, niveauMax, ...(criteres !== undefined && { criteres }) }
}
