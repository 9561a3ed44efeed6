/**
 * One line of a sheet in the only spelling the rest of the code knows: NFC, single plain spaces, straight apostrophes,
 * no invisible character. `<br/>` and `<p>` become line feeds, so that two statements never run together.
 */
export function normalizeText(raw: string): string {
  const trimmed = raw.trim()
  // Most lines are plain: this test is far cheaper than rewriting 20 MB of text.
  if (!UNUSUAL.test(trimmed)) return trimmed
  return trimmed
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/<br ?\/?>|<\/?p>/gi, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** The same on one line, for what cannot be cut: titles, labels, list items. */
export function normalizeLabel(raw: string): string {
  return normalizeText(raw).replace(/\n/g, ' ')
}

// Soft hyphen, zero-width and direction marks, control characters other than tab and line feed.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?![\t\n])\p{Cc}/gu
// Plain: printable ASCII and composed Latin letters, without tag nor double space.
const UNUSUAL = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u017F]|<| {2}/
