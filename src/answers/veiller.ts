import { DETRESSE } from '../texts/detresse'
import type { Contexte } from '../understanding/contexte'
import type { Reply } from './reply'

/** Numbers that a reply already gives. */
const LIGNE = /\b3114\b|0 800 235 236/

/** The reply, and one line on who listens; not twice in a row, nor beside the same numbers. */
export function veiller(reply: Reply, veille: boolean, avant: Contexte): Reply {
  if (!veille || LIGNE.test(reply.text)) return reply
  const contexte = { ...reply.contexte, veille: true } as const
  if (avant.veille === true) return { ...reply, contexte }
  return { ...reply, contexte, text: `${reply.text}\n\n${DETRESSE.veille}` }
}
