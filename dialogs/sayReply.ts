import { ActionTypes, type Activity, ActivityTypes, CardFactory, InputHints, type TurnContext } from 'botbuilder'
import type { Reply } from '../src/answers/reply'
import { setSaidReply } from './saidReply'

/** Sends a reply: its text, its card, its suggestions as buttons, and what machines read of it. Channels adapt it (`render.ts`). */
export async function sayReply(turn: TurnContext, reply: Reply): Promise<void> {
  const { text, carte, suggestions, band, intent, facet, metiers, metiersMontres, formations } = reply
  const activity: Partial<Activity> = {
    type: ActivityTypes.Message,
    text,
    textFormat: 'markdown',
    locale: 'fr-FR',
    inputHint: InputHints.AcceptingInput,
    ...(carte !== undefined && { speak: carte.speak, attachments: [CardFactory.adaptiveCard(carte)] }),
    ...(suggestions.length > 0 && {
      suggestedActions: {
        to: [],
        actions: suggestions.map((title) => ({ type: ActionTypes.ImBack, title, value: title })),
      },
    }),
    channelData: {
      declic: {
        band,
        intent,
        ...(facet !== undefined && { facet }),
        metiers: metiers.slice(0, metiersMontres).map(({ id }) => id),
        formations: formations.map(({ id }) => id),
      },
    },
  }
  setSaidReply(turn, reply)
  try {
    await turn.sendActivity(activity)
  } finally {
    // What is sent next, an apology for one, is not this reply.
    setSaidReply(turn, undefined)
  }
}
