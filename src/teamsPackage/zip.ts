import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: Buffer
}

/** 1 January 1980, the first day zip knows: the same files give the same bytes. */
const DATE = 0x21
const DEFLATE = 8
/** Names are UTF-8. */
const FLAGS = 0x800

/** Files in one zip archive, in the order given. */
export function zip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content } of files) {
    const title = Buffer.from(name)
    const packed = deflateRawSync(content, { level: 9 })
    const common = commonHeader(content, packed, title)
    const local = Buffer.concat([signature(0x04034b50), common, title, packed])
    const entry = Buffer.concat([signature(0x02014b50), u16(20), common, Buffer.alloc(10), u32(offset), title])
    bodies.push(local)
    entries.push(entry)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const count = u16(files.length)
  const end = [signature(0x06054b50), Buffer.alloc(4), count, count, u32(directory.length), u32(offset), u16(0)]
  return Buffer.concat([...bodies, directory, ...end])
}

/** What both headers of a file say of it. */
function commonHeader(content: Buffer, packed: Buffer, title: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(FLAGS),
    u16(DEFLATE),
    u16(0),
    u16(DATE),
    u32(crc32(content)),
    u32(packed.length),
    u32(content.length),
    u16(title.length),
    u16(0),
  ])
}

function signature(value: number): Buffer {
  return u32(value)
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
