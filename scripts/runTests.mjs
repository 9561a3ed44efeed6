// `npm test`: jest as it is, then a last line that machines read: `N passed, N failed` (`, N skipped`).
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const dir = mkdtempSync(join(tmpdir(), 'declic-tests-'))
const countsFile = join(dir, 'counts.json')

const given = process.argv.slice(2)
const workers = given.some((arg) => /^(-i|--runInBand|-w|--maxWorkers)(=|$)/.test(arg)) ? [] : ['--maxWorkers=2']
// A name given runs those files as they are; without any, files that only learn and answer share a process (test/together).
const whole = given.every((arg) => arg.startsWith('-'))
const reporters = ['--reporters=default', `--reporters=${join(here, 'testCounts.cjs')}`]

const child = spawn(process.execPath, [jest, ...given, ...workers, ...reporters], {
  cwd: join(here, '..'),
  env: { ...process.env, DECLIC_TEST_COUNTS: countsFile, DECLIC_TOGETHER: whole ? 'yes' : 'no' },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))

child.on('close', (code) => {
  const { passed, failed, skipped } = readCounts()
  rmSync(dir, { recursive: true, force: true })
  if (passed + failed === 0) console.error('No test ran.')
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1
})

/** Without a result file jest itself broke down, which is a failure. */
function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
