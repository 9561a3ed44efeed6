import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '../../src/import/collect'
import { importSources } from '../../src/import/importSources'

/** Two folders of sheets and a lexicon of their own, to import into. */
export class Destination {
  readonly root = mkdtempSync(join(tmpdir(), 'declic-import-'))
  readonly metiersDir = join(this.root, 'metiers')
  readonly formationsDir = join(this.root, 'formations')
  readonly appellationsFile = join(this.root, 'appellations-rome.yaml')

  constructor() {
    created.push(this.root)
  }

  /** Writes a file to import; returns its path. */
  source(name: string, content: string | Buffer): string {
    mkdirSync(join(this.root, 'sources'), { recursive: true })
    const path = join(this.root, 'sources', name)
    writeFileSync(path, content)
    return path
  }

  /** A folder of sheets to begin with. */
  copyMetiers(from: string): void {
    cpSync(from, this.metiersDir, { recursive: true })
  }

  write(folder: 'metiers' | 'formations', name: string, text: string): void {
    mkdirSync(join(this.root, folder), { recursive: true })
    writeFileSync(join(this.root, folder, name), text)
  }

  import(
    sources: readonly string[],
    options: {
      readonly dryRun?: boolean
      readonly allowRemovals?: boolean
      readonly formationsDir?: string
      readonly onProgress?: (p: Progress) => void
    } = {},
  ): Promise<readonly string[]> {
    const { dryRun = false, allowRemovals = false, onProgress = () => undefined, ...dirs } = options
    return importSources({ sources, ...this, ...dirs, dryRun, allowRemovals, onProgress })
  }

  /** Every file, hidden ones too, by path from the root; sources aside. */
  files(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {}
    for (const entry of readdirSync(this.root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(this.root.length + 1)
      if (entry.isFile() && !path.startsWith('sources')) found[path] = readFileSync(join(this.root, path), 'utf8')
    }
    return found
  }

  read(path: string): string {
    return existsSync(join(this.root, path)) ? readFileSync(join(this.root, path), 'utf8') : ''
  }
}

const created: string[] = []
afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true, force: true })
})
