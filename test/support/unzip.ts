import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a zip archive, read from its directory at the end as any unzipper does; a damaged one throws. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = archive.readUInt16LE(end + 10)
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let file = 0; file < count; file++) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry')
    const [check, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field))
    const [titleLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field))
    const local = archive.readUInt32LE(at + 42)
    const name = archive.subarray(at + 46, at + 46 + titleLength).toString('utf8')
    if (archive.readUInt32LE(local) !== 0x04034b50) throw new Error(`no header for ${name}`)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = inflateRawSync(archive.subarray(start, start + (packed ?? 0)))
    if (content.length !== size || crc32(content) !== check) throw new Error(`${name} is damaged`)
    files.set(name, content)
    at += 46 + titleLength + extra + comment
  }
  return files
}
