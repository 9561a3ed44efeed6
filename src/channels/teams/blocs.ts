import type { Element } from '../../answers/carte'
import { escapeMarkdown } from '../../answers/extrait'

const SOURCE = /^(?:\[Source : [^\]]*\]\([^)\s]+\)(?: · )?)+$/
const NUMBERED = /^(\d+)\. (.*)$/

/** The text of a reply as elements of a card: its title, its paragraphs and lists, its source. */
export function blocsDe(text: string): readonly Element[] {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, at): readonly Element[] => {
      const title = /^\*\*((?:[^*\\]|\\.)+)\*\*$/.exec(paragraph)?.[1]
      if (title !== undefined && at === 0) return [titre(title)]
      if (SOURCE.test(paragraph))
        return [
          { type: 'TextBlock', text: inert(paragraph), wrap: true, size: 'Small', isSubtle: true, spacing: 'Small' },
        ]
      return group(paragraph.split('\n'))
    })
}

function titre(text: string): Element {
  return { type: 'TextBlock', text: inert(text), wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' }
}

/** Numbered lines become rows: clients do not agree on a list that begins at 6. */
function group(lines: readonly string[]): readonly Element[] {
  const elements: Element[] = []
  let plain: string[] = []
  const flush = (): void => {
    if (plain.length > 0) elements.push({ type: 'TextBlock', text: inert(plain.join('\n')), wrap: true })
    plain = []
  }
  for (const line of lines) {
    const [, number, rest] = NUMBERED.exec(line) ?? []
    if (number === undefined || rest === undefined) plain.push(line)
    else {
      flush()
      elements.push(row(number, rest))
    }
  }
  flush()
  return elements
}

function row(number: string, text: string): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [{ type: 'TextBlock', text: number, wrap: true, weight: 'Bolder' }] },
      { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: inert(text), wrap: true }] },
    ],
  }
}

/** Characters that would mean something, as look-alikes that do not: not every client of Teams knows the backslash. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { '*': '∗', '`': 'ˋ', ']': ']\u200b', '#': '\u200b#', '~': '∼' }

/** Escaped characters, made inert for the Markdown of cards. */
function inert(text: string): string {
  return text.replace(/\\([\\`*_[\]<>#|~])/g, (_whole, character: string) => LOOK_ALIKE[character] ?? character)
}

/** Text of a sheet as it is, for an element of a card. */
export function sansSens(text: string): string {
  return inert(escapeMarkdown(text))
}

/** The same without any mark-up: for notifications and for screens that show no card. */
export function sansMarques(text: string): string {
  return text
    .replace(/(?<!\\)\[([^\]]*)\]\(([^)\s]+)\)/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_[\]<>#|~])/g, '$1')
}
