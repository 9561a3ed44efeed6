import { fold } from '../../search/fold'
import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import type { AspectCompare } from '../intent'
import type { Observations } from '../observations/observations'

const ASPECTS: Partial<Readonly<Record<Facette, AspectCompare>>> = {
  salaire: 'salaire',
  niveau: 'etudes',
  duree: 'etudes',
  etudes: 'etudes',
  formations: 'etudes',
  taches: 'taches',
  statuts: 'statuts',
  conditions: 'conditions',
  competences: 'competences',
  evolution: 'evolution',
}

/** What of jobs side by side a facet asks for; undefined when it is told of one job only. */
export function aspectDe(facette: Facette): AspectCompare | undefined {
  return ASPECTS[facette]
}

/** « salaire boulanger et boucher », « … lequel gagne le plus »: that alone is compared; everything when nothing is said, or several things are. */
export function aspectDit({ facettes, metiers, question: { mots, phrase } }: Observations): AspectCompare {
  const isInName = (debut: number, fin: number): boolean =>
    metiers.some(
      (mention) =>
        // « plutôt infirmier que *médecin pour le salaire* »: the stretch goes on, the name does not.
        mention.hits.some(({ name }) => fold(name.text).includes(phrase.slice(debut, fin))) &&
        (mots[mention.debut]?.debut ?? 0) < fin &&
        (mots[mention.fin - 1]?.fin ?? 0) > debut,
    )
  const said = facettes.flatMap(({ sens, poids, debut, fin }) =>
    poids < STRONG_CUE || isInName(debut, fin) ? [] : (ASPECTS[sens] ?? []),
  )
  const [only, other] = new Set(said)
  return only === undefined || other !== undefined ? 'tout' : only
}
