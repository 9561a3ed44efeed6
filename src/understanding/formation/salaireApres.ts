import type { CatalogueIndex } from '../../search/catalogueIndex'
import { candidats, findMotifs } from '../../search/motif'
import { STRONG_CUE } from '../../search/ranking'
import { isInMention } from '../facettes/facetteFormation'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

/** What one is paid while learning is another question. */
const PENDANT = /\b(?:pendant|durant|alternan\w+|apprenti\w*|stages?|bourses?|remuneree?s?)\b/
/** As the lexicon has it; « pendant les études » is asked of a job, whose sheet gives a pay. */
const PENDANT_DIT = 'apprentissage'
const APRES = /\b(?:apres|ensuite|derriere|sort\w*|une fois)\b/

/** « ça gagne combien après le BTS … ? »: asked of a training, whose sheet never tells it: the jobs it leads to do. */
export function salaireApres(intent: Intent, seen: Observations, index: CatalogueIndex): Intent {
  if (intent.kind !== 'formation') return intent
  const { phrase } = seen.question
  const pendant = PENDANT.test(phrase)
  // « à distance, ça paye ? » The point told first is of the pay, and not of « alternance ».
  if (intent.point !== undefined && !pendant) return intent
  const asked = seen.facettes.some(
    ({ sens, poids, debut, fin }) => sens === 'salaire' && poids >= STRONG_CUE && !isInMention(seen, debut, fin),
  )
  if (!asked) return intent
  if (pendant && !APRES.test(phrase)) {
    // « combien touche un apprenti en CAP coiffure ? »
    const point = index.lexique.pointsPrecis.find(
      ({ facette, ajoute, indices }) =>
        facette === 'salaire' &&
        ajoute &&
        candidats(indices, PENDANT_DIT).some((each) => findMotifs(each, PENDANT_DIT).length > 0),
    )
    return point === undefined ? intent : { ...intent, facette: 'debouches', point }
  }
  const { ensemble = [], avis: _, point: __, ...rest } = intent
  const others = ensemble.filter((each) => each !== 'debouches' && !(each === 'poursuite' && APRES.test(phrase)))
  if (others.length === 0) return { ...rest, facette: 'debouches', salaire: true }
  return { ...rest, salaire: true, ensemble: [...others, 'debouches'] }
}
