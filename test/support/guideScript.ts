import { randomUUID } from 'node:crypto'
import { type Activity, MemoryStorage, type Storage, TestAdapter } from 'botbuilder'
import { createBot } from '../../src/channels/bot'
import type { Bot } from '../../src/channels/botContract'
import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { HttpConversation } from './directLineClient'
import { type CarteLue, messageDe, texteDeCarte } from './lireCarte'
import { startServer, type TestServer } from './server'

/** The channels a story is lived on. */
export const CANAUX = ['webchat', 'msteams'] as const
export type Canal = (typeof CANAUX)[number]

/** All that the bot says in one turn; on Teams a card says it all, and its buttons are the suggestions. */
export interface Tour {
  readonly text: string
  readonly suggestions: readonly string[]
  readonly declic: {
    readonly band: string
    readonly intent: string
    readonly metiers: readonly string[]
    readonly formations: readonly string[]
  }
  readonly cartes: readonly CarteLue[]
  readonly activites: readonly Partial<Activity>[]
}

export interface Personne {
  say(text: string): Promise<Tour>
}

/**
 * A line of a story. `élève` types, `touche` taps a suggestion of the last turn, `carte` taps the card's button whose title matches,
 * `bot` says one turn that matches every pattern; `pas` must not be in it; `intent` is what machines read.
 */
export type Ligne =
  | readonly ['élève' | 'touche', string]
  | readonly ['carte', RegExp]
  | readonly [
      'bot',
      RegExp | readonly RegExp[],
      { readonly intent?: string; readonly metiers?: readonly string[]; readonly pas?: RegExp }?,
    ]

export async function jouer(personne: Personne, script: readonly Ligne[]): Promise<void> {
  let last: Tour | undefined
  let read = true
  const played: string[] = []
  const tell = (what: string): Error => new Error(`${what}\n\nJusque-là :\n${played.join('\n')}`)
  for (const line of script) {
    if (line[0] === 'bot') {
      if (last === undefined || read) throw tell('Le bot n’a rien à dire')
      const [, patterns, { intent, metiers, pas } = {}] = line
      for (const pattern of [patterns].flat()) if (!pattern.test(last.text)) throw tell(`Attendu ${String(pattern)}`)
      if (pas?.test(last.text)) throw tell(`Inattendu ${String(pas)}`)
      if (intent !== undefined && last.declic.intent !== intent) throw tell(`Attendu l’intention ${intent}`)
      if (metiers !== undefined && metiers.join() !== last.declic.metiers.join())
        throw tell(`Attendu ${metiers.join()}`)
      read = true
      continue
    }
    const [who, what] = line
    if (who === 'touche' && !last?.suggestions.includes(what)) throw tell(`« ${what} » n’est pas proposé`)
    const said = who === 'carte' ? findBouton(last, what) : who === 'touche' ? findSuite(last, what) : what
    if (said === undefined) throw tell(`Aucun bouton de carte ne dit ${String(what)}`)
    played.push(`élève : ${said}`)
    last = await personne.say(said)
    read = false
    played.push(`  bot : ${last.text} [${last.suggestions.join(' / ')}] ${JSON.stringify(last.declic)}`)
    const fault = findFaute(last)
    if (fault !== undefined) throw tell(fault)
  }
}

function findBouton(tour: Tour | undefined, title: RegExp): string | undefined {
  const action = tour?.cartes.flatMap(({ actions = [] }) => actions).find((each) => title.test(each.title))
  return action === undefined ? undefined : messageDe(action)?.text
}

/** What a tap on a suggestion sends: on a card of Teams, words that name their sheet. */
function findSuite(tour: Tour | undefined, suggestion: string): string {
  const messages = tour?.cartes.flatMap(({ actions = [] }) => actions.flatMap((each) => messageDe(each) ?? [])) ?? []
  return messages.find(({ displayText }) => displayText === suggestion)?.text ?? suggestion
}

/** What must be true of every turn, whatever the story. */
export function findFaute({ text, suggestions, declic, cartes, activites }: Tour): string | undefined {
  if (text.trim() === '' || suggestions.some((each) => each.trim() === '')) return 'Un texte est vide'
  if (/undefined|\[object|NaN|\$\{|null/.test([text, ...suggestions].join(' ')))
    return 'Un texte laisse voir le programme'
  if (declic === undefined || activites.some(({ channelData }) => channelData?.declic === undefined))
    return 'channelData.declic manque'
  if (activites.length !== 1) return `${activites.length} messages pour un tour`
  if (cartes.some(({ actions = [], version }) => actions.length > 6 || version !== '1.5'))
    return 'Une carte ne tient pas dans Teams'
  if (new Set(suggestions).size !== suggestions.length) return 'Deux boutons pareils'
  const [metier] = declic.metiers
  const source = declic.intent === 'formation' ? declic.formations[0] : metier
  return declic.band === 'sure' && (source === undefined || !text.includes(`Source : Onisep, fiche ${source}`))
    ? 'La source manque'
    : undefined
}

function toTour(activites: readonly Partial<Activity>[]): Tour {
  const cartes = activites.flatMap(({ attachments = [] }) => attachments.map(({ content }): CarteLue => content))
  const texts = [...activites.map(({ text }) => text ?? ''), ...cartes.map(texteDeCarte)]
  const onCards = cartes.flatMap(({ actions = [] }) => actions.flatMap((each) => messageDe(each) ?? []))
  return {
    text: texts.filter((text) => text !== '').join('\n'),
    suggestions: [
      ...activites.flatMap(({ suggestedActions }) => suggestedActions?.actions.map(({ value }) => String(value)) ?? []),
      ...(activites.some(({ channelId }) => channelId === 'msteams')
        ? onCards.map(({ displayText }) => displayText)
        : []),
    ],
    declic: activites[0]?.channelData?.declic,
    cartes,
    activites,
  }
}

/** A server of the real bot seen as one channel, over these sheets. */
export function serveGuide(index: CatalogueIndex, channelId: Canal): Promise<TestServer> {
  return startServer({ channelId, createBot: (storage, keep) => createBot(index, storage, keep) })
}

/** Someone new who talks over Direct Line. */
export async function overDirectLine(server: {
  readonly url: string
}): Promise<Personne & { readonly conversation: HttpConversation }> {
  const conversation = await HttpConversation.start(server)
  let watermark: string = (await conversation.read()).body.watermark
  return {
    conversation,
    async say(text) {
      await conversation.say(text)
      const { body } = await conversation.read(watermark)
      watermark = body.watermark
      return toTour(body.activities.filter(({ type, from }: Activity) => type === 'message' && from.role === 'bot'))
    },
  }
}

/** Someone new who talks to the bot in this process. */
export function inProcess(
  index: CatalogueIndex,
  channelId: Canal,
  options: { readonly storage?: Storage; readonly now?: () => number; readonly conversation?: string } = {},
): Personne {
  const bot = createBot(
    index,
    options.storage ?? new MemoryStorage(),
    options.now === undefined ? {} : { now: options.now },
  )
  return withBot(bot, channelId, options.conversation)
}

export function withBot(bot: Bot, channelId: Canal, conversation: string = randomUUID()): Personne {
  const adapter = new TestAdapter({ ...TestAdapter.createConversation(conversation), channelId })
  return {
    async say(text) {
      await adapter.processActivity({ type: 'message', text, channelId }, (context) => bot.run(context))
      const replies: Partial<Activity>[] = []
      for (let reply = adapter.getNextReply(); reply !== undefined; reply = adapter.getNextReply()) {
        if (reply.type === 'message') replies.push(reply)
      }
      return toTour(replies)
    },
  }
}
