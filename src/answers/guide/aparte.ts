import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { SUGGESTIONS } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import type { Reply } from '../reply'
import { type Aiguillage, dire, type Effet } from './aiguillage'
import { poserQuestion, rappeler } from './poserQuestion'
import { avecGuide, type Souvenir } from './souvenir'

/** After so many answers aside the path is only a button: it must not nag. */
const MAX_RAPPELS = 2
const MAX_BOUTONS = 6

/** What to ask first is of no use in the middle of the path. */
const EXEMPLES: readonly string[] = SUGGESTIONS.exemples

/** An answer in the middle of the path, which then takes up again where it was. */
export function aparte(
  souvenir: Souvenir,
  reply: Reply,
  index: CatalogueIndex,
  faits: FaitsParcours,
  effet?: Effet,
): Aiguillage {
  const { guide } = souvenir
  if (guide === undefined) return dire(souvenir, reply, effet)
  const { offres } = reply.contexte
  const offre = offres.join() === souvenir.contexte.offres.join() ? guide.offre : offres.length > 0
  const next = avecGuide(souvenir, { apartes: guide.apartes + 1, offre })
  const own = poserQuestion(guide.question, souvenir, index, faits).suggestions
  // A question about the job the path is at is no detour: its next step stays at hand, and nothing need be recalled.
  const useful = reply.suggestions.filter((each) => !EXEMPLES.includes(each))
  const same =
    (guide.question === 'metier' || guide.question === 'parcours') &&
    reply.metiers[0]?.id === guide.metier &&
    reply.metiersMontres === 1
  if (same) return dire(next, { ...reply, suggestions: unique([...useful.slice(0, 3), ...own]) }, effet)
  const choice = reply.band === 'choice'
  const suggestions = unique([...useful.slice(0, choice ? 5 : 2), GUIDE.boutons.reprendre, ...own])
  if (guide.apartes >= MAX_RAPPELS) return dire(next, { ...reply, suggestions }, effet)
  return dire(
    next,
    { ...reply, text: `${reply.text}\n\n${rappeler(guide.question, souvenir, index)}`, suggestions },
    effet,
  )
}

function unique(suggestions: readonly string[]): readonly string[] {
  return [...new Set(suggestions)].slice(0, MAX_BOUTONS)
}
