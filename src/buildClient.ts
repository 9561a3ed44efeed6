import { loadClient } from './channels/webchat/bundle/loadClient'

/** Run after `npm ci`: builds the browser's files once, so that the first start has nothing to build. Never fails an install. */
loadClient().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
})
