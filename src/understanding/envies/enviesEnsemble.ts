import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import type { InteretDemande } from '../criteres'
import type { Question } from '../mots/question'
import { toInteretsDemandes } from './interetsCites'

/** « la physique autant que la musique »: the jobs that hold both, when the lexicon knows some that have a sheet. */
export function findEnsemble(
  question: Question,
  cites: readonly Cite<Interet>[],
  { lexique, metiers }: CatalogueIndex,
): InteretDemande | undefined {
  if (cites.length < 2) return undefined
  const demandes = toInteretsDemandes(question, cites)
  const wanted = cites.filter((_, order) => demandes[order]?.refuse === false)
  return togetherOf(
    wanted.map(({ entree, dit }) => ({ entree, dit })),
    lexique,
    metiers,
  )
}

/** The same of wishes said one after the other. */
export function ensembleDe(
  interets: readonly InteretDemande[],
  { lexique, metiers }: CatalogueIndex,
): InteretDemande | undefined {
  const wanted = interets.flatMap(({ mot, metiers: own, refuse }) => {
    const entree = refuse ? undefined : lexique.interets.find((each) => each.metiers === own || each.mots.includes(mot))
    return entree === undefined ? [] : [{ entree, dit: mot }]
  })
  return togetherOf(wanted, lexique, metiers)
}

type Envie = Pick<Cite<Interet>, 'entree' | 'dit'>

/** In the order said. */
function togetherOf(
  wanted: readonly Envie[],
  lexique: CatalogueIndex['lexique'],
  metiers: CatalogueIndex['metiers'],
): InteretDemande | undefined {
  const first = (group: readonly string[], other?: Envie): Envie | undefined =>
    wanted.find(({ entree }) => entree !== other?.entree && group.some((mot) => entree.mots.includes(mot)))
  for (const { ensemble, metiers: together } of lexique.enviesEnsemble) {
    const [one, two] = [ensemble[0] ?? [], ensemble[1] ?? []]
    const a = first(one)
    const b = a && first(two, a)
    if (a === undefined || b === undefined || !together.some((id) => metiers.has(id))) continue
    const [before, after] = wanted.indexOf(a) < wanted.indexOf(b) ? [a, b] : [b, a]
    return { mot: `${before.dit} et ${after.dit}`, metiers: together, interets: [], refuse: false }
  }
  return undefined
}
