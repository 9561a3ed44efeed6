import { setTimeout as wait } from 'node:timers/promises'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder'
import { leaveRetriesToUs } from './ownRetries'
import { retrySend } from './retrySend'
import { SendPace } from './sendPace'

/** Who may speak to the bot: Microsoft's channels, this machine, nobody, or anybody (development). */
export type MessagesAccess =
  | {
      readonly kind: 'azure'
      readonly appId: string
      readonly type: string
      readonly tenantId?: string
      readonly password?: string
      readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
    }
  | { readonly kind: 'local' | 'off' | 'dev' }

type Caller = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

export type Authentication =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | { readonly kind: 'unauthorized'; readonly error: unknown }

/** The SDK's adapter, with authentication told apart from the turn: its own `process` answers 500 with inner details to a forged token. */
export class CloudBotAdapter extends CloudAdapter {
  readonly #authentication: ConfigurationBotFrameworkAuthentication
  readonly #pace = new SendPace()

  constructor(access: MessagesAccess) {
    const authentication = new ConfigurationBotFrameworkAuthentication(parseCredentials(access))
    super(authentication)
    this.#authentication = authentication
  }

  async authenticate(authorization: string, activity: Activity): Promise<Authentication> {
    try {
      return { kind: 'caller', caller: await this.#authentication.authenticateRequest(activity, authorization) }
    } catch (error) {
      return { kind: 'unauthorized', error }
    }
  }

  /** The turn; what it returns is the body of the HTTP answer (invokes and `expectReplies`). */
  runTurn(
    caller: Caller,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, (context) => {
      leaveRetriesToUs(context.turnState.get(this.ConnectorClientKey))
      return logic(context)
    })
  }

  /** One after another, at the pace the channel allows, again when it asks for patience. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (context.activity.deliveryMode === 'expectReplies') return super.sendActivities(context, activities)
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push(...(await this.#deliver(context, activity)))
    return responses
  }

  async #deliver(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse[]> {
    const send = () => super.sendActivities(context, [activity])
    // Not sent, but kept for the HTTP answer.
    if (activity.type === 'invokeResponse') return send()
    // The threads of a channel share its limits: `19:…@thread.tacv2;messageid=1`.
    const conversation = activity.conversation?.id.split(';')[0] ?? ''
    // A sign that one writes is of no use later, nor worth making the answer wait.
    if (activity.type === 'typing' && this.#pace.next(conversation, Date.now()) > Date.now()) return []
    const paced = async () => {
      const now = Date.now()
      const moment = this.#pace.book(conversation, now)
      if (moment > now) await wait(moment - now)
      return send()
    }
    return activity.type === 'typing' ? paced() : retrySend(paced)
  }
}

function parseCredentials(access: MessagesAccess): Record<string, string> {
  if (access.kind !== 'azure') return {}
  return {
    MicrosoftAppId: access.appId,
    MicrosoftAppType: access.type,
    ...(access.tenantId !== undefined && { MicrosoftAppTenantId: access.tenantId }),
    ...(access.password !== undefined && { MicrosoftAppPassword: access.password }),
    ...(access.certificate !== undefined && {
      CertificateThumbprint: access.certificate.thumbprint,
      CertificatePrivateKey: access.certificate.privateKey,
    }),
  }
}
