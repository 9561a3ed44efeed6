import type { CatalogueIndex } from '../search/catalogueIndex'
import type { Facette, PointPrecis } from '../search/lexique'
import { candidats, findMotifs, possibles } from '../search/motif'
import { STRONG_CUE } from '../search/ranking'
import type { Intent } from './intent'
import type { MetierDemande } from './metierDemande'
import { nomDit } from './nomDit'
import type { Observations } from './observations'

/** Facets that a question about oneself may be read as; another one, said strongly, is what is asked. */
const NEAR: ReadonlySet<Facette> = new Set(['competences', 'conditions', 'niveau', 'presentation', 'interets'])

/** « gendarme avec un casier judiciaire ? »: the job is known, and the one thing asked of it. */
export function precisePoint(
  intent: Intent,
  demande: MetierDemande | undefined,
  seen: Observations,
  { lexique }: CatalogueIndex,
): Intent {
  if (intent.kind !== 'metier') return intent
  for (const point of possibles(lexique.pointsPrecis, seen.question.phrase)) {
    const place = placeOf(point, demande, seen)
    if (place === undefined) continue
    if (point.ajoute) {
      if (point.facette !== 'presentation' && point.facette !== intent.facette) continue
      const { possibles, ...asked } = intent
      return { ...asked, facette: possibles === undefined ? intent.facette : point.facette, point }
    }
    const other = seen.facettes.some(
      ({ sens, poids, debut, fin }) =>
        poids >= STRONG_CUE && !NEAR.has(sens) && (fin <= place.debut || debut >= place.fin),
    )
    if (other) return intent
    const { possibles: _, ...rest } = intent
    const near = NEAR.has(intent.facette) && intent.facette !== 'presentation' && intent.facette !== 'interets'
    return { ...rest, facette: near ? intent.facette : point.facette, point }
  }
  return intent
}

interface Place {
  readonly debut: number
  readonly fin: number
}

/** Where the question speaks of it, outside the job's name: « inspecteur du permis de conduire » asks for no licence. */
function placeOf({ indices }: PointPrecis, demande: MetierDemande | undefined, seen: Observations): Place | undefined {
  const { phrase, mots } = seen.question
  const nom = nomDit(seen, demande?.mention)
  const start = mots[nom?.debut ?? -1]?.debut ?? -1
  const end = mots[(nom?.fin ?? 0) - 1]?.fin ?? -1
  return candidats(indices, phrase)
    .flatMap((motif) => findMotifs(motif, phrase))
    .find(({ debut, fin }) => fin <= start || debut >= end)
}
