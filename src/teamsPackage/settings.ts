import type { Config } from '../config'
import { settings } from '../configTable'

/** What the package says of whoever runs the bot. */
export interface PackageSettings {
  readonly appId: string
  readonly version: string
  readonly developer: string
  readonly supportUrl: string
  readonly privacyUrl: string
  readonly termsUrl: string
}

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: PackageSettings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** What a Teams package needs of the configuration, or every reason (French, with the variable's name) why there is none. */
export function packageSettings(config: Config): SettingsOutcome {
  const { messages, publicUrl, teamsDeveloper, teamsVersion: version } = config
  const problems: string[] = []
  const { appId, publicUrl: address, teamsDeveloper: who } = settings
  if (messages.kind !== 'azure')
    problems.push(
      `${appId.name} manque : c’est l’identifiant de l’application Azure Bot (docs/deployer-teams.md, étape 2).`,
    )
  if (publicUrl === undefined)
    problems.push(`${address.name} manque : attendu l’adresse https du bot, p. ex. https://declic.lycee.example.`)
  else if (!isPublic(publicUrl))
    problems.push(
      `${address.name} vaut « ${publicUrl} » : Teams n’admet qu’une adresse https que tout Internet atteint.`,
    )
  if (teamsDeveloper === undefined)
    problems.push(`${who.name} manque : attendu le nom de l’établissement, 32 caractères au plus.`)
  const urls = {
    supportUrl: config.teamsSupportUrl ?? `${publicUrl}/`,
    privacyUrl: config.teamsPrivacyUrl ?? `${publicUrl}/confidentialite`,
    termsUrl: config.teamsTermsUrl ?? `${publicUrl}/conditions`,
  }
  for (const [name, url] of [
    [settings.teamsSupportUrl.name, config.teamsSupportUrl],
    [settings.teamsPrivacyUrl.name, config.teamsPrivacyUrl],
    [settings.teamsTermsUrl.name, config.teamsTermsUrl],
  ] as const) {
    if (url !== undefined && !isPublic(url))
      problems.push(`${name} vaut « ${url} » : cette adresse n’est pas sur Internet.`)
  }
  if (problems.length > 0 || messages.kind !== 'azure' || teamsDeveloper === undefined)
    return { kind: 'problems', problems }
  return { kind: 'settings', settings: { appId: messages.appId, version, developer: teamsDeveloper, ...urls } }
}

/** An https address whose host is a name that others may know, not this machine nor a number. */
function isPublic(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return (
    protocol === 'https:' &&
    hostname.includes('.') &&
    !/^[\d.]+$|^\[|(?:^|\.)(?:localhost|local|internal|lan)$/.test(hostname)
  )
}
