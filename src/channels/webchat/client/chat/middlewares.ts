import { createElement, type VNode } from 'preact'
import { webChatTexts } from '../../../../texts/webchat'
import type { Activity } from '../conversation/directLine'

type Middleware<Args> = () => (next: (args: Args) => unknown) => (args: Args) => unknown

interface StatusArgs {
  readonly sendState: 'sending' | 'send failed' | 'sent'
}

/**
 * Hours say little in such a chat, and Web Chat writes them in the English way (« 7:51 AM »): only what has not left yet shows.
 * Which of the two sentences is seen depends on the connection (`chat.css`).
 */
const sendStatus: Middleware<StatusArgs> = () => (next) => (args) => {
  if (args.sendState === 'sent') return false
  if (args.sendState === 'send failed') return next(args)
  return createElement(
    'span',
    { className: 'declic-sending' },
    createElement('span', { className: 'declic-sending__now' }, webChatTexts.sending),
    createElement('span', { className: 'declic-sending__later' }, webChatTexts.waiting),
  )
}

interface ActivityArgs {
  readonly activity?: Activity
}

/**
 * A card says all that its message's text says: the text is for who listens, for channels without cards, and for here as long as
 * the cards have not been fetched.
 */
const cardAlone =
  (areCardsHere: boolean): Middleware<ActivityArgs> =>
  () =>
  (next) =>
  (args) => {
    const { activity } = args
    if (!activity?.attachments?.length) return next(args)
    return next({ ...args, activity: { ...activity, ...(areCardsHere ? { text: '' } : { attachments: [] }) } })
  }

interface TypingArgs {
  readonly visible: boolean
}

/** Three dots drawn by the style sheet, still where motion is refused; Web Chat's are a GIF. */
const typing: Middleware<TypingArgs> =
  () =>
  () =>
  ({ visible }): VNode | false =>
    visible &&
    createElement(
      'div',
      { className: 'declic-typing', 'aria-hidden': 'true' },
      [0, 1, 2].map((dot) => createElement('i', { key: dot })),
    )

/** Our changes to what Web Chat shows, by its documented extension points. */
export const createMiddlewares = (areCardsHere: boolean) => ({
  activityStatusMiddleware: sendStatus,
  activityMiddleware: cardAlone(areCardsHere),
  typingIndicatorMiddleware: typing,
})
