import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A file that is read as a sheet or as words: hidden and temporary files change nothing. */
export function isReadFile(name: string): boolean {
  return /^[^.~].*\.(md|yaml)$/i.test(name)
}

/**
 * What tells one state of folders (or files) from another, e.g. `3f9c02a71b6e`: it depends on the names and contents of
 * their files only, so that two machines with the same sheets show the same version. What cannot be read counts as empty.
 */
export function versionOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesOf(path)) {
      hash.update(`${basename(file)}\0`)
      try {
        hash.update(readFileSync(file))
      } catch {
        // Gone or closed since it was listed: loading the sheets says so, with its remedy.
      }
      hash.update('\0')
    }
  }
  return hash.digest('hex').slice(0, 12)
}

function filesOf(path: string): readonly string[] {
  try {
    if (statSync(path).isFile()) return [path]
    return readdirSync(path)
      .filter(isReadFile)
      .sort()
      .map((name) => join(path, name))
  } catch {
    return []
  }
}
