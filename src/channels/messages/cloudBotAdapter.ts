import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'

/** Who may speak to the bot: Microsoft's channels, this machine, nobody, or anybody (development). */
export type MessagesAccess =
  | {
      readonly kind: 'azure'
      readonly appId: string
      readonly type: string
      readonly tenantId?: string
      readonly password?: string
    }
  | { readonly kind: 'local' | 'off' | 'dev' }

type Caller = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

export type Authentication =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | { readonly kind: 'unauthorized'; readonly error: unknown }

/** The SDK's adapter, with authentication told apart from the turn: its own `process` answers 500 with inner details to a forged token. */
export class CloudBotAdapter extends CloudAdapter {
  readonly #authentication: ConfigurationBotFrameworkAuthentication

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
    return this.processActivity(caller, activity, logic)
  }
}

function parseCredentials(access: MessagesAccess): Record<string, string> {
  if (access.kind !== 'azure') return {}
  return {
    MicrosoftAppId: access.appId,
    MicrosoftAppType: access.type,
    ...(access.tenantId !== undefined && { MicrosoftAppTenantId: access.tenantId }),
    ...(access.password !== undefined && { MicrosoftAppPassword: access.password }),
  }
}
