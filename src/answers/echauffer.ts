import type { CatalogueIndex } from '../search/catalogueIndex'
import { findProches } from './findProches'
import { respond } from './respond'

/** After so many, more of them save little. */
const QUESTIONS = 1000

/**
 * Answers examples of the lexicon, one at each step, for nobody: what a process does for the first time takes it twenty times longer, and those
 * who write first would wait for it.
 */
export function* echauffer(index: CatalogueIndex): Generator<void> {
  // What every sheet says is weighed the first time that jobs like one are asked for.
  const [first] = index.catalogue.metiers
  if (first !== undefined) findProches(first, index)
  yield
  for (const question of questionsDEssai(index)) {
    respond(question, index)
    yield
  }
}

/** Examples of all that is asked, spread over all of them, each of another job or training. */
export function questionsDEssai({ catalogue, lexique }: CatalogueIndex): readonly string[] {
  const { metier, horsSujet, gestes } = lexique.exemplesMessages
  const phrases = [
    ...[...lexique.exemplesMetiers, ...lexique.exemplesFormations].flatMap((each) => each.phrases),
    ...metier,
    ...[...horsSujet.values(), ...gestes.values(), ...lexique.exemplesDetresse.values()].flat(),
  ]
  const step = Math.max(1, phrases.length / QUESTIONS)
  const { metiers, formations } = catalogue
  return Array.from({ length: Math.min(QUESTIONS, phrases.length) }, (_, at) =>
    (phrases[Math.floor(at * step)] ?? '')
      .replace(/\bX\b/g, metiers[at % metiers.length]?.libelleMasculin ?? '')
      .replace(/\bF\b/g, formations[at % formations.length]?.libelle ?? ''),
  )
}
