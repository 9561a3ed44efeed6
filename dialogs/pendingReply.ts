import type { TurnContext } from 'botbuilder'
import type { Avancee } from '../src/answers/guide/souvenir'

const KEY = Symbol('declic.avancee')

/** What the root has read of this turn's message, for the question that waits for it. */
export function setPendingReply(turn: TurnContext, avancee: Avancee): void {
  turn.turnState.set(KEY, avancee)
}

export function getPendingReply(turn: TurnContext): Avancee | undefined {
  return turn.turnState.get<Avancee>(KEY)
}
