import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { type Entry, open as openZip, type ZipFile } from 'yauzl'
import { TEXTES_IMPORT } from '../texts/import'
import { Refused } from './refused'

/** A file to import, from the disk or out of an archive. */
export interface SourceFile {
  /** As messages name it, e.g. `export.zip : metiers.xml`. */
  readonly name: string
  readonly bytes: number
  /** Its text, decoded as it comes. Throws `Refused` when it is not UTF-8, or larger than it said. */
  text(onBytes: (bytes: number) => void): AsyncIterable<string>
}

/** Larger than any of these exports, and than an archive made to fill a disk is allowed to be. */
const MAX_MB = 200
const MAX_ENTRIES = 200

/** Hands each file of a source to `use`, one after the other. */
export async function eachFile(path: string, use: (file: SourceFile) => Promise<void>): Promise<void> {
  const name = basename(path)
  const { bytes, isZip } = await look(path, name)
  if (bytes === 0) throw new Refused(TEXTES_IMPORT.vide(name))
  if (bytes > MAX_MB * 1e6) throw new Refused(TEXTES_IMPORT.tropGros(name, MAX_MB))
  if (isZip) return eachEntry(path, name, use)
  await use({ name, bytes, text: (onBytes) => decode(name, createReadStream(path), onBytes) })
}

async function look(path: string, name: string): Promise<{ readonly bytes: number; readonly isZip: boolean }> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new Refused(TEXTES_IMPORT.introuvable(name))
    const file = await open(path)
    try {
      const head = Buffer.alloc(4)
      await file.read(head, 0, 4, 0)
      return { bytes: found.size, isZip: head.toString('latin1').startsWith('PK') }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(TEXTES_IMPORT.introuvable(name))
  }
}

async function eachEntry(path: string, name: string, use: (file: SourceFile) => Promise<void>): Promise<void> {
  const zip = await openArchive(path, name)
  try {
    // All names first: one that leaves its folder refuses the archive before anything of it is read.
    const entries = (await listEntries(zip, name)).filter(({ fileName }) => isExport(fileName))
    if (entries.length === 0) throw new Refused(TEXTES_IMPORT.zipVide(name))
    for (const entry of entries) {
      const inner = `${name} : ${entry.fileName}`
      if (entry.isEncrypted()) throw new Refused(TEXTES_IMPORT.zipChiffre(name, entry.fileName))
      if (entry.uncompressedSize > MAX_MB * 1e6) throw new Refused(TEXTES_IMPORT.tropGros(inner, MAX_MB))
      const text = (onBytes: (bytes: number) => void) => entryText(zip, entry, name, onBytes)
      await use({ name: inner, bytes: entry.uncompressedSize, text })
    }
  } finally {
    zip.close()
  }
}

async function openArchive(path: string, name: string): Promise<ZipFile> {
  try {
    return await promisify<string, object, ZipFile>(openZip)(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
  } catch {
    throw new Refused(TEXTES_IMPORT.zip(name))
  }
}

/** yauzl itself refuses `../x`, `/x`, `C:\x` and `a\b`. */
function listEntries(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > MAX_ENTRIES) reject(new Refused(TEXTES_IMPORT.zipNombre(name, MAX_ENTRIES)))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error: Error) => {
      const [, path] = /(?:relative path|absolute path|characters in fileName): (.*)$/.exec(error.message) ?? []
      reject(new Refused(path === undefined ? TEXTES_IMPORT.zip(name) : TEXTES_IMPORT.zipChemin(name, path)))
    })
    zip.readEntry()
  })
}

function isExport(fileName: string): boolean {
  return /\.(xml|csv|json)$/i.test(fileName) && !/(^|\/)(\.|__MACOSX\/)/.test(fileName)
}

async function* entryText(
  zip: ZipFile,
  entry: Entry,
  name: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  try {
    const stream = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry)
    yield* decode(name, stream, onBytes)
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(TEXTES_IMPORT.zip(name))
  }
}

async function* decode(name: string, stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const text = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new Refused(TEXTES_IMPORT.encodage(name))
    }
  }
  let read = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    read += chunk.length
    if (read > MAX_MB * 1e6) throw new Refused(TEXTES_IMPORT.tropGros(name, MAX_MB))
    onBytes(read)
    yield text(chunk)
  }
  yield text()
}
