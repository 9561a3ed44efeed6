import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Strings of which a match holds at least one. */
type Ensemble = readonly string[]

/** What is known of the text that a part of a pattern matches. */
interface Connu {
  /** All the texts it can match; undefined when there are too many. */
  readonly exacts: Ensemble | undefined
  /** Every text it matches holds one string of each of these, the most telling first; none when nothing is sure. */
  readonly requis: readonly Ensemble[]
}

/** What stands on either side of a part: true where a word surely begins or ends there. */
interface Bords {
  readonly debut: boolean
  readonly fin: boolean
}

/** Enough for the words of a phrase said in every gender and number; more of them tell little and take long. */
const MAX_EXACTS = 64
const MAX_REQUIS = 400

/** A third set hardly rules out what two do not. */
const MAX_ENSEMBLES = 2

/** One letter alone stands in every text. */
const MIN_LENGTH = 2

/** From here on longer says nothing more: texts that hold five letters of a pattern are few. */
const LONG_ENOUGH = 5

const RIEN: Connu = { exacts: undefined, requis: [] }
const VIDE: Connu = { exacts: [''], requis: [] }
const OUVERTS: Bords = { debut: false, fin: false }

const parser = new RegExpParser()

/**
 * Sets of strings such that every match of a pattern holds at least one of each; none when nothing is sure.
 * A space at either end also stands for the beginning or the end of the text, or for any sign that is of no word.
 * The pattern is read as V8 compiles it, so a text that lacks a whole set needs no run of the pattern.
 * Source: R. Cox, Regular Expression Matching with a Trigram Index.
 */
export function findLitteraux(pattern: RegExp): readonly Ensemble[] {
  const ast = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode })
  return requisDe(ofAlternatives(ast.alternatives, OUVERTS), OUVERTS)
}

/** Of a part whose texts are all known, `requis` says the same with its edges. */
function requisDe({ exacts, requis }: Connu, bords: Bords): readonly Ensemble[] {
  return requis.length > 0 ? requis : usable(exacts, bords)
}

/** The texts as a set, a space where a word begins or ends; nothing when one of them is too short. */
function usable(texts: Ensemble | undefined, { debut, fin }: Bords): readonly Ensemble[] {
  if (texts === undefined || !texts.every((text) => text.length >= MIN_LENGTH)) return []
  return [texts.map((text) => `${debut && /^\w/.test(text) ? ' ' : ''}${text}${fin && /\w$/.test(text) ? ' ' : ''}`)]
}

/** The sets that fewest texts satisfy: those whose shortest string is longest, then the smallest. */
function mostTelling(ensembles: readonly Ensemble[]): readonly Ensemble[] {
  return [...ensembles].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length).slice(0, MAX_ENSEMBLES)
}

function shortest(texts: Ensemble): number {
  return Math.min(LONG_ENOUGH, ...texts.map((text) => text.trim().length))
}

function ofAlternatives(alternatives: readonly AST.Alternative[], bords: Bords): Connu {
  const parts = alternatives.map(({ elements }) => ofSequence(elements, bords))
  if (parts.length === 1) return parts[0] ?? VIDE
  const exacts = union(parts.map((part) => part.exacts))
  const each = parts.map((part) => requisDe(part, bords))
  const requis = [0, 1].flatMap((rank) => {
    const all = union(each.map((sets) => sets[rank] ?? sets[0]))
    return all !== undefined && all.length <= MAX_REQUIS && each.some((sets) => sets.length > rank) ? [all] : []
  })
  return { exacts: exacts !== undefined && exacts.length <= MAX_EXACTS ? exacts : undefined, requis }
}

function union(sets: readonly (Ensemble | undefined)[]): Ensemble | undefined {
  return sets.every((set) => set !== undefined) ? [...new Set(sets.flat())] : undefined
}

function ofSequence(elements: readonly AST.Element[], bords: Bords): Connu {
  // All that the elements since the last unknown one can match, and whether a word surely begins and ends where they do.
  let run: Ensemble = ['']
  let { debut } = bords
  let fin = false
  let requis: readonly Ensemble[] = []
  let whole = true
  elements.forEach((element, at) => {
    if (isBord(element, 'lookbehind') && run.every((text) => text === '')) debut = true
    if (element.type === 'Assertion') {
      fin ||= isBord(element, 'lookahead')
      return
    }
    const here: Bords = {
      debut: run.every((text) => (text === '' ? debut : /\W$/.test(text))),
      fin: endsBefore(elements[at + 1], bords.fin),
    }
    const next = ofElement(element, here)
    const { exacts } = next
    if (exacts !== undefined && exacts.length * run.length <= MAX_EXACTS) {
      run = run.flatMap((start) => exacts.map((end) => start + end))
    } else {
      whole = false
      requis = mostTelling([...requis, ...usable(run, { debut, fin }), ...(exacts === undefined ? next.requis : [])])
      run = exacts ?? ['']
      debut = exacts !== undefined && here.debut
    }
    fin = false
  })
  const last = usable([...new Set(run)], { debut, fin: fin || bords.fin })
  return whole
    ? { exacts: [...new Set(run)], requis: last }
    : { exacts: undefined, requis: mostTelling([...requis, ...last]) }
}

/** True when no word goes on past the place before an element. */
function endsBefore(next: AST.Element | undefined, fin: boolean): boolean {
  if (next === undefined) return fin
  return next.type === 'Character' ? /\W/.test(String.fromCodePoint(next.value)) : isBord(next, 'lookahead')
}

/** `\b`, `^` or `$`, `(?<!\w)` or `(?!\w)`: beside a letter, a word begins or ends there. */
function isBord(element: AST.Element, side: 'lookbehind' | 'lookahead'): boolean {
  if (element.type !== 'Assertion') return false
  if (element.kind === 'word') return !element.negate
  if (element.kind === 'start') return side === 'lookbehind'
  if (element.kind === 'end') return side === 'lookahead'
  return element.raw === (side === 'lookbehind' ? '(?<!\\w)' : '(?!\\w)')
}

function ofElement(element: AST.Element, bords: Bords): Connu {
  switch (element.type) {
    case 'Character':
      return { exacts: [String.fromCodePoint(element.value)], requis: [] }
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, bords)
    case 'CharacterClass':
      return ofClass(element)
    case 'Quantifier':
      return ofQuantifier(element, bords)
    default:
      return RIEN
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Connu {
  if (negate || elements.length > MAX_EXACTS) return RIEN
  const letters = elements.map((each) => (each.type === 'Character' ? String.fromCodePoint(each.value) : undefined))
  return letters.every((letter) => letter !== undefined) ? { exacts: letters, requis: [] } : RIEN
}

function ofQuantifier({ min, max, element }: AST.Quantifier, bords: Bords): Connu {
  if (min === 0 && max !== 1) return RIEN
  const once = ofElement(element, max === 1 ? bords : OUVERTS)
  if (min === 0) return once.exacts === undefined ? RIEN : { exacts: [...once.exacts, ''], requis: [] }
  return max === 1 ? once : { exacts: undefined, requis: requisDe(once, OUVERTS) }
}
