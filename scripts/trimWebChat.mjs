// Web Chat's packages ship, beside what we build from (`src/channels/webchat/bundle`), a 147 MB build report, source maps, an ES5 bundle
// and polyfills that nothing here loads: drop them after the install.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules')
for (const name of [
  'botframework-webchat/dist/stats.json',
  'botframework-webchat/dist/webchat-es5.js',
  'botframework-webchat/dist/chunk-SDACCNA3.mjs.map',
  'botframework-webchat/node_modules/core-js',
]) {
  rmSync(join(packages, name), { recursive: true, force: true })
}
