import { GUIDE } from '../../texts/guide'
import type { Reply } from '../reply'
import type { Souvenir } from './souvenir'

/** The same words a third time running are said otherwise: nobody should face a machine that is stuck. */
export function sansRepetition(
  souvenir: Souvenir,
  reply: Reply,
): { readonly souvenir: Souvenir; readonly reply: Reply } {
  const empreinte = hash(reply.text)
  const fois = souvenir.dernier.empreinte === empreinte ? souvenir.dernier.fois + 1 : 1
  const next = { ...souvenir, dernier: { empreinte, fois } }
  if (fois < 3) return { souvenir: next, reply }
  const before = GUIDE.repete[fois % GUIDE.repete.length] ?? ''
  return { souvenir: next, reply: { ...reply, text: `${before}\n\n${reply.text}` } }
}

/** A short mark of a text (FNV-1a), so that state does not hold the text itself. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
