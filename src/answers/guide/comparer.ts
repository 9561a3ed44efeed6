import type { CatalogueIndex } from '../../search/catalogueIndex'
import { answerIntent } from '../answerIntent'
import type { Reply } from '../reply'
import { wordAnswer } from '../wordAnswer'
import { fichesGardees } from './gardes'
import { pageDe } from './poserPropositions'
import type { Souvenir } from './souvenir'

/** The job at hand beside another: the last one kept, else the next one proposed; undefined when there is no other. */
export function comparer(souvenir: Souvenir, index: CatalogueIndex): Reply | undefined {
  const { guide, contexte } = souvenir
  const id = contexte.metier ?? guide?.metier
  const fiche = id === undefined ? undefined : index.metiers.get(id)
  if (fiche === undefined) return undefined
  const seen = souvenir.etapes.some(({ question }) => question === 'propositions')
  const proposed = guide === undefined || !seen ? [] : pageDe(guide, index).shown.map((each) => each.fiche)
  const other = [...fichesGardees(souvenir, index)]
    .reverse()
    .concat(proposed)
    .find((each) => each !== fiche)
  if (other === undefined) return undefined
  const reply = wordAnswer(
    answerIntent({ kind: 'comparaison', fiches: [fiche, other], aspect: 'tout' }, index),
    contexte,
  )
  return { ...reply, contexte: { ...reply.contexte, metier: fiche.id } }
}
