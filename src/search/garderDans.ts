import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GarderAppris } from './classifieur'

/** Fewer numbers are learnt in less time than they are read. */
const WORTH_KEEPING = 10_000

/** What the last few lexicons taught, at about six files each: more would only fill the disk of who edits it. */
const KEPT = 24

const DIGEST = 'sha256'
const DIGEST_BYTES = 32

/**
 * Keeps what is learnt in the files of a folder, each under the digest of all it was learnt from, the code that learns among it, and
 * after the digest of what it holds: a file cut short or changed is not read. A folder that cannot be written keeps nothing.
 */
export function garderDans(folder: string): GarderAppris {
  return (from, size, learn) => {
    if (size < WORTH_KEEPING) return learn()
    const key = createHash(DIGEST).update(codeThatLearns())
    for (const each of from) key.update(bytesOf(each))
    const file = join(folder, key.digest('hex'))
    const before = read(file, size)
    if (before !== undefined) return before
    const now = learn()
    try {
      keep(folder, file, now)
    } catch {
      // The next start learns again.
    }
    return now
  }
}

function codeThatLearns(): Buffer {
  return readFileSync(require.resolve('./classifieur'))
}

function read(file: string, size: number): Float64Array | undefined {
  try {
    const bytes = readFileSync(file)
    const held = bytes.subarray(DIGEST_BYTES)
    if (held.length !== size * Float64Array.BYTES_PER_ELEMENT) return undefined
    if (!digestOf(held).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined
    // A copy, so that numbers begin where a number may.
    return new Float64Array(Uint8Array.from(held).buffer)
  } catch {
    return undefined
  }
}

/** All or nothing: another process may be reading or writing the same. */
function keep(folder: string, file: string, learnt: Float64Array): void {
  mkdirSync(folder, { recursive: true })
  const fresh = `${file}.${process.pid}`
  const bytes = bytesOf(learnt)
  writeFileSync(fresh, Buffer.concat([digestOf(bytes), bytes]))
  renameSync(fresh, file)
  const files = readdirSync(folder).map((name) => join(folder, name))
  const byAge = files.map((each) => ({ each, time: statSync(each).mtimeMs })).sort((a, b) => b.time - a.time)
  for (const { each } of byAge.slice(KEPT)) rmSync(each, { force: true })
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash(DIGEST).update(bytes).digest()
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
