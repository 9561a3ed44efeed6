import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue, opacity: 0 to 255 each. */
export type Colour = readonly [number, number, number, number]

/** A square PNG image, 8 bits a channel with opacity, of the colours that `colourAt` gives. */
export function encodePng(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const lines: number[] = []
  for (let y = 0; y < size; y++) {
    // 0: the line is written as it is.
    lines.push(0)
    for (let x = 0; x < size; x++) lines.push(...colourAt(x, y))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // 8 bits a channel, colour with opacity.
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, check])
}
