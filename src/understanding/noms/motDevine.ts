import type { CatalogueIndex } from '../../search/catalogueIndex'
import { editDistance } from '../../search/distance'
import { phoneticKey } from '../../search/phonetic'
import { allowedEdits } from '../../search/ranking'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

/**
 * « Batman », « Naruto »: the one word that says anything is none that is known, and only resembles another: what it was read as is offered,
 * never answered.
 */
export function offreDevine(intent: Intent, seen: Observations, index: CatalogueIndex): Intent {
  const guessed = findDevine(seen, index)
  if (guessed === undefined) return intent
  if (intent.kind === 'metier') {
    if (intent.nomme === undefined || intent.decrit === true) return intent
    const { facette, candidat, ensemble } = intent
    const both = ensemble === undefined ? {} : { ensemble }
    return { kind: 'choixMetier', facette, ...both, dit: guessed, candidats: [candidat], doute: true }
  }
  const { mots } = seen.question
  if (mots.some(({ ecrit }) => ecrit !== guessed)) return intent
  if (intent.kind === 'formation') return { ...intent, kind: 'choixFormation', dit: guessed }
  const [wish] = intent.kind === 'liste' ? intent.criteres.interets : []
  const voulu = intent.kind === 'diplome' ? mots.at(-1)?.lu : wish?.mot
  return voulu === undefined ? intent : { kind: 'inconnu', dit: guessed, proches: [], voulu }
}

/** The word as written, when it alone says something and what it was read as is a guess. */
function findDevine({ question: { mots }, natures }: Observations, index: CatalogueIndex): string | undefined {
  const alone = mots.every(({ ecrit }) => ecrit === mots[0]?.ecrit)
  const full = alone ? mots : mots.filter((_, at) => natures[at] === 'plein' || natures[at] === 'mou')
  const [first] = full
  if (first === undefined || full.some(({ ecrit }) => ecrit !== first.ecrit)) return undefined
  const { ecrit } = first
  const parts = mots.flatMap((mot) => (mot.ecrit === ecrit ? [mot.lu] : []))
  const lu = parts.join('')
  // « lamp » is no « l'AMP ».
  if (parts.length === 2 && (parts[0] ?? '').length < 3 && isShort(parts[1] ?? ''))
    return index.vocabulary.has(ecrit) ? undefined : ecrit
  if (lu === ecrit || index.vocabulary.has(ecrit) || /\d/.test(ecrit) || isSlip(ecrit, lu)) return undefined
  return ecrit
}

/** True when what is read is surely what was meant: it is heard alike, a letter is missing or two are swapped, or the word is long. */
function isSlip(ecrit: string, lu: string): boolean {
  if (allowedEdits(ecrit.length) > 1 && ecrit[0] === lu[0]) return true
  // A short name is near too many words: « idea » is no « IDE », « many » no « manip ».
  if (isShort(lu) || isShort(ecrit)) return unrepeated(ecrit) === unrepeated(lu)
  if (phoneticKey(ecrit) === phoneticKey(lu)) return true
  const missing = lu.length === ecrit.length + 1 && editDistance(ecrit, lu, 1) === 1
  const swapped = [...ecrit].sort().join() === [...lu].sort().join()
  return missing || swapped || unrepeated(ecrit) === unrepeated(lu)
}

/** A letter less, and no slip of it would be forgiven. */
function isShort(word: string): boolean {
  return allowedEdits(word.length - 1) === 0
}

/** « vetto » */
function unrepeated(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}
