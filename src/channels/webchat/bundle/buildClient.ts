import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { assetPath } from '../asset'
import { leanModules } from './leanModules'

const ROOT = join(__dirname, '..', '..', '..', '..')
const CLIENT = join(__dirname, '..', 'client')

/** What browsers load: name of the file, its entry, and how it is run there. The first ones are fetched by the others. */
const ENTRIES = [
  { name: 'cards.js', entry: 'cards/cards.ts', format: 'esm' },
  { name: 'chat.js', entry: 'chat/mountChat.ts', format: 'esm' },
  { name: 'talk.js', entry: 'conversation/connection.ts', format: 'esm' },
  { name: 'page.js', entry: 'page/page.ts', format: 'esm' },
  // Pasted into other sites as a plain script: leaves no name behind but its own.
  { name: 'widget.js', entry: 'launcher/widget.ts', format: 'iife' },
  { name: 'demo.js', entry: 'demo/demo.ts', format: 'iife' },
  { name: 'page.css', entry: 'page/page.css' },
  { name: 'demo.css', entry: 'demo/demo.css' },
] as const

const ICON = 'declic.svg'

export type ClientFileName = (typeof ENTRIES)[number]['name'] | typeof ICON
export const CLIENT_FILE_NAMES: readonly ClientFileName[] = [...ENTRIES.map(({ name }) => name), ICON]
export type ClientFiles = ReadonlyMap<ClientFileName, Buffer>

/** Browsers with all that is needed: `<dialog>`, shadow trees, `import()`. */
const TARGET = ['chrome87', 'firefox98', 'safari15.4']

/** What Web Chat's sources ask of their build, written as they write it. */
const environment = (name: string) => ['process', 'env', name].join('.')
const DEFINE = {
  [environment('NODE_ENV')]: '"production"',
  [environment('node_env')]: '"production"',
  [environment('npm_package_version')]: '"4.18.1"',
  [environment('build_tool')]: '"esbuild"',
  [environment('module_format')]: '"esmodules"',
  global: 'globalThis',
}

/** Bundles the browser's files out of `client/` and Web Chat's packages; `analyse` is given what each is made of. */
export async function buildClient(analyse?: (name: string, metafile: ClientMetafile) => void): Promise<ClientFiles> {
  const files = new Map<ClientFileName, Buffer>([[ICON, readFileSync(join(CLIENT, ICON))]])
  const paths: Record<string, string> = {}
  for (const { name, entry, ...rest } of ENTRIES) {
    const { outputFiles, metafile } = await build({
      ...rest,
      entryPoints: [join(CLIENT, entry)],
      absWorkingDir: ROOT,
      tsconfigRaw: { compilerOptions: { target: 'es2020', jsx: 'react' } },
      bundle: true,
      minify: true,
      target: TARGET,
      write: false,
      metafile: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      loader: { '.js': 'jsx', '.svg': 'text' },
      define: { ...DEFINE, ...paths },
      plugins: name.endsWith('.js') ? [minifiedCss(), leanModules(ROOT)] : [],
    })
    const [file] = outputFiles
    if (file === undefined) throw new Error(`esbuild made nothing of ${entry}`)
    const content = Buffer.from(file.contents)
    // `chat.js` → CHAT_PATH, known to the files built after it.
    if (name.endsWith('.js'))
      paths[`${name.slice(0, -3).toUpperCase()}_PATH`] = JSON.stringify(assetPath(name, content))
    analyse?.(name, metafile)
    files.set(name, content)
  }
  return files
}

/** The part of esbuild's report that says what a file is made of. */
export interface ClientMetafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

/** Changes whenever a build would: our sources, and the versions of all installed packages. */
export function fingerprintClient(): string {
  const hash = createHash('sha256')
  const folders = [CLIENT, __dirname, join(ROOT, 'src', 'texts')]
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|css|svg)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16)
}

/** A style sheet imported by a script is its text, without blanks. */
function minifiedCss(): Plugin {
  return {
    name: 'minified css',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: TARGET })
        return { contents: code.trim(), loader: 'text' }
      })
    },
  }
}
