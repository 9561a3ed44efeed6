import type { Draft, Extra } from './draft'

/** Who an imported sheet says it is by; a sheet that says anything but this or Déclic is somebody's own work. */
export const REDACTION = 'Onisep'

/** The front matter of an imported sheet, with the lines that open and close it. */
export function writeFrontMatter({ kind, id }: Draft, extra: Extra): string {
  const slug = kind === 'metier' ? 'metier' : 'formation'
  return [
    '---',
    // A training sheet has no place for its id in its body.
    ...(kind === 'formation' ? [`id: ${id}`] : []),
    `source: https://www.onisep.fr/http/redirection/${slug}/slug/${id}`,
    ...(extra.maj === undefined ? [] : [`maj: ${extra.maj}`]),
    'licence: "Onisep, ODbL"',
    `redaction: ${REDACTION}`,
    ...(extra.rncp === undefined || extra.rncp === '' ? [] : [`rncp: ${extra.rncp}`]),
    ...list('domaines', extra.domaines),
    ...list('secteurs', extra.secteurs),
    ...list('metiersAssocies', extra.metiersAssocies),
    ...list('sources', extra.sources),
    '---',
    '',
  ].join('\n')
}

/** The sheet with these values in its front matter, every other line as it was; a key's old value goes. */
export function setInFrontMatter(text: string, values: Pick<Extra, 'domaines' | 'rncp'>): string {
  const [, inside = '', body = text] = /^---\r?\n(.*?)^---[ \t]*\r?\n(.*)$/ms.exec(text) ?? []
  let lines = inside.split('\n').filter((line) => line !== '')
  const put = (key: string, written: readonly string[]): void => {
    const start = lines.findIndex((line) => line.startsWith(`${key}:`))
    const end = start < 0 ? -1 : lines.findIndex((line, index) => index > start && !/^[\s-]/.test(line))
    const [before, after] = start < 0 ? [lines, []] : [lines.slice(0, start), end < 0 ? [] : lines.slice(end)]
    lines = [...before, ...written, ...after]
  }
  if (values.rncp) put('rncp', [`rncp: ${values.rncp}`])
  if (values.domaines !== undefined) put('domaines', list('domaines', values.domaines))
  return `---\n${lines.join('\n')}\n---\n${body}`
}

function list(key: string, values: readonly string[] = []): readonly string[] {
  return values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${JSON.stringify(value)}`)]
}
