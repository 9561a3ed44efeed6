import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Diplome } from '../../search/diplome'
import { RELAXED_MIN } from '../../search/ranking'
import { facetteFormation } from '../facettes/facetteFormation'
import { WANTS_JOBS } from '../facettes/ouMene'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import { findNomsDiplomes } from '../observations/nomsDiplomes'
import type { Observations } from '../observations/observations'

/** « que faire après un bac STI2D ? »: a series whose sheet says nothing of what follows is told by its kind, which does. */
export function decideSuiteDeSerie(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  if (demande !== undefined && !demande.mention.contexte && demande.resolution.kind !== 'inconnu') return undefined
  const [mention, other] = seen.formations.filter(({ hits }) => hits.length > 0)
  if (other !== undefined || seen.comparaison) return undefined
  const nom = findNomsDiplomes(seen.question, index.lexique).find(({ diplome, debut, fin }) =>
    mention === undefined ? isSerie(diplome) : diplome.code !== 'bac' && debut < mention.fin && fin > mention.debut,
  )
  const fiches = mention?.hits[0]?.name.targets ?? []
  if (nom === undefined || fiches.some(({ poursuite }) => poursuite !== undefined)) return undefined
  // « STI2D, quels métiers dans la robotique ? » wishes for something besides.
  if (seen.interets.some(({ debut }) => debut >= (mention ?? nom).fin)) return undefined
  const suite = (facette: 'poursuite' | 'debouches'): Intent => ({
    kind: 'diplome',
    demande: { sujet: 'un', diplome: nom.diplome, facette, fiches },
  })
  // « un bac STI2D, quels métiers s'ouvrent à lui ? »: hardly any without going on.
  if (WANTS_JOBS.test(seen.question.phrase)) {
    const jobs = new Set(fiches.flatMap(({ id }) => index.metiersParFormation.get(id) ?? []))
    return isSerie(nom.diplome) && jobs.size < RELAXED_MIN ? suite('debouches') : undefined
  }
  if (mention === undefined) return undefined
  const facette = facetteFormation(seen, index, mention)
  return facette === 'poursuite' || facette === 'debouches' ? suite('poursuite') : undefined
}

/** A series of the bac technologique. */
function isSerie({ mots }: Diplome): boolean {
  return mots.some((mot) => mot.startsWith('bac techno '))
}
