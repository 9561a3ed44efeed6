import { comparisonKey } from '../sheets/comparisonKey'
import type { Layout } from '../sheets/splitBlocks'
import { htmlToText, INDENT } from './htmlToText'

/** A description as a section of a sheet, '' when it says nothing. Nothing in it can pass for another section. */
export function sectionText(nom: string, html: string, layout: Layout): string {
  const text = htmlToText(html)
  if (text === '') return ''
  const [first = ''] = text.split('\n', 1)
  const heading = /^## (.*)$/.exec(first)?.[1]
  // Real sheets leave `## Salaire` unindented there; any other `##` would open a section.
  const opens = heading === undefined ? /^(#|\*\*)(?!#)/.test(first) : !layout.isSubHeading(comparisonKey(heading))
  return `## ${nom}\n\n${opens ? INDENT : ''}${text}\n`
}
