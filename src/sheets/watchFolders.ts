import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isReadFile } from './versionOf'

export interface Watch {
  /** Folders of files, or single files. */
  readonly paths: readonly string[]
  /** Called once the files have been left alone for `settleMs`. */
  readonly onChange: () => void
  /** An editor writes a file in several steps, a copy many files: 400 ms without a change ends both. */
  readonly settleMs?: number
  /** Network disks and some containers announce nothing: the folders are looked at this often too. */
  readonly pollMs?: number
}

const SETTLE_MS = 400
const POLL_MS = 15_000

/** Tells when files of these folders change, or when a folder takes the place of another; returns how to stop. */
export function watchFolders({ paths, onChange, settleMs = SETTLE_MS, pollMs = POLL_MS }: Watch): () => void {
  let stopped = false
  let known: string | undefined
  /** Whether what was last seen is still to be told; true at first, for what changed between loading and watching. */
  let pending = true
  let timer: NodeJS.Timeout | undefined
  let watchers: readonly FSWatcher[] = []

  /** When the next look is due; a folder where something moves all the time must not put it off for ever. */
  let due = Number.POSITIVE_INFINITY
  let looking = false

  const lookIn = (ms: number): void => {
    if (stopped || due <= Date.now() + ms) return
    clearTimeout(timer)
    due = Date.now() + ms
    timer = setTimeout(look, ms).unref()
  }
  const listen = (): void => {
    for (const watcher of watchers) watcher.close()
    const changed = () => lookIn(settleMs)
    watchers = paths.flatMap((path) => [
      ...listenTo(path, isReadFile, changed),
      // The parent too: a folder swapped for another would leave us watching the old one.
      ...listenTo(dirname(path), (name) => name === basename(path), changed),
    ])
  }
  const look = async (): Promise<void> => {
    due = Number.POSITIVE_INFINITY
    if (looking) return lookIn(settleMs)
    looking = true
    const found = await stateOf(paths)
    looking = false
    if (stopped) return
    const settled = found === known
    known = found
    if (!settled) pending = true
    else if (pending) {
      pending = false
      listen()
      onChange()
    }
    lookIn(pending ? settleMs : pollMs)
  }

  listen()
  lookIn(0)
  return () => {
    stopped = true
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

function listenTo(place: string, matters: (name: string) => boolean, changed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(place, { persistent: false }, (_event, name) => {
      if (name === null || matters(name)) changed()
    })
    watcher.on('error', changed)
    return [watcher]
  } catch {
    // Not there, or no watches left on this machine: looking now and then remains.
    return []
  }
}

/** Names, sizes and dates of the files: cheap to compare, and read without holding up the conversations. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const lists = await Promise.all(paths.map(listFiles))
  const lines: string[] = []
  for (const files of lists) {
    const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
    for (const [index, found] of stats.entries())
      lines.push(`${files[index]} ${found === undefined ? '-' : `${found.ino} ${found.size} ${found.mtimeMs}`}`)
  }
  return lines.join('\n')
}

async function listFiles(path: string): Promise<readonly string[]> {
  try {
    const names = await readdir(path)
    return names
      .filter(isReadFile)
      .sort()
      .map((name) => join(path, name))
  } catch {
    return [path]
  }
}
