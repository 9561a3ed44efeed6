import type { Vraisemblances } from '../../search/classifieur'
import type { Facette } from '../../search/lexique'
import { oncePerRecent } from '../../search/retenir'
import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'
import type { Repere } from '../mots/reperes'

/** How likely each thing that may be asked is. */
export type Pesees = Vraisemblances<Facette | 'autre' | 'liste'>

/** What was weighed of a question, and what it was. */
interface Pesee {
  readonly sujet: Etendue | undefined
  readonly cues: readonly Repere<string>[]
  readonly depuis: number
  readonly pesees: Pesees
}

const weighingsOf = oncePerRecent((_: Question): Pesee[] => [])

/** Several rules weigh the same words of one question. */
export function dejaPese(
  question: Question,
  sujet: Etendue | undefined,
  cues: readonly Repere<string>[],
  depuis: number,
  weigh: () => Pesees,
): Pesees {
  const known = weighingsOf(question)
  for (const each of known) {
    const sameWords = each.depuis === depuis && each.sujet?.debut === sujet?.debut && each.sujet?.fin === sujet?.fin
    if (sameWords && areSame(each.cues, cues)) return each.pesees
  }
  const pesees = weigh()
  known.push({ sujet, cues, depuis, pesees })
  return pesees
}

function areSame(some: readonly Repere<string>[], others: readonly Repere<string>[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every(({ sens, debut, poids }, at) => {
        const other = others[at]
        return other?.sens === sens && other.debut === debut && other.poids === poids
      }))
  )
}
