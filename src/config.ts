import { config as readDotenv } from 'dotenv'
import type { Parsed } from './configFormats'
import { type Setting, settings } from './configTable'

type Settings = typeof settings
type Values = { readonly [K in keyof Settings]: Settings[K] extends Setting<infer T> ? T : never }

/** How `POST /api/messages` decides who may speak to the bot. */
type MessagesAccess =
  | {
      readonly kind: 'azure'
      readonly appId: string
      readonly type: string
      readonly tenantId?: string
      readonly password?: string
      readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
    }
  | { readonly kind: 'local' | 'off' | 'dev' }

type MessagesKeys =
  | 'apiMessages'
  | 'appId'
  | 'appType'
  | 'appTenantId'
  | 'appPassword'
  | 'certificateThumbprint'
  | 'certificatePrivateKey'

export type Config = Omit<Values, MessagesKeys> & {
  readonly messages: MessagesAccess
}

/** A configuration, or every reason (French sentences) why there is none. */
export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** The configuration of this process: its environment, completed by `.env`. */
export function loadConfig(): ConfigOutcome {
  const file: Record<string, string> = {}
  readDotenv({ quiet: true, processEnv: file })
  return parseConfig({ ...file, ...process.env })
}

/** Checks every variable, then their combinations; an empty variable counts as absent. */
export function parseConfig(environment: Environment): ConfigOutcome {
  const problems: string[] = []
  const entries = Object.entries(settings).map(([key, setting]) => {
    const text = environment[setting.name]?.trim() || setting.fallback
    const parsed: Parsed<unknown> = setting.parse(text)
    if (parsed.ok) return [key, parsed.value]
    problems.push(wordProblem(setting, text, parsed.expected))
    return [key, undefined]
  })
  if (problems.length > 0) return { kind: 'problems', problems: [...problems, ...findDangers(environment)] }
  const dangers = findDangers(environment)
  if (dangers.length > 0) return { kind: 'problems', problems: dangers }
  const values = Object.fromEntries(entries) as Values
  return { kind: 'config', config: { ...values, messages: accessOf(values) } }
}

function accessOf(values: Values): MessagesAccess {
  const { appId, appType, appTenantId, appPassword, certificateThumbprint, certificatePrivateKey } = values
  // Switched off stays off, whatever else is set.
  if (appId === undefined || values.apiMessages === 'off') return { kind: values.apiMessages }
  return {
    kind: 'azure',
    appId,
    type: appType,
    ...(appTenantId !== undefined && { tenantId: appTenantId }),
    ...(appPassword !== undefined && { password: appPassword }),
    ...(certificateThumbprint !== undefined &&
      certificatePrivateKey !== undefined && {
        certificate: { thumbprint: certificateThumbprint, privateKey: certificatePrivateKey },
      }),
  }
}

function wordProblem(setting: Setting<unknown>, text: string, expected: string): string {
  const found = setting.secret ? 'a une valeur refusée' : `vaut « ${text} »`
  return `${setting.name} ${found} : attendu ${expected}.`
}

const EMPREINTE = settings.certificateThumbprint.name
const CLE = settings.certificatePrivateKey.name

/** Combinations that would open the bot to strangers or could never work. */
function findDangers(environment: Environment): readonly string[] {
  const value = (setting: Setting<unknown>) => environment[setting.name]?.trim() || setting.fallback
  const appId = value(settings.appId)
  const type = value(settings.appType)
  const access = value(settings.apiMessages)
  const dangers: string[] = []
  if (appId === '' && access === 'local' && !isLoopback(value(settings.host))) {
    dangers.push(
      `HOST vaut « ${value(settings.host)} » sans MicrosoftAppId : /api/messages serait exposé au réseau sans contrôle. ` +
        'Renseignez MicrosoftAppId (Teams), ou API_MESSAGES=off (page web seule), ou API_MESSAGES=dev (développement).',
    )
  }
  if (appId !== '' && access === 'dev') {
    dangers.push(
      'API_MESSAGES=dev contredit MicrosoftAppId : le contrôle des appels de Microsoft ne se débraye pas. Retirez l’un des deux.',
    )
  }
  if (appId !== '' && type !== 'MultiTenant' && value(settings.appTenantId) === '') {
    dangers.push(`MicrosoftAppTenantId manque : nécessaire quand MicrosoftAppType vaut ${type}.`)
  }
  const password = value(settings.appPassword)
  const [thumbprint, key] = [value(settings.certificateThumbprint), value(settings.certificatePrivateKey)]
  if ((thumbprint === '') !== (key === '')) {
    const [given, missing] = thumbprint === '' ? [CLE, EMPREINTE] : [EMPREINTE, CLE]
    dangers.push(`${missing} manque : ${given} ne sert à rien sans elle.`)
  }
  if (appId !== '' && type === 'UserAssignedMSI' && password + thumbprint !== '') {
    dangers.push(
      `${password === '' ? EMPREINTE : 'MicrosoftAppPassword'} contredit MicrosoftAppType=UserAssignedMSI : une identité managée n’a ni secret ni certificat. Retirez-le.`,
    )
  }
  if (appId !== '' && type !== 'UserAssignedMSI' && password + thumbprint + key === '') {
    dangers.push(
      `MicrosoftAppPassword manque : nécessaire quand MicrosoftAppType vaut ${type}, sauf avec un certificat (${EMPREINTE} et ${CLE}).`,
    )
  }
  if (appId === '' && password !== '') {
    dangers.push('MicrosoftAppPassword est renseigné sans MicrosoftAppId : renseignez les deux, ou aucun.')
  }
  return dangers
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
