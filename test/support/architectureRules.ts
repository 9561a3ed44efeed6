import { linesWithAny, type SourceFile, stringLiterals } from './sourceFiles'

/** A rule looks at files and names each fault: who, what, and what is allowed. */
export type Rule = (files: readonly SourceFile[]) => readonly string[]

const ENTRY_POINTS = [
  'src/index.ts',
  'src/ask.ts',
  'src/checkSheets.ts',
  'src/importSheets.ts',
  'src/teamsPackage.ts',
  'src/buildClient.ts',
  'src/retours.ts',
]

/** What each folder may import of ours, itself aside. */
const DIRECTION: Readonly<Record<string, readonly string[]>> = {
  texts: [],
  sheets: ['texts'],
  search: ['texts', 'sheets'],
  understanding: ['texts', 'sheets', 'search'],
  answers: ['texts', 'sheets', 'search', 'understanding'],
  state: ['texts', 'sheets', 'search', 'understanding'],
  dialogs: ['texts', 'sheets', 'search', 'understanding', 'answers'],
  channels: ['texts', 'sheets', 'search', 'understanding', 'answers', 'dialogs', 'state'],
  server: ['texts', 'sheets', 'search', 'understanding', 'answers', 'dialogs', 'state', 'channels', 'config'],
  config: ['texts'],
  endWithReader: [],
  teamsPackage: ['texts', 'channels', 'config'],
  import: ['texts', 'sheets'],
}

/** Where an outside thing may be imported: a folder (ends with `/`) or a file; `files` at most, all together. */
interface Owner {
  readonly thing: RegExp
  readonly places: readonly string[]
  readonly files?: number
}

const OWNERS: readonly Owner[] = [
  { thing: /^(botbuilder|botframework-)/, places: ['dialogs/', 'src/channels/', 'src/server/', 'src/state/'] },
  { thing: /^minisearch$/, places: ['src/search/'], files: 1 },
  { thing: /^@orama\/stemmers$/, places: ['src/search/'], files: 1 },
  { thing: /^gray-matter$/, places: ['src/sheets/'], files: 1 },
  { thing: /^(kysely|libsql|pg)$/, places: ['src/state/'] },
  { thing: /^libsql$/, places: ['src/state/'], files: 1 },
  { thing: /^pg$/, places: ['src/state/'], files: 1 },
  { thing: /^restify$/, places: ['src/server/'] },
  { thing: /^prom-client$/, places: ['src/server/'], files: 1 },
  { thing: /^jsonwebtoken$/, places: ['src/channels/directline/'], files: 1 },
  { thing: /^ws$/, places: ['src/channels/directline/'] },
  { thing: /^(sax|yauzl|csv-parse|htmlparser2)$/, places: ['src/import/'] },
  { thing: /^sax$/, places: ['src/import/'], files: 1 },
  { thing: /^yauzl$/, places: ['src/import/'], files: 1 },
  { thing: /^dotenv$/, places: ['src/config.ts'] },
  { thing: /^ajv-draft-04$/, places: ['src/teamsPackage/schema.ts'] },
  {
    thing: /^(node:)?fs(\/promises)?$/,
    places: [
      'src/sheets/loadSheets.ts',
      'src/sheets/versionOf.ts',
      'src/sheets/watchFolders.ts',
      'src/sheets/loadFaitsParcours.ts',
      'src/search/loadLexique.ts',
      'src/search/garderDans.ts',
      'src/import/openSources.ts',
      'src/import/folder.ts',
      'src/channels/webchat/bundle/',
      'src/state/',
      'src/teamsPackage.ts',
      'src/teamsPackage/schema.ts',
    ],
  },
]

/** `texts → sheets → search → understanding → answers → dialogs → channels → server → index`. */
export const importsFollowDirection: Rule = (files) =>
  files.flatMap(({ path, imports }) => {
    if (ENTRY_POINTS.includes(path)) return []
    const folder = folderOf(path)
    const allowed = DIRECTION[folder]
    if (allowed === undefined) return [`${path}: the folder ${folder} has no place in the direction`]
    return imports
      .filter((name) => isOurs(name) && folderOf(name) !== folder && !allowed.includes(folderOf(name)))
      .map((name) => `${path} imports ${name}`)
  })

/** What is understood, from the words to the conversation; each part imports only from those before it and from `SHARED`. */
const PARTS = [
  'mots',
  'observations',
  'refus',
  'facettes',
  'recit',
  'noms',
  'envies',
  'metier',
  'formation',
  'liste',
  'suite',
  'comparaison',
  'conversation',
  'detresse',
]

/** The values that the parts hand to one another, beside them. */
const SHARED = ['intent', 'contexte', 'criteres', 'autreNom', 'demandeDiplome', 'gesteDit', 'nomCompare']

/** `src/understanding` is read from the bottom up: its parts in their order, then what puts them together. */
export const understandingFollowsItsParts: Rule = (files) =>
  files.flatMap(({ path, imports }) => {
    const part = partOf(path.replace(/\.ts$/, ''))
    if (part === undefined || part === '') return []
    const own = PARTS.indexOf(part)
    if (own === -1) return [`${path}: the part ${part} has no place in the order`]
    return imports
      .filter((name) => {
        const other = partOf(name)
        if (other === undefined) return false
        return other === '' ? !SHARED.includes(name.slice(UNDERSTANDING.length)) : PARTS.indexOf(other) > own
      })
      .map((name) => `${path} imports ${name}`)
  })

const UNDERSTANDING = 'src/understanding/'

/** The part of `src/understanding` that a path without extension is in: empty beside them, undefined elsewhere. */
function partOf(path: string): string | undefined {
  if (!path.startsWith(UNDERSTANDING)) return undefined
  return path.slice(UNDERSTANDING.length).split('/').slice(0, -1).join('/')
}

/** The program does not lean on its tests or scripts. */
export const programStandsAlone: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports.filter((name) => /^(\.\.|test|scripts)(\/|$)/.test(name)).map((name) => `${path} imports ${name}`),
  )

/** MiniSearch, the disk, the SQL driver, the Bot Framework… are each known in one place. */
export const outsideThingsHaveOneOwner: Rule = (files) =>
  OWNERS.flatMap(({ thing, places, files: most }) => {
    const users = files.filter(({ imports }) => imports.some((name) => thing.test(name))).map(({ path }) => path)
    const strangers = users.filter(
      (path) => !places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place))),
    )
    const faults = strangers.map((path) => `${path} knows ${thing.source}`)
    return most !== undefined && users.length > most
      ? [...faults, `${users.join(', ')} all know ${thing.source}`]
      : faults
  })

export const environmentIsReadOnce: Rule = (files) =>
  files
    .filter(({ path, text }) => path !== 'src/config.ts' && /\bprocess\s*\.\s*env\b|\bprocess\s*\[/.test(text))
    .map(({ path }) => `${path} reads process.env`)

export const noCircularImports: Rule = (files) => {
  const graph = new Map(files.map(({ path, imports }) => [path.replace(/\.ts$/, ''), imports]))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (name: string, way: readonly string[]): void => {
    const imports = graph.get(name)
    if (imports === undefined || done.has(name)) return
    const from = way.indexOf(name)
    if (from >= 0) {
      faults.push([...way.slice(from), name].join(' → '))
      return
    }
    for (const next of imports) visit(next, [...way, name])
    done.add(name)
  }
  for (const name of graph.keys()) visit(name, [])
  return faults
}

/** At 250 lines a file holds more than one idea. */
export const filesAreShort: Rule = (files) =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path}: ${lines} lines`)

/** A dialog asks and says; its words are in `src/texts`. */
export const dialogsHoldNoSentence: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('dialogs/'))
    .flatMap((file) =>
      stringLiterals(file)
        .filter(({ value }) => /[À-ÿœŒ\s]/.test(value))
        .map(({ line, value }) => `${file.path}:${line} « ${value} »`),
    )

export const nothingIsAny: Rule = (files) =>
  files.flatMap((file) => linesWithAny(file).map((line) => `${file.path}:${line} any`))

function isOurs(name: string): boolean {
  return /^(src|dialogs)\//.test(name)
}

/** `src/answers/x.ts` → `answers`, `dialogs/x` → `dialogs`, `src/configTable.ts` → `config`, `src/ask` → `ask`. */
function folderOf(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  if (top !== 'src') return top
  if (third !== undefined) return second
  return second.startsWith('config') ? 'config' : second.replace(/\.ts$/, '')
}
