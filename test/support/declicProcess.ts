import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = join(__dirname, '..', '..')
/** The first start learns from the lexicon: some twenty seconds beside other tests. */
const START_MS = 45_000

/** The real program, as `npm start` runs it, on a port and a database of its own. */
export interface DeclicProcess {
  /** e.g. `http://localhost:41234` */
  readonly url: string
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>
}

/** A port nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** Starts Déclic and waits until `GET /ready` says 200; throws with what it printed when it ends or takes too long. */
export async function startDeclic(settings: {
  readonly port: number
  readonly database: string
  /** Other sites that show the bot. */
  readonly allowedOrigins?: readonly string[]
}): Promise<DeclicProcess> {
  const printed: string[] = []
  const child = spawn(
    process.execPath,
    ['--require', './scripts/exportsAsValues.cjs', '--import', 'tsx', 'src/index.ts'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(settings.port),
        DATABASE_URL: `file:${settings.database}`,
        ALLOWED_ORIGINS: (settings.allowedOrigins ?? []).join(','),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const url = `http://localhost:${settings.port}`
  const deadline = Date.now() + START_MS
  while (!(await answersReady(url))) {
    if (hasEnded(child) || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`Déclic did not start:\n${printed.join('')}`)
    }
    await pause(100)
  }
  return {
    url,
    async kill() {
      if (hasEnded(child)) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function answersReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`)).ok
  } catch {
    return false
  }
}
