import { readFileSync } from 'node:fs'
import { MANIFEST_VERSION } from './manifest'

/** One of its patterns is no Unicode pattern, and formats such as `uri` are checked with the settings. */
const OPTIONS = { strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }

const PACKAGE = '@microsoft/app-manifest/build/json-schemas/teams'

/**
 * What Microsoft's own schemas refuse, field by field; undefined where they are not installed: they come with the development
 * packages.
 */
export function findSchemaFaults(manifest: object, english: object): readonly string[] | undefined {
  try {
    // Not an import: it may be absent.
    const { default: Ajv }: typeof import('ajv-draft-04') = require('ajv-draft-04')
    const check = (name: string, value: object): readonly string[] => {
      const schema: object = JSON.parse(
        readFileSync(require.resolve(`${PACKAGE}/v${MANIFEST_VERSION}/${name}`), 'utf8'),
      )
      const validate = new Ajv(OPTIONS).compile(schema)
      validate(value)
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} : ${message ?? ''}`)
    }
    return [
      ...check('MicrosoftTeams.schema.json', manifest),
      ...check('MicrosoftTeams.Localization.schema.json', english),
    ]
  } catch (error) {
    if (error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code))) return undefined
    throw error
  }
}
