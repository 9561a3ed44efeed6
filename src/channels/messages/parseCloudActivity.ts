import type { Activity } from 'botbuilder'
import { isShallow, type JsonObject, parseObject, parseString } from '../json'

/** An activity complete enough for the SDK to run a turn and answer it, or the reason (French) it is refused. */
export type CloudActivity =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'refused'; readonly sentence: string }

const MAX_DEPTH = 64
/** Fields the SDK and bots read without checking that they are text. */
const TEXTS = ['id', 'text', 'locale', 'name', 'deliveryMode', 'replyToId', 'textFormat']
const TIMES = ['timestamp', 'localTimestamp', 'expiration']

export function parseCloudActivity(body: unknown): CloudActivity {
  const source = parseObject(body)
  if (source === undefined) return refused('Le corps doit être une activité JSON.')
  if (!parseString(source.type)) return refused('L’activité n’a pas de type.')
  if (!parseString(source.channelId)) return refused('L’activité n’a pas de channelId.')
  if (!parseString(source.serviceUrl)) return refused('L’activité n’a pas de serviceUrl.')
  for (const account of ['conversation', 'from', 'recipient']) {
    if (!parseString(parseObject(source[account])?.id)) return refused(`L’activité n’a pas de ${account}.id.`)
  }
  const wrongText = TEXTS.find(
    (name) => source[name] !== undefined && source[name] !== null && typeof source[name] !== 'string',
  )
  if (wrongText !== undefined) return refused(`${wrongText} doit être un texte.`)
  if (!isShallow(source, MAX_DEPTH)) return refused('L’activité est trop imbriquée.')
  return {
    kind: 'activity',
    activity: { ...source, ...parseLists(source), ...parseTimes(source) } as unknown as Activity,
  }
}

/** The SDK loops over these without looking. */
function parseLists(source: JsonObject): JsonObject {
  const names = ['entities', 'attachments', 'membersAdded', 'membersRemoved', 'reactionsAdded', 'reactionsRemoved']
  return Object.fromEntries(
    names
      .filter((name) => source[name] !== undefined)
      .map((name) => {
        const list = source[name]
        return [name, Array.isArray(list) ? list.filter((item) => parseObject(item) !== undefined) : []]
      }),
  )
}

/** As the SDK's own reader does: times become dates, their text is kept beside. */
function parseTimes(source: JsonObject): JsonObject {
  const times: Record<string, unknown> = {}
  for (const name of TIMES) {
    const text = parseString(source[name])
    if (text === undefined) continue
    times[`raw${name.charAt(0).toUpperCase()}${name.slice(1)}`] = text
    times[name] = new Date(text)
  }
  return times
}

function refused(sentence: string): CloudActivity {
  return { kind: 'refused', sentence }
}
