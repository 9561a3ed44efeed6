import type { CatalogueIndex } from '../search/catalogueIndex'
import { facetteFormation } from './facetteFormation'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import { findNomsDiplomes } from './nomsDiplomes'
import type { Observations } from './observations'
import { WANTS_JOBS } from './ouMene'

/** « que faire après un bac STI2D ? »: a series whose sheet says nothing of what follows is told by its kind, which does. */
export function decideSuiteDeSerie(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  if (demande !== undefined && !demande.mention.contexte && demande.resolution.kind !== 'inconnu') return undefined
  const [mention, other] = seen.formations.filter(({ hits }) => hits.length > 0)
  if (mention === undefined || other !== undefined || seen.comparaison || WANTS_JOBS.test(seen.question.phrase))
    return undefined
  const nom = findNomsDiplomes(seen.question, index.lexique).find(
    ({ diplome, debut, fin }) => diplome.code !== 'bac' && debut < mention.fin && fin > mention.debut,
  )
  const fiches = mention.hits[0]?.name.targets ?? []
  if (nom === undefined || fiches.some(({ poursuite }) => poursuite !== undefined)) return undefined
  // « STI2D, quels métiers dans la robotique ? » wishes for something besides.
  if (seen.interets.some(({ debut }) => debut >= mention.fin)) return undefined
  const facette = facetteFormation(seen, index, mention)
  return facette === 'poursuite' || facette === 'debouches'
    ? { kind: 'diplome', demande: { sujet: 'un', diplome: nom.diplome, facette: 'poursuite', fiches } }
    : undefined
}
