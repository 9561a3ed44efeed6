import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Interet } from '../../search/lexique'
import { metiersParTete } from '../../search/metiersParTete'
import type { Cite } from '../../search/phraseIndex'
import { stem } from '../../search/stem'
import type { IdMetier } from '../../sheets/ids'
import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'

const METIERS_DE =
  /\b(?:metiers|boulots|jobs|postes|professions|un (?:metier|boulot|job|poste)) (?:de|d) (\w{4,}) (?=(?:dans|en|sur|pour|avec|du|lie\w*)\b)/

/** « les métiers de *technicien* dans l'industrie »: a word with which many titles begin, and which names none of their jobs. */
export function findTeteVoulue({ phrase, mots }: Question, { nomsMetiers }: CatalogueIndex): Etendue | undefined {
  const match = METIERS_DE.exec(phrase)
  const tete = match?.[1]
  if (match === null || tete === undefined || !nomsMetiers.beginsMany(tete)) return undefined
  const at = match.index + match[0].lastIndexOf(tete)
  const debut = mots.findIndex((mot) => mot.debut === at)
  return debut === -1 ? undefined : { debut, fin: debut + 1 }
}

/** The wishes, where such jobs are wished in some field: those of them that the lexicon or their sheets hold to be of it. */
export function avecTete(
  interets: readonly Cite<Interet>[],
  question: Question,
  index: CatalogueIndex,
): readonly Cite<Interet>[] {
  const tete = findTeteVoulue(question, index)
  const fields = tete === undefined ? [] : interets.filter(({ debut }) => debut >= tete.fin)
  const last = fields.at(-1)
  if (tete === undefined || last === undefined) return interets
  const { mots } = question
  const lu = mots[tete.debut]?.lu ?? ''
  const words = fields.flatMap(({ debut, fin }) => mots.slice(debut, fin).map((mot) => mot.lu))
  const said = index.fullText.whereSaid(words.filter((word) => !index.lexique.motsVides.has(word)))
  const rank = (id: IdMetier): number => {
    const own = fields.filter(({ entree }) => entree.metiers.includes(id)).length
    return own === fields.length ? 0 : RANK[said.get(id) ?? 'none']
  }
  const metiers = (metiersParTete(index).get(stem(lu)) ?? [])
    .filter((id) => rank(id) < RANK.none)
    .sort((a, b) => rank(a) - rank(b))
  const [first] = metiers
  if (first === undefined) return interets
  // With the accents that are not typed.
  const [titre = lu] = index.metiers.get(first)?.libelleMasculin.split(' ') ?? []
  const dit = [titre, ...fields.map((field) => field.dit)].join(', ')
  const entree = { mots: [dit], metiers, interets: [], maniere: false }
  return [...interets.filter(({ fin }) => fin <= tete.debut), { entree, dit, debut: tete.debut, fin: last.fin }]
}

const RANK = { noms: 1, accroche: 1, enBref: 2, none: 3 } as const
