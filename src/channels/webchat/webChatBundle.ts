import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { webChatTexts } from '../../texts/webchat'
import { integrityOf } from './asset'

/** The file of botframework-webchat 4.18.1 that we read and tested; a new version changes this line (`docs/adr/0003`). */
export const WEB_CHAT_INTEGRITY = 'sha384-AHFvk4Hi30kPlGug5u1RCA9gNO18GRKqhYcFtulI9sUUUp3HBpyjyTUf2/GVUHHb'

/** The pinned Web Chat file; throws a French sentence when `content` is another one. */
export function checkWebChatBundle(content: Buffer, expected: string = WEB_CHAT_INTEGRITY): Buffer {
  const found = integrityOf(content)
  if (found !== expected) throw new Error(webChatTexts.alteredBundle(found, expected))
  return content
}

/** Reads Microsoft's ready-made `dist/webchat.js` out of the installed package. */
export function loadWebChatBundle(): Buffer {
  return checkWebChatBundle(readBundle())
}

function readBundle(): Buffer {
  try {
    const packageDir = dirname(dirname(require.resolve('botframework-webchat')))
    return readFileSync(join(packageDir, 'dist', 'webchat.js'))
  } catch (cause) {
    throw new Error(webChatTexts.missingBundle, { cause })
  }
}
