import { parse as parseCsv } from 'csv-parse'
import { TEXTES_IMPORT } from '../texts/import'
import { Refused } from './refused'
import type { XmlNode } from './xmlNode'
import { textOf } from './xmlNode'

/** A row of a table, by column: `lien site onisep.fr` and `lien_site_onisepfr` are both `liensiteonisepfr`. */
export type Row = ReadonlyMap<string, string>

/** What becomes of a column's name, whatever the format it came in. */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** An `<item>` of an XML table. */
export function rowOfXml(item: XmlNode): Row {
  return new Map(
    item.content.flatMap((part) => (typeof part === 'string' ? [] : [[columnKey(part.name), textOf(part)]])),
  )
}

/** Reads a CSV table, row by row; its first line names the columns, and says by what they are separated. */
export async function readCsv(
  source: string,
  chunks: AsyncIterable<string>,
  onRow: (row: Row) => void | Promise<void>,
): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head = ''
  let done = false
  while (!head.includes('\n') && !done && head.length < 1_000_000) {
    const next = await iterator.next()
    if (next.done === true) done = true
    else head += next.value
  }
  const [firstLine = ''] = head.split('\n', 1)
  const delimiter = [';', ',', '\t'].reduce((best, each) =>
    count(firstLine, each) > count(firstLine, best) ? each : best,
  )
  const parser = parseCsv({
    bom: true,
    columns: (names: string[]) => names.map(columnKey),
    delimiter,
    skip_empty_lines: true,
    // A quote left open would swallow the file.
    max_record_size: 1_000_000,
  })
  const feed = async (): Promise<void> => {
    parser.write(head)
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      if (!parser.write(next.value)) await new Promise<void>((resolve) => parser.once('drain', () => resolve()))
    }
    parser.end()
  }
  try {
    const feeding = feed().catch((error: Error) => void parser.destroy(error))
    for await (const record of parser) await onRow(new Map(Object.entries(record as Record<string, string>)))
    await feeding
  } catch (error) {
    if (error instanceof Refused) throw error
    const line = typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : 1
    throw new Refused(TEXTES_IMPORT.csv(source, line))
  }
}

/** JSON is read whole; the largest real table weighs 4 MB. */
const MAX_JSON_MB = 50

/** Reads a JSON table: a list of objects, or an object that holds one (`{"results": […]}`). */
export async function readJson(
  source: string,
  chunks: AsyncIterable<string>,
  onRow: (row: Row) => void,
): Promise<void> {
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    if (text.length > MAX_JSON_MB * 1e6) throw new Refused(TEXTES_IMPORT.tropGros(source, MAX_JSON_MB))
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refused(TEXTES_IMPORT.json(source))
  }
  const rows = Array.isArray(value) ? value : Object.values(Object(value)).find(Array.isArray)
  if (!Array.isArray(rows)) throw new Refused(TEXTES_IMPORT.json(source))
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) throw new Refused(TEXTES_IMPORT.json(source))
    onRow(new Map(Object.entries(row).map(([name, cell]) => [columnKey(name), cellText(cell)])))
  }
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return Array.isArray(cell) ? cell.map(cellText).join(' | ') : ''
}

function count(text: string, separator: string): number {
  return text.split(separator).length
}
