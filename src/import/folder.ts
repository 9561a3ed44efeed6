import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { TEXTES_IMPORT } from '../texts/import'
import { Refused } from './refused'

/** Files of a folder to write and to take away, by name. */
export interface Changes {
  readonly dir: string
  readonly write: ReadonlyMap<string, string>
  readonly remove: readonly string[]
}

/** The sheets of a folder, by file name; none when it does not exist yet. */
export function readFolder(dir: string): ReadonlyMap<string, string> {
  const path = placesOf(dir).now
  if (!existsSync(path)) return new Map()
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.md$/i.test(entry.name) && entry.name.toLowerCase() !== 'readme.md')
    .map(({ name }) => name)
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]))
}

/** Text of a file, undefined when it does not exist. */
export function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Writes a file aside, then puts it in place at once. */
export function replaceFile(file: string, text: string): void {
  const aside = join(dirname(file), `.${basename(file)}.import`)
  writeFileSync(aside, text)
  renameSync(aside, file)
}

/**
 * Prepares every folder aside, then swaps each in at once: whoever reads sees the old one or the new one, whole. All of
 * them or none: a folder that cannot be swapped takes back those that were, and throws `Refused`.
 */
export function applyChanges(all: readonly Changes[]): void {
  const prepared: Places[] = []
  const swapped: Places[] = []
  let dir = ''
  try {
    for (const changes of byFolder(all)) {
      if (changes.write.size + changes.remove.length === 0) continue
      dir = changes.dir
      const places = placesOf(dir)
      prepared.push(places)
      prepare(places, changes)
    }
    for (const places of prepared) {
      dir = places.now
      swapped.push(places)
      swapIn(places)
    }
  } catch (error) {
    for (const places of swapped) swapBack(places)
    for (const { aside } of prepared) rmSync(aside, { recursive: true, force: true })
    throw new Refused(TEXTES_IMPORT.ecriture(dir, codeOf(error)))
  }
  for (const { before } of swapped) rmSync(before, { recursive: true, force: true })
}

interface Places {
  readonly now: string
  readonly aside: string
  readonly before: string
}

/** A link is followed: what it points to is replaced, and it stays. */
function placesOf(dir: string): Places {
  const now = existsSync(dir) ? realpathSync(dir) : resolve(dir)
  const places = { now, aside: hidden(now, 'import'), before: hidden(now, 'avant') }
  // An import stopped between its two renames left the folder under its other name.
  if (!existsSync(now) && existsSync(places.before)) renameSync(places.before, now)
  return places
}

function hidden(path: string, suffix: string): string {
  return join(dirname(path), `.${basename(path)}.${suffix}`)
}

/** Both kinds of sheets may live in one folder: it is swapped once. */
function byFolder(all: readonly Changes[]): readonly Changes[] {
  const merged = new Map<string, Changes>()
  for (const changes of all) {
    const key = placesOf(changes.dir).now
    const { write, remove } = merged.get(key) ?? { write: [], remove: [] }
    merged.set(key, {
      dir: changes.dir,
      write: new Map([...write, ...changes.write]),
      remove: [...remove, ...changes.remove],
    })
  }
  return [...merged.values()]
}

function prepare({ now, aside }: Places, { write, remove }: Changes): void {
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(dirname(aside), { recursive: true })
  if (existsSync(now)) cpSync(now, aside, { recursive: true, preserveTimestamps: true })
  else mkdirSync(aside)
  for (const name of remove) rmSync(join(aside, name))
  for (const [name, text] of write) {
    // A copied file may be read-only; its folder is ours.
    rmSync(join(aside, name), { force: true })
    writeFileSync(join(aside, name), text)
  }
}

function swapIn({ now, aside, before }: Places): void {
  rmSync(before, { recursive: true, force: true })
  if (existsSync(now)) renameSync(now, before)
  renameSync(aside, now)
}

/** Undoes as much of a swap as was done. */
function swapBack({ now, aside, before }: Places): void {
  if (existsSync(now) && !existsSync(aside)) renameSync(now, aside)
  if (existsSync(before) && !existsSync(now)) renameSync(before, now)
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}
