import matter from 'gray-matter'
import { DOMAINES } from './domaines'
import type { Entete } from './ficheMetier'
import { findSuggestion } from './findSuggestion'
import { normalizeLabel } from './normalizeText'
import type { Problem } from './problem'
import { problemOf, quoted, type Rule } from './rules'

/** What the front matter of a sheet says and where the sheet itself starts. */
export interface FrontMatter {
  readonly id: string | undefined
  readonly entete: Entete
  /** Index of the first raw line after the front matter. */
  readonly bodyStart: number
  readonly problems: readonly Problem[]
}

/** The last four are what an import keeps of a record that the layout has no place for. */
const KEYS = [
  'id',
  'source',
  'maj',
  'licence',
  'redaction',
  'domaines',
  'secteurs',
  'metiersAssocies',
  'sources',
  'rncp',
]
const REMEDY = 'une clé par ligne entre deux lignes `---`, p. ex. `source: https://www.onisep.fr`'
// A few dozen lines at most: beyond, it is a mistake or an attack on the YAML reader.
const MAX_CHARS = 10_000

/** Reads the YAML between two `---` lines. Any other language is refused: gray-matter would execute JavaScript. */
export function parseFrontMatter(rawLines: readonly string[], file: string): FrontMatter {
  const opening = rawLines[0] ?? ''
  const none = { id: undefined, entete: { domaines: [] }, bodyStart: 0, problems: [] }
  if (!/^---(?!-)/.test(opening)) return none
  const end = rawLines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  const title = rawLines.findIndex((line) => line.startsWith('# '))
  const bodyStart = end < 0 ? Math.max(title, 0) : end + 1
  const fault = (rule: Rule, line: number, message: string, remedy: string): FrontMatter => {
    return { ...none, bodyStart, problems: [problemOf(rule, { file, line }, message, remedy)] }
  }
  const language = opening.slice(3).trim().toLowerCase()
  if (!['', 'yaml', 'yml'].includes(language)) {
    const message = `L’en-tête est annoncé en ${quoted(language)}, attendu du YAML : il n’est ni lu ni exécuté`
    return fault('entete-refuse', 1, message, 'ouvrez l’en-tête par une ligne `---` sans rien d’autre')
  }
  if (end < 0) return fault('entete-invalide', 1, 'L’en-tête n’est pas fermé, attendu une seconde ligne `---`', REMEDY)
  const yaml = rawLines.slice(1, end).join('\n')
  if (yaml.length > MAX_CHARS) {
    return fault('entete-invalide', 1, `L’en-tête a ${yaml.length} caractères, attendu ${MAX_CHARS} au plus`, REMEDY)
  }
  try {
    // Options given, so gray-matter's cache (keyed by content, shared by all callers) stays out of it.
    return { ...readData(matter(`---\n${yaml}\n---\n`, { engines: YAML_ONLY }).data, file, rawLines), bodyStart }
  } catch (cause) {
    const line = Math.min(yamlLine(cause), end)
    const message = `L’en-tête n’est pas du YAML lisible, trouvé ${quoted((rawLines[line - 1] ?? '').trim())}`
    return fault('entete-invalide', line, message, REMEDY)
  }
}

const refuse = (): never => {
  throw new Error('only YAML is read')
}
const YAML_ONLY = { js: refuse, javascript: refuse, coffee: refuse, coffeescript: refuse, cson: refuse, json: refuse }

/** js-yaml counts lines from 0, and gray-matter hands it the line feed after the opening `---`. */
function yamlLine(cause: unknown): number {
  if (typeof cause !== 'object' || cause === null || !('mark' in cause)) return 1
  const { mark } = cause
  if (typeof mark !== 'object' || mark === null || !('line' in mark)) return 1
  return typeof mark.line === 'number' ? mark.line + 1 : 1
}

function readData(data: unknown, file: string, rawLines: readonly string[]): Omit<FrontMatter, 'bodyStart'> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('not a list of keys')
  const values = new Map<string, unknown>(Object.entries(data))
  const unknownKeys = [...values.keys()].filter((key) => !KEYS.includes(key))
  const found = values.get('domaines')
  const domaines = (Array.isArray(found) ? found : [found]).flatMap((label) => scalar(label) ?? [])
  const [source, maj, licence, redaction] = ['source', 'maj', 'licence', 'redaction'].map((key) =>
    scalar(values.get(key)),
  )
  return {
    id: scalar(values.get('id')),
    entete: {
      ...(source !== undefined && { source }),
      ...(maj !== undefined && { maj }),
      ...(licence !== undefined && { licence }),
      ...(redaction !== undefined && { redaction }),
      domaines,
    },
    problems: [
      ...unknownKeys.map((key) => {
        const message = `L’en-tête a une clé inconnue ${quoted(key)}, attendu ${KEYS.join(', ')}`
        const suggestion = findSuggestion(key, KEYS)
        const remedy =
          suggestion === undefined
            ? 'corrigez la clé ou retirez-la : elle est ignorée'
            : `vouliez-vous dire \`${suggestion}\` ? sinon retirez la clé, elle est ignorée`
        return problemOf('entete-cle-inconnue', { file, line: 1 }, message, remedy)
      }),
      ...unknownDomaines(domaines, file, rawLines),
    ],
  }
}

/** An unknown domain is kept, Onisep may add some; but most often it is a slip, and nobody would find the job by it. */
function unknownDomaines(domaines: readonly string[], file: string, rawLines: readonly string[]): readonly Problem[] {
  return domaines
    .filter((label) => !DOMAINES.includes(label))
    .map((label) => {
      const suggestion = findSuggestion(label, DOMAINES)
      const line = rawLines.findIndex((raw) => raw.includes(label)) + 1
      const message = `\`domaines\` vaut ${quoted(label)}, attendu l’un des ${DOMAINES.length} domaines d’Onisep`
      const remedy = suggestion === undefined ? `p. ex. \`${DOMAINES[0]}\`` : `vouliez-vous dire \`${suggestion}\` ?`
      return problemOf('domaine-inconnu', { file, line: Math.max(line, 1) }, message, remedy)
    })
}

/** YAML turns `2025-10-21` into a date and `12` into a number. */
function scalar(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? normalizeLabel(value) : ''
  return text === '' ? undefined : text
}
