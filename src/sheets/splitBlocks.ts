import { comparisonKey } from './comparisonKey'
import { parseHeading } from './parseHeading'
import type { Line } from './parseLines'

/** What a layout calls its parts; a part opens with `## Nom` or `**Nom:** valeur`, never indented. */
export interface Layout {
  readonly parts: readonly string[]
  /** Names of the parts by their spellings and comparison keys. */
  readonly names: ReadonlyMap<string, string>
  /** Whether a `## …` that stands unindented is nevertheless a sub-heading of the open part. */
  readonly isSubHeading: (key: string) => boolean
}

export function layoutOf(parts: readonly string[], isSubHeading: Layout['isSubHeading']): Layout {
  // The exact spellings too: most sheets use them, and computing a key for every line is what takes time.
  const spellings = parts.flatMap((nom) => [nom, `${nom}:`, comparisonKey(nom)].map((name) => [name, nom] as const))
  return { parts, names: new Map(spellings), isSubHeading }
}

/** A part of a sheet, as found. */
export interface Block {
  /** The layout's own name when `known`, else the sheet's; '' for what stands before the first part. */
  readonly nom: string
  readonly known: boolean
  readonly line: number
  /** What follows `**Nom:**` on its line, '' without. */
  readonly value: string
  readonly lines: readonly Line[]
}

export interface Blocks {
  readonly titre: Line | undefined
  readonly blocks: readonly Block[]
}

/** Cuts a sheet into its parts; every line lands in exactly one of them, in order. */
export function splitBlocks(lines: readonly Line[], layout: Layout): Blocks {
  let titre: Line | undefined
  let body: Line[] = []
  const blocks: Block[] = [{ nom: '', known: true, line: lines[0]?.number ?? 1, value: '', lines: body }]
  for (const line of lines) {
    if (titre === undefined && !line.indented && line.text.startsWith('# ')) {
      titre = line
      continue
    }
    const opening = line.indented ? undefined : readOpening(line.text, layout)
    if (opening) {
      body = []
      blocks.push({ ...opening, line: line.number, lines: body })
    } else {
      body.push(line)
    }
  }
  return { titre, blocks }
}

type Opening = Pick<Block, 'nom' | 'known' | 'value'>

function readOpening(text: string, layout: Layout): Opening | undefined {
  if (text.startsWith('**')) return readField(text, layout)
  const heading = parseHeading(text)
  if (heading?.niveau !== 2) return undefined
  const nom = findPart(heading.titre, layout)
  if (nom !== undefined) return { nom, known: true, value: '' }
  return layout.isSubHeading(comparisonKey(heading.titre)) ? undefined : { nom: heading.titre, known: false, value: '' }
}

function findPart(name: string, { names }: Layout): string | undefined {
  return names.get(name) ?? names.get(comparisonKey(name))
}

function readField(text: string, layout: Layout): Opening | undefined {
  const end = text.indexOf('**', 2)
  if (end < 0) return undefined
  const nom = findPart(text.slice(2, end), layout)
  if (nom === undefined) return undefined
  return {
    nom,
    known: true,
    value: text
      .slice(end + 2)
      .replace(/^ ?: ?/, '')
      .replace(/\n/g, ' ')
      .trim(),
  }
}
