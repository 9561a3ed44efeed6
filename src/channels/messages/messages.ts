import type { Activity } from 'botbuilder'
import { setBaseUrl } from '../baseUrl'
import type { Bot } from '../botContract'
import { parseObject } from '../json'
import type { Route, RouteReply, RouteRequest } from '../route'
import type { TurnQueue } from '../turnQueue'
import { CloudBotAdapter, type MessagesAccess } from './cloudBotAdapter'
import { isLoopbackName, isLoopbackUrl } from './loopback'
import { parseCloudActivity } from './parseCloudActivity'
import { Repeats } from './repeats'
import { showTypingWhenSlow } from './typing'

export interface MessagesOptions {
  readonly access: MessagesAccess
  readonly bot: Bot
  readonly queue: TurnQueue
  /** A call was turned away, e.g. a forged token or Microsoft's keys out of reach. */
  readonly onUnauthorized: (error: unknown) => void
  /** A bug outside of the bot's own turn. */
  readonly onError: (error: unknown) => void
}

/** `POST /api/messages`: Teams and the other Azure channels, or a local Emulator. */
export function messagesRoutes(options: MessagesOptions): readonly Route[] {
  const { access, queue } = options
  if (access.kind === 'off') return []
  const adapter = new CloudBotAdapter(access)
  const repeats = new Repeats()

  async function handle(request: RouteRequest): Promise<RouteReply> {
    if (access.kind === 'local' && !isLocalCall(request)) {
      return refusal(403, 'Sans MicrosoftAppId, /api/messages ne répond qu’à cette machine.')
    }
    const parsed = parseCloudActivity(request.body)
    if (parsed.kind === 'refused') return refusal(400, parsed.sentence)
    const { activity } = parsed
    if (access.kind === 'local' && !isLoopbackUrl(activity.serviceUrl)) {
      return refusal(403, 'Sans MicrosoftAppId, serviceUrl doit désigner cette machine.')
    }
    try {
      return await run(request, activity)
    } catch (error) {
      options.onError(error)
      return refusal(500, 'Une erreur est survenue.')
    }
  }

  async function run(request: RouteRequest, activity: Activity): Promise<RouteReply> {
    // Before anything is remembered: a stranger must not use up someone else's activity id.
    const authentication = await adapter.authenticate(request.header('authorization') ?? '', activity)
    if (authentication.kind === 'unauthorized') {
      options.onUnauthorized(authentication.error)
      return refusal(401, 'Appel non autorisé.')
    }
    const conversation = `${activity.channelId} ${activity.conversation.id}`
    const turn = async (): Promise<RouteReply> => {
      const response = await adapter.runTurn(authentication.caller, activity, async (context) => {
        setBaseUrl(context, request.baseUrl)
        const stopTyping = showTypingWhenSlow(context)
        try {
          // Words being typed in the search box touch no memory: they do not wait for one another.
          if (isSearch(activity)) await options.bot.run(context)
          else await queue.run(conversation, () => options.bot.run(context))
        } finally {
          stopTyping()
        }
      })
      const body = parseObject(response?.body)
      return { status: response?.status ?? 200, ...(body !== undefined && { body }) }
    }
    if (!activity.id) return turn()
    const { id, type, name, text, value } = activity
    return repeats.once(JSON.stringify([conversation, id, type, name, text, value]), turn)
  }

  return [{ method: 'POST', path: '/api/messages', handle }]
}

function isSearch({ type, name }: Activity): boolean {
  return type === 'invoke' && name?.startsWith('composeExtension/') === true
}

/** A connection from this machine, under a name of this machine, not relayed for someone else. */
function isLocalCall(request: RouteRequest): boolean {
  const relayed = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']
  if (relayed.some((name) => request.header(name) !== undefined)) return false
  return request.fromLoopback && URL.canParse(request.baseUrl) && isLoopbackName(new URL(request.baseUrl).hostname)
}

function refusal(status: number, message: string): RouteReply {
  return { status, body: { error: { message } } }
}
