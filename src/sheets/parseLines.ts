import { normalizeText } from './normalizeText'

/** A non-blank line of a sheet. */
export interface Line {
  /** 1-based, front matter included. */
  readonly number: number
  /** Normalised; a line feed stands where the sheet had `<br/>`. */
  readonly text: string
  readonly indented: boolean
}

/** The non-blank lines of `rawLines` from index `start` on. */
export function parseLines(rawLines: readonly string[], start: number): readonly Line[] {
  const lines: Line[] = []
  for (const [index, raw] of rawLines.entries()) {
    if (index < start) continue
    const text = normalizeText(raw)
    if (text !== '') lines.push({ number: index + 1, text, indented: /^\s/.test(raw) })
  }
  return lines
}
