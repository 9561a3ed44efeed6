import { parseHeading } from './parseHeading'
import type { Line } from './parseLines'
import type { Passage, Section } from './section'
import type { Block } from './splitBlocks'

/** A text part as a section; a part found several times keeps the texts of all, in order. */
export function parseSection(nom: string, blocks: readonly Block[]): Section | undefined {
  const [first] = blocks
  if (!first) return undefined
  return { nom, line: first.line, passages: blocks.flatMap(parsePassages) }
}

/** The passages of a part: what stands before its first sub-heading, then one a sub-heading, with or without text. */
function parsePassages(block: Block): readonly Passage[] {
  const passages: Passage[] = []
  let open: { titre: string; niveau: number; line: number; lines: Line[] } | undefined
  const close = () => {
    if (open) passages.push({ ...withoutLines(open), paragraphes: paragraphesOf(open.lines) })
  }
  if (block.value !== '') {
    open = {
      titre: '',
      niveau: 0,
      line: block.line,
      lines: [{ number: block.line, text: block.value, indented: false }],
    }
  }
  for (const line of block.lines) {
    const heading = parseHeading(line.text)
    if (heading) {
      close()
      open = { ...heading, line: line.number, lines: [] }
    } else {
      open ??= { titre: '', niveau: 0, line: line.number, lines: [] }
      open.lines.push(line)
    }
  }
  close()
  return passages
}

function withoutLines({ titre, niveau, line }: { titre: string; niveau: number; line: number }) {
  return { titre, niveau, line }
}

/** Training sheets put a bullet alone on its line, its text on the next one. */
function paragraphesOf(lines: readonly Line[]): readonly string[] {
  const paragraphes: string[] = []
  let bullet = ''
  for (const line of lines) {
    if (line.text === '-') {
      bullet = '- '
      continue
    }
    const [first = '', ...others] = line.text.split('\n')
    paragraphes.push(bullet + first)
    for (const other of others) paragraphes.push(other)
    bullet = ''
  }
  return paragraphes
}
