import type { Activity } from 'botbuilder'
import { isShallow, type JsonObject, parseObject, parseString } from '../json'

/** What a visitor's page posted: an activity reduced to what we read, or the reason (French) it is refused. */
export type Incoming =
  | { readonly kind: 'activity'; readonly activity: Partial<Activity> & { readonly type: string } }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Types a page may post; `conversationUpdate` and the like are the server's own. */
const TYPES = new Set(['message', 'event', 'typing', 'invoke', 'messageReaction', 'endOfConversation', 'handoff'])
/** Real activities nest about ten levels (Adaptive Cards). */
const MAX_DEPTH = 32
const TEXTS = [
  'text',
  'textFormat',
  'locale',
  'localTimezone',
  'name',
  'replyToId',
  'inputHint',
  'speak',
  'label',
  'valueType',
] as const

/** Keeps the fields known to be harmless; sender, recipient, channel, ids and delivery are the server's to write. */
export function parseIncoming(body: unknown): Incoming {
  const source = parseObject(body)
  if (source === undefined) return refused('Le corps doit être une activité JSON.')
  const type = parseString(source.type)
  if (type === undefined || type === '') return refused('L’activité n’a pas de type.')
  if (!TYPES.has(type)) return refused('Ce type d’activité n’est pas accepté.')
  if (!isShallow(source, MAX_DEPTH)) return refused('L’activité est trop imbriquée.')
  return { kind: 'activity', activity: { type, ...parseFields(source) } as Partial<Activity> & { type: string } }
}

function parseFields(source: JsonObject): JsonObject {
  const fields: Record<string, unknown> = {}
  for (const name of TEXTS) {
    const text = parseString(source[name])
    if (text !== undefined) fields[name] = text
  }
  const channelData = parseObject(source.channelData)
  if (channelData !== undefined) fields.channelData = channelData
  if (source.value !== undefined && source.value !== null) fields.value = source.value
  for (const name of ['entities', 'attachments', 'reactionsAdded', 'reactionsRemoved']) {
    const list = source[name]
    if (Array.isArray(list)) fields[name] = list.filter((item) => parseObject(item) !== undefined)
  }
  const name = parseString(parseObject(source.from)?.name)
  if (name !== undefined) fields.from = { name: name.slice(0, 100) }
  return fields
}

function refused(sentence: string): Incoming {
  return { kind: 'refused', sentence }
}
