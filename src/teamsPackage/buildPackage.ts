import { colourIcon, outlineIcon } from './icons'
import { findLimitFaults } from './limits'
import { englishOf, manifestOf } from './manifest'
import { findSchemaFaults } from './schema'
import type { PackageSettings } from './settings'
import { zip } from './zip'

export interface BuiltPackage {
  readonly content: Buffer
  /** Why Teams would refuse it; French, with the field. */
  readonly faults: readonly string[]
  /** False where Microsoft's schemas are not installed. */
  readonly checkedBySchema: boolean
}

/** The app as Teams takes it: manifest, English texts and icons in a zip. The same settings give the same bytes. */
export function buildPackage(settings: PackageSettings): BuiltPackage {
  const manifest = manifestOf(settings)
  const english = englishOf(manifest)
  const bySchema = findSchemaFaults(manifest, english)
  return {
    content: zip([
      { name: 'manifest.json', content: json(manifest) },
      { name: 'en.json', content: json(english) },
      { name: 'color.png', content: colourIcon() },
      { name: 'outline.png', content: outlineIcon() },
    ]),
    faults: [...(bySchema ?? []), ...findLimitFaults(manifest, english)],
    checkedBySchema: bySchema !== undefined,
  }
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
