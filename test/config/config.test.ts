import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'dotenv'
import { parseConfig } from '../../src/config'
import { settings } from '../../src/configTable'
import { wordEnvExample } from '../support/envExample'

const ID = '12345678-1234-1234-1234-123456789abc'
const AZURE = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, MicrosoftAppPassword: 'un-secret-client' }

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  const outcome = parseConfig(env)
  return outcome.kind === 'problems' ? outcome.problems : []
}

test('rien à régler pour essayer : cette machine seulement, base locale', () => {
  expect(parseConfig({})).toEqual({
    kind: 'config',
    config: expect.objectContaining({
      port: 3978,
      host: '127.0.0.1',
      metiersDir: 'data/metiers',
      formationsDir: 'data/formations',
      database: { kind: 'sqlite', path: 'var/declic.sqlite' },
      directLineSecret: undefined,
      allowedOrigins: [],
      retentionDays: 30,
      messages: { kind: 'local' },
      logLevel: 'info',
    }),
  })
})

test('une variable vide ou blanche compte comme absente', () => {
  expect(parseConfig({ PORT: '', HOST: '  ', DATABASE_URL: '' })).toEqual(parseConfig({}))
})

test('tout est signalé d’un coup, en français, sans montrer les secrets', () => {
  const found = problems({
    PORT: '70000',
    HOST: '0.0.0.0',
    DATABASE_URL: 'mysql://u:motdepasse@h/b',
    DIRECTLINE_SECRET: 'court',
    ALLOWED_ORIGINS: '*',
    TRUST_PROXY: 'true',
    RETENTION_DAYS: '0',
    LOG_LEVEL: 'bavard',
  })
  expect(found).toEqual([
    'PORT vaut « 70000 » : attendu un nombre entier de 0 à 65535.',
    'TRUST_PROXY vaut « true » : attendu oui ou non.',
    'DATABASE_URL a une valeur refusée : attendu file:CHEMIN (SQLite), p. ex. file:var/declic.sqlite, ou postgres://….',
    'RETENTION_DAYS vaut « 0 » : attendu un nombre entier de 1 à 3650.',
    expect.stringMatching(/^DIRECTLINE_SECRET a une valeur refusée : attendu au moins 32 caractères/),
    expect.stringMatching(/^ALLOWED_ORIGINS vaut « \* » : attendu une liste de sites nommés un par un/),
    'LOG_LEVEL vaut « bavard » : attendu l’une des valeurs debug, info, warn, error, silent.',
    expect.stringMatching(/^HOST vaut « 0\.0\.0\.0 » sans MicrosoftAppId/),
  ])
  expect(found.join()).not.toMatch(/motdepasse|court/)
})

test.each([['-1'], ['3978.5'], ['0x10'], ['1e3'], ['trois']])('PORT=%s est refusé', (PORT) =>
  expect(problems({ PORT })).toHaveLength(1),
)

test.each([
  ['https://*.lycee.example', 1],
  ['https://www.lycee.example/', 1],
  ['https://www.lycee.example/page', 1],
  ['www.lycee.example', 1],
  ['javascript:alert(1)', 1],
  ['null', 1],
  ['https://a.example, http://intranet:8080', 0],
  ['https://a.example,', 0],
])('ALLOWED_ORIGINS=%s', (ALLOWED_ORIGINS, count) => expect(problems({ ALLOWED_ORIGINS })).toHaveLength(count))

test.each([
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1],
  ['abcdefghij0123456789', 1],
  ['abcdefghij0123456789abcdefghij0123456789', 0],
])('DIRECTLINE_SECRET=%s', (DIRECTLINE_SECRET, count) => expect(problems({ DIRECTLINE_SECRET })).toHaveLength(count))

describe('réglages dangereux ou impossibles ensemble', () => {
  test.each<[string, Record<string, string>, RegExp | undefined]>([
    ['réseau, sans Azure', { HOST: '0.0.0.0' }, /API_MESSAGES=off/],
    ['réseau IPv6, sans Azure', { HOST: '::' }, /API_MESSAGES=off/],
    ['un nom qui commence comme local', { HOST: '127.0.0.1.evil.example' }, /API_MESSAGES=off/],
    ['réseau, page web seule', { HOST: '0.0.0.0', API_MESSAGES: 'off' }, undefined],
    ['réseau, développement assumé', { HOST: '0.0.0.0', API_MESSAGES: 'dev' }, undefined],
    ['réseau, avec Azure', { HOST: '0.0.0.0', ...AZURE }, undefined],
    ['localhost', { HOST: 'localhost' }, undefined],
    ['Azure sans contrôle', { ...AZURE, API_MESSAGES: 'dev' }, /ne se débraye pas/],
    ['Azure sans tenant', { MicrosoftAppId: ID, MicrosoftAppPassword: 'x' }, /MicrosoftAppTenantId manque/],
    ['Azure sans secret', { MicrosoftAppId: ID, MicrosoftAppTenantId: ID }, /MicrosoftAppPassword manque/],
    [
      'identité managée, sans secret',
      { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, MicrosoftAppType: 'UserAssignedMSI' },
      undefined,
    ],
    [
      'plusieurs organisations',
      { MicrosoftAppId: ID, MicrosoftAppPassword: 'x', MicrosoftAppType: 'MultiTenant' },
      undefined,
    ],
    ['secret sans application', { MicrosoftAppPassword: 'x' }, /sans MicrosoftAppId/],
    ['application mal recopiée', { ...AZURE, MicrosoftAppId: 'mon-bot' }, /MicrosoftAppId vaut « mon-bot »/],
  ])('%s', (_name, env, expected) => {
    const found = problems(env)
    if (expected === undefined) expect(found).toEqual([])
    else expect(found.join('\n')).toMatch(expected)
  })
})

test('les réglages d’Azure se lisent ensemble', () => {
  expect(parseConfig(AZURE)).toMatchObject({
    config: {
      messages: { kind: 'azure', appId: ID, type: 'SingleTenant', tenantId: ID, password: 'un-secret-client' },
    },
  })
})

describe('.env.example', () => {
  const text = readFileSync(join(__dirname, '../../.env.example'), 'utf8')

  test('liste exactement les variables de la table, expliquées, avec leurs valeurs par défaut', () => {
    expect(text).toBe(wordEnvExample())
    expect(parse(text)).toEqual(
      Object.fromEntries(Object.values(settings).map(({ name, fallback }) => [name, fallback])),
    )
  })

  test('recopié tel quel, il ne change rien', () => {
    expect(parseConfig(parse(text))).toEqual(parseConfig({}))
  })
})
