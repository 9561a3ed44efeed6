import type { TurnContext } from 'botbuilder'
import type { Aiguillage, Effet } from '../src/answers/guide/aiguillage'
import type { Recap } from '../src/answers/guide/recap'
import type { Avancee, Question, Souvenir, Vers } from '../src/answers/guide/souvenir'
import type { Reply } from '../src/answers/reply'
import type { Memory } from './memoire'

/** What dialogs are handed: they ask and say, these decide. */
export interface GuideParts {
  readonly memory: Memory
  readonly route: (texte: string, souvenir: Souvenir) => Aiguillage
  readonly isUseful: (question: Question, souvenir: Souvenir) => boolean
  /** The question's words, and the memory once it is asked. */
  readonly ask: (question: Question, souvenir: Souvenir) => { readonly reply: Reply; readonly souvenir: Souvenir }
  /** The memory once a reply to the question is taken in. */
  readonly advance: (avancee: Avancee) => Souvenir
  /** The same where no dialog waits for the reply: the memory says at which question to begin. */
  readonly resume: (avancee: Avancee) => Souvenir
  /** What is said when the path ends. */
  readonly end: (souvenir: Souvenir) => { readonly reply: Reply; readonly souvenir: Souvenir }
  /** What is said before a conversation begun with another version goes on. */
  readonly restarted: (reply: Reply) => Reply
  readonly varied: (souvenir: Souvenir, reply: Reply) => { readonly reply: Reply; readonly souvenir: Souvenir }
  readonly wordRecap: (recap: Recap, lien: string | undefined, souvenir: Souvenir) => Reply
  /** Keeps a recap page and gives its address; undefined where there is none to give. */
  readonly saveRecap: (turn: TurnContext, recap: Recap) => Promise<string | undefined>
  readonly count: (effet: Effet) => Promise<void>
}

/** Where a part of the path leads when it is not simply to the next. */
export function parseVers(result: unknown): Vers | undefined {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return undefined
  return result as Vers
}
