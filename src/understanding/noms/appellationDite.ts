import { type Appellation, SANS_POIDS } from '../../search/appellations'
import type { ArbreMots } from '../../search/arbreMots'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LIENS } from '../../search/liens'
import type { NameHit } from '../../search/nameIndex'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Observations } from '../observations/observations'

/** A job's name as the ROME has it, said word for word: [debut, fin) in the question. */
export interface AppellationDite {
  readonly debut: number
  readonly fin: number
  /** The stems of its full words. */
  readonly stems: readonly string[]
  /** The sheets that bear its ROME code; none when no sheet does. */
  readonly fiches: Appellation
}

/** The longest appellation of the ROME that holds the given words, from `debut` on at the earliest; undefined when none does. */
export function findAppellation(
  seen: Observations,
  held: readonly number[],
  debut: number,
  index: CatalogueIndex,
): AppellationDite | undefined {
  for (let start = debut; start <= Math.min(...held); start++) {
    const found = appellationFrom(seen, start, index)
    if (found !== undefined && found.fin > Math.max(...held)) return found
  }
  return undefined
}

/** The longest appellation of several full words anywhere in the message; undefined when none is said. */
export function longestAppellation(seen: Observations, index: CatalogueIndex): AppellationDite | undefined {
  let longest: AppellationDite | undefined
  for (let at = 0; at < seen.question.mots.length; at++) {
    const found = appellationFrom(seen, at, index)
    if (found !== undefined && found.stems.length > Math.max(1, longest?.stems.length ?? 0)) longest = found
  }
  return longest
}

/** True when one name holds every word of the appellation. */
export function isSaidBy({ stems }: AppellationDite, { name }: NameHit<FicheMetier>): boolean {
  const own = new Set([...name.words, ...name.formes].map(stem))
  return stems.every((each) => own.has(each) || LIENS.has(each))
}

function appellationFrom(
  { question: { mots } }: Observations,
  debut: number,
  { arbreAppellations }: CatalogueIndex,
): AppellationDite | undefined {
  let found: AppellationDite | undefined
  let node: ArbreMots<Appellation> = arbreAppellations
  const stems: string[] = []
  for (let at = debut; at < mots.length; at++) {
    const mot = mots[at]
    if (mot === undefined || (mot.coupe && at > debut)) break
    if (at > debut && SANS_POIDS.has(mot.lu)) continue
    let step = stem(mot.ecrit)
    let next: ArbreMots<Appellation> | undefined = node.after(step)
    if (next === undefined && mot.lu !== mot.ecrit) {
      step = stem(mot.lu)
      next = node.after(step)
    }
    if (next === undefined) break
    node = next
    stems.push(step)
    if (node.value !== undefined) found = { debut, fin: at + 1, stems: [...stems], fiches: node.value }
  }
  return found
}
