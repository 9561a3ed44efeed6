import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { until } from './until'

const ROOT = join(__dirname, '..', '..')
const INDEX = require.resolve('../../src/index')
/** The process around the echo bot. */
export const ECHO = require.resolve('./echoProcess')

/** The process as an operator starts it, with what it prints. */
export function startProcess(env: Readonly<Record<string, string>>, entry: string = INDEX) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    printed.out += data
  })
  child.stderr.on('data', (data) => {
    printed.err += data
  })
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve))
  children.push(child)
  return {
    printed,
    code,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Address printed at start. */
    async url(): Promise<string> {
      const find = () => /prêt : (http:\/\/localhost:\d+)\//.exec(printed.out)?.[1]
      await until('démarrage', () => find() !== undefined || child.exitCode !== null, 25_000)
      const url = find()
      if (url === undefined) throw new Error(`Pas démarré : ${printed.err}`)
      return url
    },
  }
}

const children: ReturnType<typeof spawn>[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})
