import { Prefiltre, placeOf } from './prefiltre'

/** A phrase people use, compiled: it matches whole words of a folded, space-joined question. */
export interface Motif {
  readonly pattern: RegExp
  /** Tells, with others, the texts in which it cannot match; shared by the phrases of one lexicon. */
  readonly prefiltre: Prefiltre
  /** Its rank there. */
  readonly rang: number
}

import { oncePer } from './retenir'

/** Up to four words that the phrase leaves open; the only capturing group, so that it can be told from the phrase's own words. */
const GAP = '((?: \\w+){0,4}?) '

/**
 * Compiles a phrase of `data/lexique` (`combien ... gagn*`, `code (du )?metier`) into a whole-word pattern over folded,
 * space-joined text; phrases of one `prefiltre` are ruled out together. Throws a `SyntaxError` when the phrase is not well formed.
 */
export function parseMotif(phrase: string, prefiltre = new Prefiltre()): Motif {
  const pattern = new RegExp(`(?<!\\w)(?:${toSource(phrase)})(?!\\w)`, 'g')
  return { pattern, prefiltre, rang: prefiltre.add(pattern) }
}

function toSource(phrase: string): string {
  return withOptionalSpaces(phrase.trim().replace(/ \.\.\.$/, ''))
    .replace(/\((?!\?)/g, '(?:')
    .replace(/(?<=[a-z0-9])\*/g, '\\w*')
    .replace(/ \.\.\. /g, GAP)
}

/** ` (un|une)?` is written as read; the space must go with the group when the group is not there. */
function withOptionalSpaces(phrase: string): string {
  const start = phrase.search(/ \((?!\?)/)
  if (start === -1) return phrase
  const end = closing(phrase, start + 1)
  const group = phrase.slice(start + 1, end + 1)
  const inner = `(${withOptionalSpaces(group.slice(1, -1))})`
  const optional = phrase[end + 1] === '?' && !group.endsWith(' )')
  return optional
    ? `${phrase.slice(0, start)}(?: ${inner})?${withOptionalSpaces(phrase.slice(end + 2))}`
    : `${phrase.slice(0, start)} ${inner}${withOptionalSpaces(phrase.slice(end + 1))}`
}

function closing(phrase: string, open: number): number {
  let depth = 0
  for (let i = open; i < phrase.length; i++) {
    if (phrase[i] === '(') depth++
    if (phrase[i] === ')' && --depth === 0) return i
  }
  throw new SyntaxError(`parenthèse non fermée : ${phrase}`)
}

/** The stretch of `text` that a phrase covers: [debut, fin), with how many of its characters the phrase itself spells out. */
export interface Couverture {
  readonly debut: number
  readonly fin: number
  readonly propres: number
}

export function findMotif(motif: Motif, text: string): Couverture | undefined {
  const admis = motif.prefiltre.admis(text)
  if (admis[placeOf(admis, motif.rang)] !== motif.rang) return undefined
  motif.pattern.lastIndex = 0
  return nextMatch(motif, text)
}

const AUCUN: readonly Motif[] = []

/** Those of a list that may match a text: few of them, in their order. The ranks of a list follow one another, as they were read. */
export function candidats(motifs: readonly Motif[], text: string): readonly Motif[] {
  const first = motifs[0]
  if (first === undefined) return motifs
  const admis = first.prefiltre.admis(text)
  let found: Motif[] | undefined
  for (let at = placeOf(admis, first.rang); at < admis.length; at++) {
    const motif = motifs[(admis[at] ?? 0) - first.rang]
    if (motif === undefined) break
    if (found === undefined) found = [motif]
    else found.push(motif)
  }
  return found ?? AUCUN
}

/** The lists of phrases by the rank of each phrase, from the first one's on. */
const rangsDe = oncePer((lists: readonly (readonly Motif[])[]) => {
  const motifs = lists.flat()
  const first = motifs[0]?.rang ?? 0
  const held = new Uint8Array(Math.max(0, ...motifs.map(({ rang }) => rang + 1 - first)))
  for (const { rang } of motifs) held[rang - first] = 1
  return { prefiltre: motifs[0]?.prefiltre, first, held }
})

/** True when some phrase of the lists may match a text: all were read with one `prefiltre`, in their order. */
export function isPossible(lists: readonly (readonly Motif[])[], text: string): boolean {
  const { prefiltre, first, held } = rangsDe(lists)
  const admis = prefiltre?.admis(text) ?? []
  for (let at = placeOf(admis, first); at < admis.length; at++) {
    const isHeld = held[(admis[at] ?? 0) - first]
    if (isHeld === undefined) break
    if (isHeld === 1) return true
  }
  return false
}

/** What phrases tell. */
interface Dit {
  readonly indices: readonly Motif[]
}

/** The place of what each phrase tells, by the phrase's rank from the first one's on: the ranks follow one another, as they were read. */
const placesDe = oncePer((dits: readonly Dit[]) => {
  const motifs = dits.flatMap(({ indices }) => indices)
  const first = motifs[0]?.rang ?? 0
  const places = new Int32Array(Math.max(0, ...motifs.map(({ rang }) => rang + 1 - first))).fill(-1)
  dits.forEach(({ indices }, place) => {
    for (const { rang } of indices) places[rang - first] = place
  })
  return { prefiltre: motifs[0]?.prefiltre, first, places }
})

/** Of all that phrases tell, what they may tell of a text, in the order it was read: the rest is not looked at. */
export function possibles<T extends Dit>(dits: readonly T[], text: string): readonly T[] {
  const { prefiltre, first, places } = placesDe(dits)
  const found: T[] = []
  const admis = prefiltre?.admis(text) ?? []
  for (let at = placeOf(admis, first); at < admis.length; at++) {
    const place = places[(admis[at] ?? 0) - first]
    if (place === undefined) break
    const dit = dits[place]
    if (dit !== undefined && dit !== found.at(-1)) found.push(dit)
  }
  return found
}

/** Every stretch that a phrase covers. */
export function findMotifs(motif: Motif, text: string): readonly Couverture[] {
  motif.pattern.lastIndex = 0
  const found: Couverture[] = []
  for (let match = nextMatch(motif, text); match !== undefined; match = nextMatch(motif, text)) {
    if (match.fin === match.debut) break
    found.push(match)
  }
  return found
}

function nextMatch(motif: Motif, text: string): Couverture | undefined {
  const match = motif.pattern.exec(text)
  if (match === null) return undefined
  const [whole] = match
  let propres = whole.length
  for (let group = 1; group < match.length; group++) propres -= match[group]?.length ?? 0
  return { debut: match.index, fin: match.index + whole.length, propres }
}
