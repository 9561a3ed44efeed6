import type { TurnContext } from 'botbuilder'
import type { Reply } from '../src/answers/reply'

const KEY = Symbol('declic.saidReply')

/** The reply being sent, for a channel that draws it its own way. */
export function setSaidReply(turn: TurnContext, reply: Reply | undefined): void {
  turn.turnState.set(KEY, reply)
}

/** undefined for what is sent otherwise than by `sayReply`. */
export function findSaidReply(turn: TurnContext): Reply | undefined {
  return turn.turnState.get<Reply>(KEY)
}
