import { randomUUID } from 'node:crypto'
import { type Activity, MemoryStorage, TestAdapter } from 'botbuilder'
import { createBot } from '../../src/channels/bot'
import type { Bot } from '../../src/channels/botContract'
import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { HttpConversation } from './directLineClient'

/** What machines read of a reply: `channelData.declic`. */
export interface Lu {
  readonly band: string
  readonly intent: string
  readonly facet?: string
  readonly metiers: readonly string[]
  readonly formations: readonly string[]
}

export interface Message {
  readonly text: string
  readonly suggestions: readonly string[]
  readonly declic: Lu
}

/** Someone to talk to, whatever the way: each call gives the new messages. */
export interface Interlocuteur {
  arrive(): Promise<readonly Message[]>
  say(text: string): Promise<readonly Message[]>
}

/**
 * A line of a story. `élève` types, `touche` taps a suggestion of the last message, `bot` says: its text must match, and what
 * machines read of it must hold the given parts. A story that begins with the bot begins with the welcome.
 */
export type Replique =
  | readonly ['élève', string]
  | readonly ['touche', string]
  | readonly ['bot', RegExp | readonly RegExp[]]
  | readonly ['bot', RegExp | readonly RegExp[], Partial<Lu>]

/** Plays a story: a reply too many or too few fails, as does one that no person should ever read. */
export async function converse(bot: Interlocuteur, script: readonly Replique[]): Promise<void> {
  let unread: readonly Message[] = script[0]?.[0] === 'bot' ? await bot.arrive() : []
  let last: Message | undefined
  const played: string[] = []
  const tell = (what: string): Error => new Error(`${what}\n\nJusque-là :\n${played.join('\n')}`)
  for (const line of script) {
    if (line[0] === 'bot') {
      last = unread[0]
      unread = unread.slice(1)
      if (last === undefined) throw tell(`Le bot ne dit rien, attendu ${String(line[1])}`)
      played.push(`  bot : ${last.text} ${JSON.stringify(last.declic)}`)
      check(last, line, tell)
      continue
    }
    if (unread.length > 0) throw tell(`Le bot dit de trop : ${unread.map(({ text }) => text).join('\n')}`)
    const [who, text] = line
    if (who === 'touche' && !last?.suggestions.includes(text))
      throw tell(`« ${text} » n’est pas proposé : ${last?.suggestions.join(' / ') ?? 'rien'}`)
    played.push(`élève : ${text}`)
    unread = await bot.say(text)
  }
  if (unread.length > 0) throw tell(`Le bot dit de trop : ${unread.map(({ text }) => text).join('\n')}`)
}

function check(
  message: Message,
  [, patterns, lu]: Extract<Replique, readonly ['bot', ...unknown[]]>,
  tell: (what: string) => Error,
): void {
  for (const pattern of [patterns].flat()) {
    if (!pattern.test(message.text)) throw tell(`Attendu ${String(pattern)}, le bot dit : ${message.text}`)
  }
  for (const [key, value] of Object.entries(lu ?? {})) {
    const found = JSON.stringify(Object.entries(message.declic).find(([name]) => name === key)?.[1])
    if (found !== JSON.stringify(value)) throw tell(`Attendu ${key} ${JSON.stringify(value)}, reçu ${found}`)
  }
  const fault = findFault(message)
  if (fault !== undefined) throw tell(`${fault} : ${message.text}`)
}

/** What must be true of every message, whatever the story. */
function findFault({ text, suggestions, declic }: Message): string | undefined {
  if (text.trim() === '' || suggestions.some((each) => each.trim() === '')) return 'Un texte est vide'
  if (/undefined|\[object|NaN|\$\{/.test([text, ...suggestions].join(' '))) return 'Un texte laisse voir le programme'
  if (declic.band !== 'sure') return undefined
  const ofTrainings = declic.intent === 'formation' || (declic.intent === 'comparaison' && declic.metiers.length === 0)
  const [source] = ofTrainings ? declic.formations : declic.metiers
  // What is no sheet's, a kind of diploma, has a public page.
  const said = source === undefined ? /\[Source : [\w.-]+\]\(https?:/ : `Source : Onisep, fiche ${source}`
  return text.match(said) === null ? 'La source manque' : undefined
}

/** The real bot, in this process, with storage in memory; a new conversation each time. */
export function talkTo(index: CatalogueIndex): Interlocuteur {
  return talkInProcess(createBot(index, new MemoryStorage()))
}

/** A conversation with `bot`; several may share it. */
function talkInProcess(bot: Bot): Interlocuteur {
  const adapter = new TestAdapter(TestAdapter.createConversation(randomUUID()))
  const receive = async (activity: Partial<Activity>): Promise<readonly Message[]> => {
    await adapter.processActivity(activity, (context) => bot.run(context))
    const messages: Message[] = []
    for (let reply = adapter.getNextReply(); reply !== undefined; reply = adapter.getNextReply()) {
      if (reply.type === 'message') messages.push(toMessage(reply))
    }
    return messages
  }
  return {
    arrive: () => receive({ type: 'conversationUpdate', membersAdded: [{ id: 'user1', name: 'User1' }] }),
    say: (text) => receive({ type: 'message', text }),
  }
}

/** A conversation over Direct Line with a running server. */
export function talkOverDirectLine(server: { readonly url: string }): Interlocuteur {
  let conversation: HttpConversation | undefined
  let watermark = ''
  const open = async (): Promise<HttpConversation> => {
    conversation ??= await HttpConversation.start(server)
    return conversation
  }
  const readNew = async (from: HttpConversation): Promise<readonly Message[]> => {
    const { body } = await from.read(watermark)
    watermark = body.watermark
    return body.activities
      .filter(({ type, from: { role } }: Activity) => type === 'message' && role === 'bot')
      .map((activity: Partial<Activity>) => toMessage(activity))
  }
  return {
    arrive: async () => readNew(await open()),
    async say(text) {
      if (conversation === undefined) await readNew(await open())
      const opened = await open()
      await opened.say(text)
      return readNew(opened)
    },
  }
}

function toMessage({ text, suggestedActions, channelData }: Partial<Activity>): Message {
  return {
    text: text ?? '',
    suggestions: suggestedActions?.actions.map(({ value }) => String(value)) ?? [],
    declic: channelData?.declic,
  }
}
