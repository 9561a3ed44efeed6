import { ActivityTypes, TurnContext } from 'botbuilder'

/** Nobody waits two seconds without a sign. */
const FIRST_MS = 1000
const AGAIN_MS = 4000

/** Shows that an answer is under way as long as none has left; returns how to stop. */
export function showTypingWhenSlow(turn: TurnContext): () => void {
  const { type, deliveryMode, conversation } = turn.activity
  // A channel shows no such sign; replies kept for the HTTP answer would only be cluttered by it.
  if (type !== ActivityTypes.Message || deliveryMode === 'expectReplies' || conversation.conversationType === 'channel')
    return () => {}
  let underWay: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  const schedule = (ms: number): void => {
    timer = setTimeout(() => {
      // What cannot be sent now is no reason to fail: the answer itself will say.
      underWay = sendTyping(turn).catch(() => {})
      schedule(AGAIN_MS)
    }, ms)
  }
  schedule(FIRST_MS)
  turn.onSendActivities(async (_context, _activities, next) => {
    stop()
    // Never behind the answer: it would stay on the screen.
    await underWay
    return next()
  })
  return stop
}

function sendTyping(turn: TurnContext): Promise<unknown> {
  const reference = TurnContext.getConversationReference(turn.activity)
  const typing = TurnContext.applyConversationReference({ type: ActivityTypes.Typing }, reference)
  return turn.adapter.sendActivities(turn, [typing])
}
