import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { oncePer } from '../../search/retenir'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat } from '../intent'
import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'

/** « le cursus chef monteur », « … à la fémis »: the trainings whose title is that very name; those of one school when it is said. */
export function titledAs(
  { debut, fin }: Etendue,
  metier: FicheMetier,
  { question: { mots } }: Observations,
  { formations }: CatalogueIndex,
): readonly Candidat<FicheFormation>[] {
  const dit = mots.slice(debut, fin).map(({ lu }) => lu)
  const all = parTitre(formations).get(dit.join(' ')) ?? []
  const said = new Set(mots.flatMap(({ lu, ecrit }) => [lu, ecrit]))
  const there = all.filter(({ libelle }) =>
    tokenize(ECOLE_DITE.exec(libelle)?.[0] ?? '').some((word) => said.has(word)),
  )
  const plain = all.filter(({ libelle }) => !ECOLE_DITE.test(libelle))
  // Of several schools, and none is said: of all of them, when it is the name of no job.
  const isJob = tokenize(metier.libelleMasculin).join(' ') === dit.join(' ')
  const own = there.length > 0 ? there : plain.length > 0 || isJob ? plain : all
  return own.map((fiche) => ({ fiche, score: 1 }))
}

/** The school comes last: « chef monteur (Fémis) ». */
const ECOLE_DITE = /\s*\([^)]*\)\s*$/

const parTitre = oncePer((formations: CatalogueIndex['formations']): ReadonlyMap<string, readonly FicheFormation[]> => {
  const found = new Map<string, FicheFormation[]>()
  for (const fiche of formations.values()) {
    const titre = tokenize(fiche.libelle.replace(ECOLE_DITE, '')).join(' ')
    found.set(titre, [...(found.get(titre) ?? []), fiche])
  }
  return found
})

/** « … chez Sup Véto », « … à la Croix-Rouge », « … de la Fémis »: the trainings whose title names that school between parentheses. */
export function formationsDeLEcole(
  { question: { mots } }: Observations,
  { formations }: CatalogueIndex,
): readonly FicheFormation[] {
  const dit = ` ${mots.map(({ ecrit }) => ecrit).join(' ')} `
  return parEcole(formations).flatMap(([ecole, fiches]) => (dit.includes(` ${ecole} `) ? fiches : []))
}

/** A school is called by the first words of its name: « Croix-Rouge » for « Croix-Rouge française ». */
const NAME_WORDS = 2
/** A shorter name is a word of everyday, or a slip. */
const MIN_LETTERS = 4

const ENTRE_PARENTHESES = /\(([^)]*)\)/
/** What is no school: « (ex MC) », « (instrument, chant) », « (bac + 2) ». */
const PAS_UNE_ECOLE = /,|^\(ex |^\(pour |\+|^\(\p{Ll}/u

const parEcole = oncePer(
  (formations: CatalogueIndex['formations']): readonly (readonly [string, readonly FicheFormation[]])[] => {
    const found = new Map<string, FicheFormation[]>()
    for (const fiche of formations.values()) {
      const [whole, name = ''] = ENTRE_PARENTHESES.exec(fiche.libelle) ?? []
      const ecole = tokenize(name).slice(0, NAME_WORDS).join(' ')
      if (whole === undefined || PAS_UNE_ECOLE.test(whole) || ecole.length < MIN_LETTERS) continue
      found.set(ecole, [...(found.get(ecole) ?? []), fiche])
    }
    return [...found]
  },
)
