import type { Storage } from 'botbuilder'
import { sql } from 'kysely'
import { createBotStorage } from './botStorage'
import { type Conversations, createConversations } from './conversations'
import { type Counters, createCounters } from './counters'
import type { DatabaseUrl, OpenDatabase } from './databaseOutcome'
import { getDirectLineSecret } from './directLineSecret'
import { createHandledMessages, type HandledMessages } from './handledMessages'
import { openDatabase } from './openDatabase'
import { createRecaps, type Recaps } from './recaps'
import { purge } from './retention'
import { createTranscript, type Transcript } from './transcript'

/** Everything the process remembers. */
export interface State {
  readonly storage: Storage
  readonly conversations: Conversations
  readonly transcript: Transcript
  readonly recaps: Recaps
  readonly counters: Counters
  readonly handled: HandledMessages
  /** Runs `turn` while no other process runs one under the same key. */
  readonly runAlone: OpenDatabase['runAlone']
  getDirectLineSecret(): Promise<string>
  /** Erases what nobody touched for `days` days; returns how many conversations went. */
  purge(days: number): Promise<number>
  isReachable(): Promise<boolean>
  close(): Promise<void>
}

export type StateOutcome =
  | { readonly kind: 'open'; readonly state: State }
  /** French sentence for the operator. */
  | { readonly kind: 'refused'; readonly sentence: string }

export async function openState(url: DatabaseUrl, now: () => number = Date.now): Promise<StateOutcome> {
  const opened = await openDatabase(url)
  if (opened.kind === 'refused') return opened
  const { database, runAlone, close } = opened
  const state: State = {
    storage: createBotStorage(database, now),
    conversations: createConversations(database, now),
    transcript: createTranscript(opened),
    recaps: createRecaps(database, now),
    counters: createCounters(database),
    handled: createHandledMessages(database, now),
    runAlone,
    getDirectLineSecret: () => getDirectLineSecret(database),
    purge: (days) => purge(database, days, now),
    isReachable: () =>
      sql`select 1 from secrets limit 1`.execute(database).then(
        () => true,
        () => false,
      ),
    close,
  }
  return { kind: 'open', state }
}
