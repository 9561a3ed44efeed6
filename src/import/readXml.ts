import { parser as createParser, type Tag } from 'sax'
import { TEXTES_IMPORT } from '../texts/import'
import { Refused } from './refused'
import type { XmlNode } from './xmlNode'

interface OpenNode {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly content: (string | XmlNode)[]
}

/** No export is deeper than ten. */
const MAX_DEPTH = 30

/** The largest real record is under 40 kB. */
const MAX_RECORD_CHARS = 2_000_000

/** A record alone, as Onisep publishes one for example, is its own root. */
const LONE_RECORDS = new Set(['metier', 'formation'])

/**
 * Reads an export record by record (the children of its root), never holding more than one. Throws `Refused` at the
 * first fault: what came before it must not be used.
 */
export async function readXml(
  source: string,
  chunks: AsyncIterable<string>,
  onRecord: (record: XmlNode, root: string) => void,
): Promise<void> {
  const xml = createParser(true, { trim: false, normalize: false })
  const open: OpenNode[] = []
  let chars = 0
  const fault = (sentence: string): never => {
    throw new Refused(sentence)
  }
  xml.ondoctype = () => fault(TEXTES_IMPORT.doctype(source))
  xml.onerror = () => fault(TEXTES_IMPORT.malForme(source, xml.line + 1))
  xml.onopentag = ({ name, attributes }) => {
    chars += name.length
    if (chars > MAX_RECORD_CHARS) fault(TEXTES_IMPORT.enorme(source, xml.line + 1))
    if (open.length >= MAX_DEPTH) fault(TEXTES_IMPORT.profond(source))
    open.push({ name, attributes: plainAttributes(attributes), content: [] })
  }
  const addText = (text: string): void => {
    // Between the records there is nothing but line feeds.
    if (open.length < 2 && !LONE_RECORDS.has(open[0]?.name ?? '')) return
    chars += text.length
    if (chars > MAX_RECORD_CHARS) fault(TEXTES_IMPORT.enorme(source, xml.line + 1))
    open.at(-1)?.content.push(text)
  }
  xml.ontext = addText
  xml.oncdata = addText
  xml.onclosetag = () => {
    const node = open.pop()
    const parent = open.at(-1)
    if (node === undefined) return
    if (parent === undefined) {
      if (LONE_RECORDS.has(node.name)) onRecord(node, node.name)
    } else if (open.length === 1 && !LONE_RECORDS.has(parent.name)) {
      chars = 0
      onRecord(node, parent.name)
    } else parent.content.push(node)
  }
  for await (const chunk of chunks) xml.write(chunk)
  xml.close()
}

function plainAttributes(attributes: Tag['attributes'] | Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}
