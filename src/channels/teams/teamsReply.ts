import type { Activity } from 'botbuilder'
import type { Souvenir } from '../../answers/guide/souvenir'
import type { Reply } from '../../answers/reply'
import { carteReponse, resumeDe } from './carteReponse'
import { isAlone } from './scope'
import { type Fonds, vueDe } from './voirVue'

/** Suggestions Teams shows under a message; it hides the others. */
const MAX_SUGGESTIONS = 3

/** A reply as Teams gets it, in one message: a card, which then says everything, or a text with a few suggestions. */
export function toTeamsReply(
  received: Activity,
  activity: Partial<Activity>,
  reply: Reply,
  souvenir: Souvenir,
  fonds: Fonds,
): Partial<Activity> {
  const { text = '', textFormat, suggestedActions, attachments: _drawn, speak: _spoken, ...rest } = activity
  const few = isAlone(received) && reply.suggestions.length <= MAX_SUGGESTIONS
  if (!needsCard(reply) && (few || reply.suggestions.length === 0)) {
    return {
      ...rest,
      text,
      ...(textFormat !== undefined && { textFormat }),
      ...(suggestedActions !== undefined && {
        suggestedActions: { ...suggestedActions, to: [received.from.id] },
      }),
    }
  }
  const vue = vueDe(reply, souvenir, fonds)
  const content = carteReponse({ reply, vue, souvenir }, fonds.index, { personne: received.from.id })
  return {
    ...rest,
    summary: resumeDe(text),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  }
}

/** What comes from sheets, drawn or offered to choose from; and what opens a conversation, whose buttons must stay. */
function needsCard({ carte, band, intent, metiersMontres, formations }: Reply): boolean {
  if (carte !== undefined || intent === 'salutation' || intent === 'aide') return true
  return band !== 'unknown' && (metiersMontres > 0 || formations.length > 0)
}
