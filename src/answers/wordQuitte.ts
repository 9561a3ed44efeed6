import { QUITTE } from '../texts/depart'
import { SUGGESTIONS } from '../texts/fr'
import { CONTEXTE_VIDE } from '../understanding/contexte'
import type { Answer } from './answer'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'

/** Who leaves a job or a training, and does not say for what: whom to talk to, and where to look from here. */
export function wordQuitte({ dit, metier, formation }: Extract<Answer, { kind: 'quitte' }>): Reply {
  const reply = {
    band: 'choice',
    intent: 'guide',
    facet: undefined,
    metiersMontres: 0,
    metiers: [],
    formations: [],
  } as const
  if (formation !== undefined) {
    return {
      ...reply,
      text: QUITTE.formation(escapeMarkdown(dit)),
      suggestions: [SUGGESTIONS.guide, ...(formation.length === 0 ? [] : [QUITTE.metiers])],
      contexte: { ...CONTEXTE_VIDE, formation: formation.map(({ id }) => id) },
    }
  }
  if (metier === undefined)
    return { ...reply, text: QUITTE.metier(undefined), suggestions: [SUGGESTIONS.guide], contexte: CONTEXTE_VIDE }
  return {
    ...reply,
    text: QUITTE.metier(escapeMarkdown(nomComplet(metier))),
    suggestions: [SUGGESTIONS.proches, SUGGESTIONS.guide],
    contexte: { ...CONTEXTE_VIDE, metier: metier.id },
  }
}
