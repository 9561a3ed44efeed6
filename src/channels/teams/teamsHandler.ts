import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder'
import { parseObject } from '../json'
import type { CardActions } from './cardActions'
import type { LinkPreview } from './linkPreview'
import { readMentions } from './readMentions'
import { isAlone } from './scope'
import type { SearchExtension } from './searchExtension'
import type { Welcome } from './welcome'

export interface TeamsParts {
  /** Answers the message of this turn. */
  readonly converse: (turn: TurnContext) => Promise<void>
  /** Forgets what was said in this conversation. */
  readonly forget: (turn: TurnContext) => Promise<void>
  readonly welcome: Welcome
  readonly actions: CardActions
  readonly search: SearchExtension
  readonly links: LinkPreview
}

/** What is done with each kind of activity Teams sends. Edits, deletions, reactions, and all that is not here, change nothing. */
export class TeamsHandler extends TeamsActivityHandler {
  constructor(private readonly parts: TeamsParts) {
    super()
    this.onMessage(async (turn, next) => {
      if (listen(turn)) await parts.converse(turn)
      await next()
    })
    // Both come when the bot is added, in any order: whichever is first welcomes.
    this.onInstallationUpdateAdd(async (turn, next) => {
      if (turn.activity.action === 'add') await parts.welcome.say(turn)
      await next()
    })
    this.onMembersAdded(async (turn, next) => {
      const { membersAdded = [], recipient } = turn.activity
      if (isAlone(turn.activity) || membersAdded.some(({ id }) => id === recipient.id)) await parts.welcome.say(turn)
      await next()
    })
    this.onInstallationUpdateRemove(async (turn, next) => {
      await parts.welcome.forget(turn)
      await parts.forget(turn)
      await next()
    })
  }

  protected override async onInvokeActivity(turn: TurnContext): Promise<InvokeResponse> {
    const { name, value } = turn.activity
    const handle = this.invokes.get(name ?? '')
    if (handle === undefined) return { status: 501 }
    if (parseObject(value) === undefined) return { status: 400 }
    return { status: 200, body: await handle(turn) }
  }

  private readonly invokes = new Map<string, (turn: TurnContext) => object | Promise<object>>([
    ['adaptiveCard/action', (turn) => this.parts.actions.execute(turn)],
    ['composeExtension/query', (turn) => this.parts.search.query(turn.activity.value)],
    ['composeExtension/queryLink', (turn) => this.parts.links.preview(turn.activity.value)],
    ['composeExtension/anonymousQueryLink', (turn) => this.parts.links.preview(turn.activity.value)],
  ])
}

/** Takes the mentions out of the message; false when it is not for the bot. */
function listen(turn: TurnContext): boolean {
  const { activity } = turn
  const { text, addressed } = readMentions(activity)
  // A tap on a card comes without a mention.
  const tapped = parseObject(activity.value) !== undefined
  if (!isAlone(activity) && !addressed && !tapped) return false
  // « @Déclic » alone is a call: say what can be asked.
  activity.text = text === '' && addressed && !tapped ? 'aide' : text
  return true
}
