import { DOMAINES } from '../channels/teams/domaines'
import { ENGLISH, FRANCAIS, type ManifestTexts, PROMPTS } from '../texts/teamsManifest'
import type { PackageSettings } from './settings'

/** The lowest public version that knows commands of type `prompt`. */
export const MANIFEST_VERSION = '1.28'

const SCHEMAS = `https://developer.microsoft.com/en-us/json-schemas/teams/v${MANIFEST_VERSION}`
const SCOPES = ['personal', 'team', 'groupChat'] as const
const MAIN = FRANCAIS

/** Kept jobs and their recap are one's own affair: not offered in a group. */
const FOR_ONESELF: readonly string[] = ['Mes métiers', 'Ma fiche récap']

/** The app as Teams reads it, `manifest.json`. */
export function manifestOf(settings: PackageSettings) {
  const { appId, version, developer, supportUrl, privacyUrl, termsUrl } = settings
  const commands = MAIN.commands.map((command, at) => ({ ...command, type: 'prompt', prompt: PROMPTS[at] ?? '' }))
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: 'fr',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: { name: developer, websiteUrl: supportUrl, privacyUrl, termsOfUseUrl: termsUrl },
    name: MAIN.name,
    description: MAIN.description,
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1b4d8f',
    bots: [
      {
        botId: appId,
        scopes: SCOPES,
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [
          { scopes: ['personal'], commands },
          {
            scopes: ['team', 'groupChat'],
            commands: commands.filter(({ prompt }) => !FOR_ONESELF.includes(prompt)),
          },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'chercher',
            type: 'query',
            context: ['compose', 'commandBox'],
            title: MAIN.search.title,
            description: MAIN.search.description,
            initialRun: true,
            parameters: [{ name: 'q', inputType: 'text', ...MAIN.search.parameter }],
          },
        ],
        messageHandlers: [{ type: 'link', value: { domains: DOMAINES, supportsAnonymizedPayloads: true } }],
      },
    ],
    permissions: ['identity'],
    // No tab and no page of ours opens inside Teams.
    validDomains: [],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot', meetings: 'bot' },
  }
}

export type Manifest = ReturnType<typeof manifestOf>

/** The same texts in English, `en.json`; what the commands send stays French. */
export function englishOf({ bots }: Manifest): Readonly<Record<string, string>> {
  const texts: ManifestTexts = ENGLISH
  const lists = bots[0]?.commandLists ?? []
  const commands = lists.flatMap(({ commands: shown }, list) =>
    shown.flatMap((command, at) => {
      const { title, description } =
        texts.commands[MAIN.commands.findIndex((each) => each.title === command.title)] ?? command
      const key = `bots[0].commandLists[${list}].commands[${at}]`
      return [
        [`${key}.title`, title],
        [`${key}.description`, description],
      ]
    }),
  )
  const search = 'composeExtensions[0].commands[0]'
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': texts.name.short,
    'name.full': texts.name.full,
    'description.short': texts.description.short,
    'description.full': texts.description.full,
    ...Object.fromEntries(commands),
    [`${search}.title`]: texts.search.title,
    [`${search}.description`]: texts.search.description,
    [`${search}.parameters[0].title`]: texts.search.parameter.title,
    [`${search}.parameters[0].description`]: texts.search.parameter.description,
  }
}
