import type { Activity } from 'botbuilder'
import { parseObject, parseString } from '../json'

export interface Lu {
  /** What was written, without the mentions. */
  readonly text: string
  /** True when the bot itself is mentioned. */
  readonly addressed: boolean
}

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/** What a Teams message says once every mention is taken out, by its entity: of the bot, and of people whose name may be a job's. */
export function readMentions({ text, entities, recipient }: Activity): Lu {
  const written: unknown = text
  let rest = typeof written === 'string' ? written : ''
  let addressed = false
  for (const entity of entities ?? []) {
    if (entity.type !== 'mention') continue
    const mentioned = parseObject(entity.mentioned)
    addressed ||= mentioned?.id === recipient.id
    const name = parseString(mentioned?.name)
    const mark = parseString(entity.text) || (name === undefined ? '' : `<at>${name}</at>`)
    if (mark !== '') rest = rest.replaceAll(mark, ' ')
  }
  return {
    // A mention without an entity keeps its name and loses its mark.
    text: rest
      .replace(/<\/?at(?:\s[^<>]*)?>/gi, ' ')
      .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_whole, name: string) => CHARACTERS[name] ?? ' ')
      .replace(/[ \u00a0]+/g, ' ')
      .trim(),
    addressed,
  }
}
