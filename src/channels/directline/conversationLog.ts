import { type Activity, ActivityTypes } from 'botbuilder'
import type { Transcript } from '../../state/transcript'
import { type JsonObject, parseObject } from '../json'

/** What Direct Line clients read: activities, and how many there have been so far. */
export interface ActivitySet {
  readonly activities: readonly JsonObject[]
  /** Absent for what is not kept (typing), so that the client's own watermark does not move. */
  readonly watermark?: string
}

/** Told that a conversation grew (`undefined`), or given what passes by without being kept. */
export type Listener = (passing: ActivitySet | undefined) => void

/** The conversations' transcripts, with those who read along. */
export class ConversationLog {
  readonly #transcript: Transcript
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(transcript: Transcript) {
    this.#transcript = transcript
    transcript.listen((id) => {
      for (const conversationId of id === undefined ? this.#listeners.keys() : [id])
        this.#tell(conversationId, undefined)
    })
  }

  /** Keeps the activity, tells the readers, and returns its id, e.g. `8f0c…|0000012`. */
  async append(conversationId: string, activity: Partial<Activity>): Promise<string> {
    const { id: _ours, ...content } = activity
    if (activity.type === ActivityTypes.Typing) {
      const id = `${conversationId}|typing`
      this.#tell(conversationId, { activities: [{ ...content, id }] })
      return id
    }
    const number = await this.#transcript.append(conversationId, JSON.stringify(content))
    this.#tell(conversationId, undefined)
    return wordId(conversationId, number)
  }

  /** Everything after a watermark; one that is empty, absurd or beyond the end means everything. */
  async readAfter(conversationId: string, watermark: string): Promise<ActivitySet & { readonly watermark: string }> {
    const asked = /^\d{1,9}$/.test(watermark) ? Number(watermark) : 0
    const after = asked > (await this.#transcript.length(conversationId)) ? 0 : asked
    const lines = await this.#transcript.readAfter(conversationId, after)
    return {
      activities: lines.map(({ number, json }) => ({
        ...parseObject(JSON.parse(json)),
        id: wordId(conversationId, number),
      })),
      watermark: String(lines.at(-1)?.number ?? after),
    }
  }

  /** Returns how to stop listening. */
  listen(conversationId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(conversationId) ?? new Set()
    this.#listeners.set(conversationId, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(conversationId)
    }
  }

  #tell(conversationId: string, passing: ActivitySet | undefined): void {
    for (const listener of this.#listeners.get(conversationId) ?? []) listener(passing)
  }
}

function wordId(conversationId: string, number: number): string {
  return `${conversationId}|${String(number).padStart(7, '0')}`
}
