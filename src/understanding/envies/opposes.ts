import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Interet } from '../../search/lexique'
import type { Contrainte, InteretDemande } from '../criteres'

/** What is refused, by a word of its entry → what one wishes then, by one of its own. */
const OPPOSES: readonly (readonly [string, string])[] = [
  ['stress', 'calme'],
  ['porter des charges', 'assis'],
  ['physique', 'assis'],
  ['contact avec le public', 'sans contact'],
  ['bouger', 'assis'],
  ['assis', 'bouger'],
  ['seul', 'équipe'],
  ['ordinateurs', 'travailler de mes mains'],
  ['écrans', 'travailler de mes mains'],
]

const PAR_CONTRAINTE: Readonly<Partial<Record<Contrainte, string>>> = {
  stress: 'calme',
  physique: 'assis',
  nuit: 'horaires réguliers',
  soir: 'horaires réguliers',
  weekend: 'horaires réguliers',
}

/**
 * « un métier pas stressant », « sans travailler le week-end », and nothing else: those known for the contrary come, not every job whose
 * sheet says nothing of it. Takes what is refused.
 */
export function opposes(
  refused: readonly InteretDemande[],
  contraintes: readonly { readonly contrainte: Contrainte }[],
  { lexique }: CatalogueIndex,
): readonly InteretDemande[] {
  const entryOf = (mot: string): Interet | undefined => lexique.interets.find(({ mots }) => mots.includes(mot))
  const asked = [
    ...contraintes.flatMap(({ contrainte }) => PAR_CONTRAINTE[contrainte] ?? []),
    ...refused.flatMap((each) => {
      const pair = OPPOSES.find(([mot]) => sameJobs(entryOf(mot), each))
      return pair === undefined ? [] : [pair[1]]
    }),
  ]
  const [mot] = asked
  const entry = mot === undefined ? undefined : entryOf(mot)
  return mot === undefined || entry === undefined || refused.some((each) => sameJobs(entry, each))
    ? []
    : [{ mot, metiers: entry.metiers, interets: [], maniere: true, refuse: false }]
}

function sameJobs(entry: Interet | undefined, { metiers }: InteretDemande): boolean {
  return (
    entry !== undefined && entry.metiers.length === metiers.length && entry.metiers.every((id) => metiers.includes(id))
  )
}
