import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../contexte'
import { pointDit } from '../facettes/pointDit'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « je porte des lunettes », « j'ai pas le permis »: what one is or has, and nothing that one likes or wants. */
const DE_SOI =
  /^(?:(?:et|mais|bah|ben|moi|par contre|sauf que|le probleme c est que|sachant que|si) )*(?:(?:je|j|jsuis|chuis)(?: (?:n|ne))?(?: (?:suis|porte|mets|ai|avais|fais))?|porte|(?:(?:mon|ma) (?:fils|filles?|enfant|garcon|frere|soeur|copine|copain|niece|neveu|gamine?)|il|elle)(?: (?:n|ne))? (?:est|porte|a))(?: (?:pas|un peu|tres|trop|super|deja))*((?: (?:des|du|de|la|le|l|un|une|d))*(?: \w+){1,3})$/

/** A longer message tells something else. */
const MAX_WORDS = 8

/** What it stands for, asked of the job. */
const FRAMES: readonly ((said: string) => string)[] = [(said) => `avec ${said}`, (said) => said]

/** « pilote de ligne », then « je porte des lunettes »: whether the job takes it; no list of opticians. */
export function decidePointDeSoi(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { metier, suite, offres }: Contexte,
): Intent | undefined {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche === undefined || suite !== undefined || offres.length > 1) return undefined
  if (seen.listeDite || seen.formations.length > 0 || seen.question.mots.length > MAX_WORDS) return undefined
  if (demande !== undefined && demande.resolution.kind === 'sur') return undefined
  const [, said] = DE_SOI.exec(seen.question.phrase) ?? []
  if (said === undefined) return undefined
  for (const frame of FRAMES) {
    const point = pointDit(frame(said.trim()), index, ({ ajoute }) => !ajoute)
    if (point !== undefined)
      return { kind: 'metier', facette: point.facette, candidat: { fiche, score: 1 }, autres: [], point }
  }
  return undefined
}
