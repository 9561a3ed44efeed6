import { Parser } from 'htmlparser2'

/** Where the seed's layout stands its lines under a section: real sheets do, and the parser reads them so. */
export const INDENT = ' '.repeat(12)

const HEADINGS: Readonly<Record<string, string>> = { h1: '##', h2: '##', h3: '##', h4: '##', h5: '###', h6: '###' }
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'table', 'tr', 'blockquote', 'section'])
const SILENT = new Set(['script', 'style'])

/**
 * The HTML of a description as the body of a section: a heading on its line, each paragraph followed by a blank line,
 * everything indented but the first line.
 */
export function htmlToText(html: string): string {
  const lines: string[] = []
  let text = ''
  let prefix = ''
  let silent = 0
  const flush = (blankAfter: boolean): void => {
    const line = text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '')
    text = ''
    if (line === '') return
    lines.push(`${prefix}${line}`)
    prefix = ''
    if (blankAfter) lines.push('')
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent++
        if (HEADINGS[name] !== undefined) {
          flush(true)
          prefix = `${HEADINGS[name]} `
        } else if (name === 'li') {
          flush(true)
          prefix = '- '
        } else if (name === 'br') flush(false)
        else if (BLOCKS.has(name)) flush(prefix === '')
      },
      ontext(data) {
        if (silent === 0) text += data
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--
        if (HEADINGS[name] !== undefined) {
          flush(false)
          prefix = ''
        } else if (BLOCKS.has(name) || name === 'li') {
          flush(true)
          if (lines.at(-1) !== '' && lines.length > 0 && !lines.at(-1)?.startsWith('#')) lines.push('')
          if (name === 'li') prefix = ''
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  flush(true)
  while (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => (line === '' || index === 0 ? line : `${INDENT}${line}`)).join('\n')
}
