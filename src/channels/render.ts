import { type Activity, ActivityTypes, type Attachment, type TurnContext } from 'botbuilder'
import { type JsonObject, parseObject, parseString } from './json'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
/** Teams shows no more. */
const MAX_TEAMS_ACTIONS = 6

/** Gives each channel what it shows well; dialogs know nothing of it. */
export function adaptReplies(turn: TurnContext): void {
  turn.onSendActivities(async (context, activities, next) => {
    const adapted = activities.flatMap((activity) => adaptTo(context.activity, activity))
    activities.splice(0, activities.length, ...adapted)
    return next()
  })
}

/** The activities that say the same on the channel the message came from. */
export function adaptTo(received: Partial<Activity>, activity: Partial<Activity>): readonly Partial<Activity>[] {
  if (activity.type !== ActivityTypes.Message) return [activity]
  return received.channelId === 'msteams' ? toTeams(received, activity) : [withActions(activity, toWebAction)]
}

/** Teams splits a text and a card sent together, in an order of its own: they go apart. Suggestions only where one is alone with the bot. */
function toTeams(received: Partial<Activity>, activity: Partial<Activity>): readonly Partial<Activity>[] {
  const personal = (received.conversation?.conversationType ?? 'personal') === 'personal'
  const { suggestedActions, attachments, ...rest } = withActions(activity, toTeamsAction)
  const actions = suggestedActions?.actions.slice(0, MAX_TEAMS_ACTIONS) ?? []
  const buttons =
    personal && actions.length > 0
      ? { suggestedActions: { to: [received.from?.id ?? ''].filter((id) => id !== ''), actions } }
      : {}
  if (attachments === undefined || attachments.length === 0) return [{ ...rest, ...buttons }]
  const { text, textFormat, ...card } = rest
  return [
    { ...rest, text: text ?? '', ...(textFormat !== undefined && { textFormat }) },
    { ...card, ...buttons, attachments, summary: (text ?? '').split('\n')[0]?.replaceAll('*', '') ?? '' },
  ]
}

function withActions(activity: Partial<Activity>, adapt: (action: JsonObject) => JsonObject): Partial<Activity> {
  if (activity.attachments === undefined) return activity
  return { ...activity, attachments: activity.attachments.map((attachment) => adaptCard(attachment, adapt)) }
}

function adaptCard(attachment: Attachment, adapt: (action: JsonObject) => JsonObject): Attachment {
  const card = parseObject(attachment.content)
  if (attachment.contentType !== ADAPTIVE || !Array.isArray(card?.actions)) return attachment
  return {
    ...attachment,
    content: { ...card, actions: card.actions.map((action) => adapt(parseObject(action) ?? {})) },
  }
}

/** Web Chat's own way to show what was tapped and send a message that says it. */
function toWebAction(action: JsonObject): JsonObject {
  const back = messageBack(action)
  return back === undefined ? action : { ...action, data: { __isBotFrameworkCardAction: true, cardAction: back } }
}

/** Teams' way to do the same. */
function toTeamsAction(action: JsonObject): JsonObject {
  const back = messageBack(action)
  return back === undefined ? action : { ...action, data: { dire: back.text, msteams: back } }
}

function messageBack({ data, title }: JsonObject) {
  const said = parseObject(data)
  const text = parseString(said?.dire)
  const displayText = parseString(said?.dit) ?? parseString(title) ?? text
  return text === undefined
    ? undefined
    : { type: 'messageBack', title: displayText, displayText, text, value: { dire: text } }
}
