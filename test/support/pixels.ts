import { crc32, inflateSync } from 'node:zlib'

export interface Image {
  readonly width: number
  readonly height: number
  /** Red, green, blue, opacity of each pixel, line by line. */
  readonly pixels: readonly (readonly [number, number, number, number])[]
}

/** Reads an RGBA image whose lines are unfiltered; a damaged one throws. */
export function readPng(file: Buffer): Image {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG')
  const data: Buffer[] = []
  let [width, height] = [0, 0]
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const content = file.subarray(at + 4, at + 8 + length)
    if (file.readUInt32BE(at + 8 + length) !== crc32(content)) throw new Error('damaged')
    const name = content.subarray(0, 4).toString('latin1')
    if (name === 'IHDR') [width, height] = [content.readUInt32BE(4), content.readUInt32BE(8)]
    if (name === 'IDAT') data.push(content.subarray(4))
    at += 12 + length
  }
  const raw = inflateSync(Buffer.concat(data))
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const start = Math.floor(index / width) * (1 + width * 4) + 1 + (index % width) * 4
    const [r = 0, g = 0, b = 0, a = 0] = raw.subarray(start, start + 4)
    return [r, g, b, a] as const
  })
  return { width, height, pixels }
}
