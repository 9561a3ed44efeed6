import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../src/config'
import { buildPackage } from '../../src/teamsPackage/buildPackage'
import { findLimitFaults } from '../../src/teamsPackage/limits'
import { englishOf, type Manifest, manifestOf } from '../../src/teamsPackage/manifest'
import { findSchemaFaults } from '../../src/teamsPackage/schema'
import { type PackageSettings, packageSettings } from '../../src/teamsPackage/settings'
import { realIndex } from '../support/catalogues'
import { talkTo } from '../support/converse'
import { readPng } from '../support/pixels'
import { makeFolder } from '../support/server'
import { unzip } from '../support/unzip'

const ID = '12345678-1234-1234-1234-123456789abc'
const ENV = {
  MicrosoftAppId: ID,
  MicrosoftAppTenantId: ID,
  MicrosoftAppPassword: 'x',
  PUBLIC_URL: 'https://declic.lycee.example',
  TEAMS_DEVELOPER: 'Lycée Jean-Moulin',
}

function settingsOf(env: Readonly<Record<string, string>>) {
  const outcome = parseConfig(env)
  return outcome.kind === 'problems' ? outcome : packageSettings(outcome.config)
}

function goodSettings(): PackageSettings {
  const outcome = settingsOf(ENV)
  if (outcome.kind === 'problems') throw new Error(outcome.problems.join('\n'))
  return outcome.settings
}

const manifest = (): Manifest => manifestOf(goodSettings())

describe('le paquet', () => {
  const built = buildPackage(goodSettings())
  const files = unzip(built.content)

  test('quatre fichiers à la racine, admis par le schéma de Microsoft et par les limites de Teams', () => {
    expect([...files.keys()]).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png'])
    expect(built.checkedBySchema).toBe(true)
    expect(built.faults).toEqual([])
  })

  test('le même contenu pour les mêmes réglages', () => {
    expect(buildPackage(goodSettings()).content.equals(built.content)).toBe(true)
  })

  test('le manifeste : ce que l’administrateur lit', () => {
    const read = JSON.parse(files.get('manifest.json')?.toString() ?? '')
    expect(read).toMatchObject({
      id: ID,
      manifestVersion: '1.28',
      version: '1.0.0',
      developer: {
        name: 'Lycée Jean-Moulin',
        websiteUrl: 'https://declic.lycee.example/',
        privacyUrl: 'https://declic.lycee.example/confidentialite',
        termsOfUseUrl: 'https://declic.lycee.example/conditions',
      },
      bots: [{ botId: ID, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [
        {
          botId: ID,
          commands: [{ id: 'chercher', initialRun: true, parameters: [{ name: 'q' }] }],
          messageHandlers: [{ type: 'link', value: { domains: ['www.onisep.fr', 'onisep.fr'] } }],
        },
      ],
      permissions: ['identity'],
      validDomains: [],
      localizationInfo: { defaultLanguageTag: 'fr', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    })
  })

  test('chaque texte montré a son anglais, et rien d’autre', () => {
    const english = JSON.parse(files.get('en.json')?.toString() ?? '')
    const read = JSON.parse(files.get('manifest.json')?.toString() ?? '')
    const shown = [
      ...['name.short', 'name.full', 'description.short', 'description.full'],
      ...read.bots[0].commandLists.flatMap(({ commands }: { commands: object[] }, list: number) =>
        commands.flatMap((_, at) =>
          ['title', 'description'].map((each) => `bots[0].commandLists[${list}].commands[${at}].${each}`),
        ),
      ),
      ...['title', 'description', 'parameters[0].title', 'parameters[0].description'].map(
        (each) => `composeExtensions[0].commands[0].${each}`,
      ),
    ]
    expect(Object.keys(english).sort()).toEqual(['$schema', ...shown].sort())
  })

  test('les icônes : 192 en couleur sans trou, 32 en blanc seul', () => {
    const colour = readPng(files.get('color.png') ?? Buffer.alloc(0))
    expect([colour.width, colour.height]).toEqual([192, 192])
    expect(colour.pixels.every(([, , , opacity]) => opacity === 255)).toBe(true)
    expect(colour.pixels[0]).toEqual([0x1b, 0x4d, 0x8f, 255])
    // The drawing stands within the middle that Teams never cuts.
    const drawn = colour.pixels.flatMap(([red], at) => (red > 0x1b ? [[at % 192, Math.floor(at / 192)]] : [])).flat()
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(48)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(144)
    const outline = readPng(files.get('outline.png') ?? Buffer.alloc(0))
    expect([outline.width, outline.height]).toEqual([32, 32])
    expect(outline.pixels.every(([r, g, b, a]) => a === 0 || (r === 255 && g === 255 && b === 255))).toBe(true)
    expect(outline.pixels.filter(([, , , a]) => a > 0).length).toBeGreaterThan(100)
  })
})

test('chaque commande est comprise du bot', async () => {
  const prompts = manifest().bots[0]?.commandLists.flatMap(({ commands }) => commands.map(({ prompt }) => prompt)) ?? []
  expect(prompts.length).toBeGreaterThan(8)
  for (const prompt of new Set(prompts)) {
    const [message] = await talkTo(realIndex()).say(prompt)
    expect([prompt, message?.declic.intent]).not.toEqual([prompt, 'incompris'])
    expect([prompt, message?.text]).not.toEqual([prompt, expect.stringMatching(/pas compris/)])
  }
})

test.each<[string, Record<string, string>, readonly RegExp[]]>([
  ['rien de réglé', {}, [/^MicrosoftAppId manque/, /^PUBLIC_URL manque/, /^TEAMS_DEVELOPER manque/]],
  ['sans adresse publique', { ...ENV, PUBLIC_URL: '' }, [/^PUBLIC_URL manque/]],
  ['adresse en http', { ...ENV, PUBLIC_URL: 'http://declic.lycee.example' }, [/^PUBLIC_URL vaut « http:.*https/]],
  ['adresse de cette machine', { ...ENV, PUBLIC_URL: 'https://localhost:3978' }, [/^PUBLIC_URL vaut/]],
  ['adresse IP', { ...ENV, PUBLIC_URL: 'https://192.168.1.4' }, [/^PUBLIC_URL vaut/]],
  ['nom trop long', { ...ENV, TEAMS_DEVELOPER: 'x'.repeat(33) }, [/^TEAMS_DEVELOPER vaut .*32 caractères/]],
  ['identifiant mal recopié', { ...ENV, MicrosoftAppId: '1234' }, [/^MicrosoftAppId vaut « 1234 »/]],
  [
    'version à deux nombres',
    { ...ENV, TEAMS_VERSION: '1.0' },
    [/^TEAMS_VERSION vaut « 1\.0 » : attendu trois nombres/],
  ],
  ['version à zéros', { ...ENV, TEAMS_VERSION: '1.02.0' }, [/^TEAMS_VERSION/]],
  ['confidentialité en http', { ...ENV, TEAMS_PRIVACY_URL: 'http://a.example' }, [/^TEAMS_PRIVACY_URL vaut .*https/]],
  [
    'conditions sur l’intranet',
    { ...ENV, TEAMS_TERMS_URL: 'https://intranet/c' },
    [/^TEAMS_TERMS_URL vaut .*Internet/],
  ],
])('configuration refusée : %s', (_name, env, expected) => {
  const outcome = settingsOf(env)
  if (outcome.kind !== 'problems') throw new Error('accepted')
  expect(outcome.problems).toHaveLength(expected.length)
  for (const [at, pattern] of expected.entries()) expect(outcome.problems[at]).toMatch(pattern)
})

describe('ce que Teams refuserait est vu', () => {
  test.each<[string, (manifest: Manifest) => object, RegExp]>([
    ['nom trop long', (m) => ({ ...m, name: { ...m.name, short: 'x'.repeat(31) } }), /^\/name\/short/],
    ['identifiant', (m) => ({ ...m, id: 'declic' }), /^\/id/],
    ['champ inconnu', (m) => ({ ...m, nimporte: 1 }), /additional properties/],
    ['sans icônes', ({ icons: _none, ...m }) => m, /icons/],
  ])('par le schéma : %s', (_name, change, expected) => {
    expect(findSchemaFaults(change(manifest()), englishOf(manifest()))?.join('\n')).toMatch(expected)
  })

  test('par le schéma : un texte anglais trop long', () => {
    const english = { ...englishOf(manifest()), 'description.short': 'x'.repeat(81) }
    expect(findSchemaFaults(manifest(), english)?.join('\n')).toMatch(/description\.short/)
  })

  test.each<[string, (m: Manifest) => unknown, RegExp]>([
    [
      'deux fois la même adresse',
      (m) => ({ ...m, developer: { ...m.developer, termsOfUseUrl: m.developer.privacyUrl } }),
      /^developer/,
    ],
    ['onze commandes', (m) => withCommands(m, Array(11).fill(m.bots[0]?.commandLists[0]?.commands[0])), /10 commandes/],
    [
      'titre trop long',
      (m) => withCommands(m, [{ title: 'x'.repeat(33), description: 'd', prompt: 'p' }]),
      /title : attendu 32/,
    ],
    ['commande muette', (m) => withCommands(m, [{ title: 't', description: 'd', prompt: '' }]), /prompt/],
    ['domaine avec chemin', (m) => ({ ...m, validDomains: ['https://a.example/'] }), /nom de site/],
  ])('par nos limites : %s', (_name, change, expected) => {
    const changed = change(manifest()) as Manifest
    expect(findLimitFaults(changed, englishOf(manifest())).join('\n')).toMatch(expected)
  })

  function withCommands(m: Manifest, commands: readonly unknown[]): unknown {
    return { ...m, bots: [{ ...m.bots[0], commandLists: [{ scopes: ['personal'], commands }] }] }
  }
})

test('la commande crée le dossier du paquet pour son propriétaire seul : la base y sera peut-être', () => {
  const folder = join(makeFolder(), 'var')
  const args = ['--import', 'tsx', 'src/teamsPackage.ts', join(folder, 'declic.zip')]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...ENV },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})
