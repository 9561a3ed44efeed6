import type { CatalogueIndex } from '../../search/catalogueIndex'
import { candidats, findMotifs, possibles } from '../../search/motif'
import { type Contexte, isOpen } from '../contexte'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'
import { decideParmiOffres } from './decideSuite'

/** A longer message says what it is about. */
const MAX_WORDS = 7

/** What ties a few words to what was said before, and asks nothing more. */
const AUTOUR =
  /^(?:(?:et|mais|ou|du coup|alors|ok|sinon|est ce qu|il|y a|ya|y a t il|il y en a|c est quoi|c est|comment c est|faut|faut il|passer|avoir|faire|pour|tu connais|parle moi de|parle moi|les?|la|l|des|du|une?|d|de|a l) )+/

/**
 * « les tests physiques », « ya des épreuves de sport ? » just after a job: the words of one precise thing, and nothing else; neither a
 * wish for physics nor a quiz.
 */
export function decidePointEntier(
  { question: { phrase, mots }, formations, listeDite }: Observations,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { metier, suite } = contexte
  const open = isOpen(contexte)
  const fiche = metier === undefined || open ? undefined : index.metiers.get(metier)
  if ((fiche === undefined && !open) || suite !== undefined || formations.length > 0 || listeDite) return undefined
  if (mots.length > MAX_WORDS) return undefined
  const said = phrase.replace(AUTOUR, '')
  const point = possibles(index.lexique.pointsPrecis, said).find(
    ({ metier: ofJob, facette, formationSeule, ajoute, indices }) =>
      ofJob &&
      facette === 'etudes' &&
      !formationSeule &&
      !ajoute &&
      candidats(indices, said)
        .flatMap((motif) => findMotifs(motif, said))
        .some(({ debut, fin }) => debut === 0 && fin >= said.length),
  )
  if (point === undefined) return undefined
  if (fiche === undefined) return decideParmiOffres(point.facette, index, contexte)
  return { kind: 'metier', facette: point.facette, candidat: { fiche, score: 1 }, autres: [], point }
}
