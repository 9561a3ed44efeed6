import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { SUGGESTIONS, TEXTES } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { type Aiguillage, dire } from './aiguillage'
import type { Message } from './message'
import { parler } from './parler'
import { listerChoix, poserQuestion } from './poserQuestion'
import type { Souvenir } from './souvenir'

const { boutons } = GUIDE

/** Misunderstood once: said otherwise; twice: buttons; a third time: the way to a person. Then again from the first. */
export function incompris(
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage {
  const { contexte, guide } = souvenir
  const times = souvenir.incompris
  const next = { ...souvenir, incompris: times + 1 }
  const effet = { kind: 'incompris', mots: motsComptes(message, index) } as const
  const choices =
    guide === undefined
      ? SUGGESTIONS.exemples
      : poserQuestion(guide.question, souvenir, index, faits).suggestions.slice(0, 6)
  const say = (text: string, suggestions: readonly string[]): Aiguillage =>
    dire(next, parler('incompris', text, suggestions, contexte), effet)
  if (times % 3 === 2)
    return say(
      GUIDE.humain,
      guide === undefined
        ? [SUGGESTIONS.guide, SUGGESTIONS.aide]
        : [boutons.reprendre, boutons.retour, boutons.recommencer],
    )
  if (times % 3 === 1)
    return say(guide === undefined ? GUIDE.boutonsLibres : GUIDE.boutonsPlutot(listerChoix(souvenir, choices)), choices)
  const vide = message.intent.kind === 'incompris' && message.intent.vide
  if (guide === undefined) return say(vide ? TEXTES.vide : TEXTES.incompris, choices)
  return say(vide ? TEXTES.vide : GUIDE.reformule[guide.question], choices)
}

/** Words that may be counted: known to the sheets or the lexicon, letters only, so that no name, number or address is ever kept. */
export function motsComptes({ seen }: Message, index: CatalogueIndex): readonly string[] {
  const words = (seen?.question.mots ?? []).filter((_, at) => seen?.natures[at] === 'plein').map(({ ecrit }) => ecrit)
  return [...new Set(words)].filter((word) => /^[a-z]{3,}$/.test(word) && index.vocabulary.has(word)).slice(0, 8)
}
