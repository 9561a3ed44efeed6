const INCLUSIVE_ENDING =
  /(?<!\p{L})(\p{L}{2,})(?:[·•‧∙⋅/.]|-(?=(?:e|ne|trice|euse|ère|ière|rice)s?(?!\p{L}))|\((?=\p{L}{1,5}\)))(?:e|ne|ère|ere|ière|iere|euse|trice|rice|teuse|le|lle|ve|fe|ffe|se|ienne|onne|esse|te|ale|nière)\)?(?:[·•./]?s\)?)?(?!\p{L})/gu

/** Nothing of it needs more than lower case; most messages are written so. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_ASCII) return false
  return true
}

const LAST_ASCII = 0x7e

/** Lower case, no accent, one kind of apostrophe and space: the form in which everything is compared. `Élève·s` → `eleve·s`. */
export function fold(text: string): string {
  if (isAscii(text)) return withApostrophes(text.toLowerCase())
  if (LATIN.test(text)) return withApostrophes(text.replace(ACCENTED, foldSign).toLowerCase())
  return foldAny(text)
}

function withApostrophes(text: string): string {
  return text.includes('`') ? text.replaceAll('`', "'") : text
}

/** ASCII, the letters of Western languages, the usual apostrophes: each of them folds by itself. */
const LATIN = /^[ -~\t\n\r\u00A0-\u017F‘’]*$/
const ACCENTED = /[\u00A0-\u017F‘’]/g

const signs = new Map<string, string>()

function foldSign(sign: string): string {
  const before = signs.get(sign)
  if (before !== undefined) return before
  const folded = foldAny(sign)
  signs.set(sign, folded)
  return folded
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
}

/** How an inclusive ending begins: without any such place there is none. */
const JOINED = /\p{L}(?:[·•‧∙⋅/.]\p{L}|-(?:e|n|t|è|iè|r)|\(\p{L})/u

/** True for a text that may hold such a place, or a sign to compose: a look at its letters tells most others. */
function isJoined(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > LAST_COMPOSED && code !== APOSTROPHE) return true
    if (code === 0x28 || (code >= 0x2d && code <= 0x2f) || code === 0xb7) return true
  }
  return false
}

const LAST_COMPOSED = 0x2ff
const APOSTROPHE = 0x2019

/** Every sign of it is composed already. */
const COMPOSED = /^[\0-\u02FF‘’…–—]*$/

/** Keeps one gender of inclusive writing: `technicien/ne`, `infirmier·ère`, `étudiant(e)s` → `technicien`, `infirmier`, `étudiant`. */
export function withoutInclusiveEndings(text: string): string {
  if (!isJoined(text)) return text
  const composed = COMPOSED.test(text) ? text : text.normalize('NFC')
  return JOINED.test(composed) ? composed.replace(INCLUSIVE_ENDING, '$1') : composed
}

/** The folded words of a text, in order; apostrophes, hyphens and punctuation separate. `C'est l'infirmier/ère !` → c est l infirmier. */
export function tokenize(text: string): readonly string[] {
  if (text === lastText) return lastTokens
  lastTokens = tokenizePlain(withoutInclusiveEndings(text))
  lastText = text
  return lastTokens
}

/** Several readings of one message begin with its words. */
let lastText = ''
let lastTokens: readonly string[] = []

const WORD = /[\p{L}\p{N}]+[#+]{0,2}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu

/** The same of a text whose inclusive endings are taken off already. */
export function tokenizePlain(text: string): readonly string[] {
  const folded = fold(text)
  return isAscii(folded) ? plainWords(folded) : (folded.match(WORD) ?? [])
}

/** What `WORD` finds in a folded ASCII text: `c++`, `c#`. */
function plainWords(text: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isPlain(text.charCodeAt(at))) continue
    const start = at
    do at++
    while (isPlain(text.charCodeAt(at)))
    const end = at
    while (at < end + 2 && isMark(text.charCodeAt(at))) at++
    // « a+b »
    if (at > end && isPlain(text.charCodeAt(at))) at--
    words.push(text.slice(start, at))
    at--
  }
  return words
}

/** a to z, 0 to 9. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** # or + */
function isMark(code: number): boolean {
  return code === 35 || code === 43
}
