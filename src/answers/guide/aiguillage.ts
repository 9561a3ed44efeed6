import type { NomIntent } from '../../understanding/intent'
import type { Reply } from '../reply'
import type { Recap } from './recap'
import type { Avancee, Souvenir } from './souvenir'

/** What is counted of a turn; never what was said. */
export type Effet =
  /** Words of the lexicon and the sheets only, each on its own. */
  | { readonly kind: 'incompris'; readonly mots: readonly string[] }
  | { readonly kind: 'avis'; readonly avis: 'utile' | 'pasUtile'; readonly intent: NomIntent }

/** What the root dialog does with a message. */
export type Aiguillage =
  /** The message replies to the question of the path: the dialogs go on. */
  | { readonly kind: 'avancer'; readonly souvenir: Souvenir; readonly avancee: Avancee }
  /** Something is said; the path, if there is one, stays where it is. */
  | { readonly kind: 'dire'; readonly souvenir: Souvenir; readonly reply: Reply; readonly effet?: Effet }
  /** The path begins, or takes up again at `souvenir.guide.reprise`. */
  | { readonly kind: 'demarrer'; readonly souvenir: Souvenir }
  /** Something is said and the path is left. */
  | { readonly kind: 'arreter'; readonly souvenir: Souvenir; readonly reply: Reply }
  /** A page is made of what was kept; its address is part of the reply. */
  | { readonly kind: 'recap'; readonly souvenir: Souvenir; readonly recap: Recap }

export function dire(souvenir: Souvenir, reply: Reply, effet?: Effet): Aiguillage {
  const next = { ...souvenir, contexte: reply.contexte }
  return { kind: 'dire', souvenir: next, reply, ...(effet !== undefined && { effet }) }
}
