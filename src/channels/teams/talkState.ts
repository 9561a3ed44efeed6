import { ConversationState, type TurnContext } from 'botbuilder'
import { isAlone } from './scope'

/** What is remembered of a conversation; in a group, of each person apart: what one keeps or is asked is not the others' affair. */
export class TalkState extends ConversationState {
  override getStorageKey(turn: TurnContext): string | undefined {
    const key = super.getStorageKey(turn)
    const { channelId, from } = turn.activity
    return channelId !== 'msteams' || isAlone(turn.activity) ? key : `${key}/users/${from.id}`
  }
}
