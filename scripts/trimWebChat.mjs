// botframework-webchat ships a 147 MB build report and source maps beside the one file we serve: drop them after install.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', 'botframework-webchat', 'dist')
for (const name of ['stats.json', 'webchat-es5.js', 'chunk-SDACCNA3.mjs.map']) rmSync(join(dist, name), { force: true })
