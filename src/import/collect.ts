import { TEXTES_IMPORT } from '../texts/import'
import type { Draft, Drafted, Refusal } from './draft'
import { draftFormation } from './draftFormation'
import { draftMetier } from './draftMetier'
import {
  type AppellationRome,
  type FaitsFormation,
  readAppellation,
  readDomaines,
  readFaitsFormation,
  TABLES,
} from './facts'
import { eachFile, type SourceFile } from './openSources'
import { columnKey, type Row, readCsv, readJson, rowOfXml } from './readRows'
import { readXml } from './readXml'
import { Refused } from './refused'
import type { XmlNode } from './xmlNode'

type Nature = keyof typeof TEXTES_IMPORT.nature

/** Everything the sources say, all of them read: the later of two that speak of the same sheet wins. */
export interface Collected {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly refusals: readonly Refusal[]
  /** Kinds of sheets of which a whole export was read: what it no longer names is gone. */
  readonly complete: ReadonlySet<Draft['kind']>
  readonly domaines: ReadonlyMap<string, readonly string[]>
  readonly faits: ReadonlyMap<string, FaitsFormation>
  readonly appellations: readonly AppellationRome[]
  readonly read: readonly { readonly source: string; readonly nature: Nature; readonly records: number }[]
}

export interface Progress {
  readonly source: string
  readonly bytes: number
  readonly total: number
  readonly records: number
}

/** Reads every source to its end. Throws `Refused` at the first one that is not what it should be. */
export async function collect(paths: readonly string[], onProgress: (progress: Progress) => void): Promise<Collected> {
  const all = new Collector()
  for (const path of paths) await eachFile(path, (file) => all.readFile(file, onProgress))
  return all
}

class Collector implements Collected {
  readonly drafts = new Map<string, Draft>()
  readonly refusals: Refusal[] = []
  readonly complete = new Set<Draft['kind']>()
  readonly domaines = new Map<string, readonly string[]>()
  readonly faits = new Map<string, FaitsFormation>()
  readonly appellations: AppellationRome[] = []
  readonly read: { source: string; nature: Nature; records: number }[] = []

  async readFile(file: SourceFile, onProgress: (progress: Progress) => void): Promise<void> {
    const { name: source, bytes: total } = file
    let nature: Nature | undefined
    let records = 0
    const seen = new Set<string>()
    const count = (found: Nature): void => {
      nature = found
      records++
    }
    const chunks = file.text((bytes) => onProgress({ source, bytes, total, records }))[Symbol.asyncIterator]()
    const { head, rest } = await peek(chunks)
    const onRow = (row: Row): void => {
      const found = natureOfTable(source, row)
      this.takeRow(found, row)
      count(found)
    }
    const onRecord = (record: XmlNode, root: string): void => {
      if (record.name === 'item') {
        onRow(rowOfXml(record))
        return
      }
      const kind = kindOfRecord(source, record, root)
      this.takeDraft(kind === 'metier' ? draftMetier(record) : draftFormation(record), seen)
      if (record.name !== root) this.complete.add(kind)
      count(kind === 'metier' ? 'metiers' : 'formations')
    }
    if (head.startsWith('<')) await readXml(source, rest, onRecord)
    else if (/^[[{]/.test(head)) await readJson(source, rest, onRow)
    else await readCsv(source, rest, onRow)
    if (nature === undefined) throw new Refused(TEXTES_IMPORT.inconnu(source, 'aucun enregistrement'))
    this.read.push({ source, nature, records })
  }

  private takeDraft(drafted: Drafted, seen: Set<string>): void {
    if ('refusal' in drafted) this.refusals.push(drafted.refusal)
    else if (seen.has(drafted.draft.id))
      this.refusals.push({ record: drafted.draft.id, reason: TEXTES_IMPORT.refus.double })
    else {
      seen.add(drafted.draft.id)
      this.drafts.set(drafted.draft.id, drafted.draft)
    }
  }

  private takeRow(nature: Nature, row: Row): void {
    if (nature === 'ideo-metiers') {
      const found = readDomaines(row)
      if (found === undefined)
        this.refusals.push({ record: row.get('libellemetier') ?? '?', reason: TEXTES_IMPORT.refus.sansId })
      else this.domaines.set(found.id, [...new Set([...(this.domaines.get(found.id) ?? []), ...found.domaines])])
    } else if (nature === 'ideo-formations') {
      const found = readFaitsFormation(row)
      if (found === undefined)
        this.refusals.push({ record: row.get('libelleformationprincipal') ?? '?', reason: TEXTES_IMPORT.refus.sansId })
      else this.faits.set(found.id, found.faits)
    } else {
      const found = readAppellation(row)
      if (found !== undefined) this.appellations.push(found)
    }
  }
}

/** The first characters of a text, which say in what format it is, and the whole of it again. */
async function peek(
  chunks: AsyncIterator<string>,
): Promise<{ readonly head: string; readonly rest: AsyncIterable<string> }> {
  const first: string[] = []
  let head = ''
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    first.push(next.value)
    head += next.value
    if (head.trim() !== '') break
  }
  async function* again(): AsyncGenerator<string> {
    yield* first
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  return { head: head.trim(), rest: again() }
}

function natureOfTable(source: string, row: Row): Nature {
  const table = TABLES.find(({ columns }) => columns.every((column) => row.has(columnKey(column))))
  if (table === undefined)
    throw new Refused(TEXTES_IMPORT.inconnu(source, `colonnes ${[...row.keys()].slice(0, 5).join(', ')}`))
  return table.nature
}

function kindOfRecord(source: string, { name, content }: XmlNode, root: string): Draft['kind'] {
  const isRecord = content.some((part) => typeof part !== 'string' && part.name === 'identifiant')
  if (name === 'metier' && isRecord && (root === 'metiers' || root === name)) return 'metier'
  if (name === 'formation' && isRecord && (root === 'formations' || root === name)) return 'formation'
  throw new Refused(TEXTES_IMPORT.inconnu(source, `<${root}><${name}>`))
}
