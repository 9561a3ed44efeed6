import { load } from 'js-yaml'
import { comparisonKey } from '../sheets/comparisonKey'
import type { AppellationRome } from './facts'

/**
 * `appellations-rome.yaml` brought up to date: for the codes of the sheets and those it holds already, the names in use
 * that no sheet bears, then the names that authors added. Its opening comment stays.
 */
export function updateAppellations(
  yaml: string,
  appellations: readonly AppellationRome[],
  sheetTexts: Iterable<string>,
): { readonly text: string; readonly codes: number; readonly noms: number } {
  const before = parseAppellations(yaml)
  const codes = new Set(before.keys())
  const borne = new Set<string>()
  for (const text of sheetTexts) {
    for (const [, code = ''] of text.matchAll(/^- ([A-N]\d{4})$/gm)) codes.add(code)
    for (const [, nom = ''] of text.matchAll(/^- (?:Féminin|Masculin): (.+)$/gm)) borne.add(comparisonKey(nom))
  }
  const official = new Map<string, string[]>()
  const known = new Set<string>()
  for (const { codeRome, nom, peuUsitee } of appellations) {
    known.add(nom)
    if (peuUsitee || !codes.has(codeRome) || nom.split(' / ').some((form) => borne.has(comparisonKey(form)))) continue
    official.set(codeRome, [...(official.get(codeRome) ?? []), nom])
  }
  const lines: string[] = []
  let noms = 0
  for (const code of [...codes].sort()) {
    const added = (before.get(code) ?? []).filter((nom) => !known.has(nom))
    const all = [...(official.get(code) ?? []), ...added]
    if (all.length === 0) continue
    noms += all.length
    lines.push(`${code}: [${all.map(quote).join(', ')}]`)
  }
  const comment = yaml.split('\n').filter((line) => line.startsWith('#'))
  return { text: `${[...comment, ...lines].join('\n')}\n`, codes: lines.length, noms }
}

function parseAppellations(yaml: string): ReadonlyMap<string, readonly string[]> {
  const found: unknown = load(yaml) ?? {}
  if (typeof found !== 'object' || found === null) return new Map()
  return new Map(Object.entries(found).map(([code, noms]) => [code, Array.isArray(noms) ? noms.map(String) : []]))
}

/** As the lexicon's README asks: no bare apostrophe, comma nor sign of YAML in a list. */
function quote(nom: string): string {
  return /^[\p{L}\d][\p{L}\d /()’.-]*$/u.test(nom) ? nom : JSON.stringify(nom)
}
