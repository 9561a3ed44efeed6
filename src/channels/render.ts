import { type Activity, ActivityTypes, type Attachment, type TurnContext } from 'botbuilder'
import { findSaidReply } from '../../dialogs/saidReply'
import type { Reply } from '../answers/reply'
import { type JsonObject, parseObject, parseString } from './json'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'

/** How a channel of its own kind says a reply. */
export type Draw = (turn: TurnContext, activity: Partial<Activity>, reply: Reply) => Promise<Partial<Activity>>

/** Gives each channel what it shows well; dialogs know nothing of it. `draw` is for Microsoft Teams. */
export function adaptReplies(turn: TurnContext, draw: Draw): void {
  turn.onSendActivities(async (context, activities, next) => {
    const reply = findSaidReply(context)
    const teams = context.activity.channelId === 'msteams'
    for (const [at, activity] of activities.entries()) {
      if (activity.type !== ActivityTypes.Message) continue
      if (!teams) activities[at] = toWeb(activity)
      else if (reply !== undefined) activities[at] = await draw(context, activity, reply)
    }
    return next()
  })
}

/** One message: the card's buttons show what was tapped and send a message that says it, as Web Chat does. */
export function toWeb(activity: Partial<Activity>): Partial<Activity> {
  if (activity.attachments === undefined) return activity
  return { ...activity, attachments: activity.attachments.map(adaptCard) }
}

function adaptCard(attachment: Attachment): Attachment {
  const card = parseObject(attachment.content)
  if (attachment.contentType !== ADAPTIVE || !Array.isArray(card?.actions)) return attachment
  return {
    ...attachment,
    content: { ...card, actions: card.actions.map((action) => toWebAction(parseObject(action) ?? {})) },
  }
}

function toWebAction(action: JsonObject): JsonObject {
  const said = parseObject(action.data)
  const text = parseString(said?.dire)
  if (text === undefined) return action
  const displayText = parseString(said?.dit) ?? parseString(action.title) ?? text
  const back = { type: 'messageBack', title: displayText, displayText, text, value: { dire: text } }
  return { ...action, data: { __isBotFrameworkCardAction: true, cardAction: back } }
}
