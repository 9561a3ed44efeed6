import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { webChatTexts } from '../../../texts/webchat'
import type { Encoded } from '../asset'
import { buildClient, CLIENT_FILE_NAMES, type ClientFileName, fingerprintClient } from './buildClient'

/** The browser's files, compressed as well as can be. */
export type EncodedClient = ReadonlyMap<ClientFileName, Encoded>

const CACHE = join(__dirname, '..', '..', '..', '..', 'node_modules', '.cache', 'declic-webchat')

/**
 * What `npm ci` built; built again (two seconds) when it is not there or no longer what the sources say. Throws a French sentence
 * when Web Chat's packages are missing.
 */
export async function loadClient(cache: string = CACHE): Promise<EncodedClient> {
  const folder = join(cache, fingerprintClient())
  return findBuilt(folder) ?? (await build(cache, folder))
}

function findBuilt(folder: string): EncodedClient | undefined {
  if (!existsSync(folder)) return undefined
  const read = (name: string) => readFileSync(join(folder, name))
  return new Map(
    CLIENT_FILE_NAMES.map((name) => [name, { plain: read(name), br: read(`${name}.br`), gzip: read(`${name}.gz`) }]),
  )
}

async function build(cache: string, folder: string): Promise<EncodedClient> {
  const files = await buildClient().catch((cause) => {
    throw new Error(webChatTexts.notBuilt, { cause })
  })
  const encoded = new Map<ClientFileName, Encoded>()
  for (const [name, plain] of files) encoded.set(name, { plain, ...(await compress(plain)) })
  try {
    save(cache, folder, encoded)
  } catch {
    // A folder that cannot be written: the next start builds again.
  }
  return encoded
}

async function compress(plain: Buffer): Promise<Omit<Encoded, 'plain'>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: 9 }),
  ])
  return { br, gzip: gz }
}

/** All or nothing: another process may be reading or writing the same. */
function save(cache: string, folder: string, encoded: EncodedClient): void {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'new-'))
  for (const [name, { plain, br, gzip: gz }] of encoded) {
    writeFileSync(join(fresh, name), plain)
    writeFileSync(join(fresh, `${name}.br`), br)
    writeFileSync(join(fresh, `${name}.gz`), gz)
  }
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
}
