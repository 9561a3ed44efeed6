import type { Block } from './splitBlocks'

/** An item of a list part, e.g. `- G1601`. */
export interface Item {
  readonly text: string
  readonly line: number
  /** Whether the line has the form the layout asks for: a dash, then a text. */
  readonly wellFormed: boolean
}

/** The items of list parts, whether one a line or after the label (`**Codes ROME:** G1601`). */
export function readItems(blocks: readonly Block[]): readonly Item[] {
  return blocks.flatMap((block) => [
    ...(block.value === '' ? [] : [{ text: block.value, line: block.line, wellFormed: true }]),
    ...block.lines.map((line): Item => {
      const text = line.text.replace(/\n/g, ' ')
      const item = /^(?:[-•]|\*(?!\*)) ?(.+)$/.exec(text)?.[1]
      return { text: item ?? text, line: line.number, wellFormed: item !== undefined }
    }),
  ])
}
