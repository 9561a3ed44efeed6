import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What is known of the text that a part of a pattern matches. */
interface Connu {
  /** All the texts it can match; undefined when there are too many. */
  readonly exacts: readonly string[] | undefined
  /** Every text it matches holds one of these; undefined when nothing is sure. */
  readonly requis: readonly string[] | undefined
}

/** Enough for the words of a phrase said in every gender and number; more of them tell little and take long. */
const MAX_EXACTS = 64
const MAX_REQUIS = 400

/** One letter alone stands in every text. */
const MIN_LENGTH = 2

/** From here on longer says nothing more: texts that hold five letters of a pattern are few. */
const LONG_ENOUGH = 5

const RIEN: Connu = { exacts: undefined, requis: undefined }
const VIDE: Connu = { exacts: [''], requis: undefined }

const parser = new RegExpParser()

/**
 * Strings of which every match of a pattern holds at least one; undefined when no such set is sure.
 * The pattern is read as V8 compiles it, so a text without any of them needs no run of the pattern.
 * Source: R. Cox, Regular Expression Matching with a Trigram Index.
 */
export function findLitteraux(pattern: RegExp): readonly string[] | undefined {
  const ast = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode })
  return requisDe(ofAlternatives(ast.alternatives))
}

function requisDe({ exacts, requis }: Connu): readonly string[] | undefined {
  return best(usable(exacts), requis)
}

function usable(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts?.every((text) => text.length >= MIN_LENGTH) ? texts : undefined
}

/** The set that fewer texts satisfy: the one whose shortest string is longer, then the smaller one. */
function best(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const difference = shortest(one) - shortest(other)
  return difference > 0 || (difference === 0 && one.length <= other.length) ? one : other
}

function shortest(texts: readonly string[]): number {
  return Math.min(LONG_ENOUGH, ...texts.map((text) => text.length))
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Connu {
  const parts = alternatives.map(({ elements }) => ofSequence(elements))
  if (parts.length === 1) return parts[0] ?? VIDE
  const exacts = union(parts.map((part) => part.exacts))
  if (exacts !== undefined && exacts.length <= MAX_EXACTS) return { exacts, requis: undefined }
  const requis = union(parts.map(requisDe))
  return { exacts: undefined, requis: requis !== undefined && requis.length <= MAX_REQUIS ? requis : undefined }
}

function union(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return sets.every((set) => set !== undefined) ? [...new Set(sets.flat())] : undefined
}

function ofSequence(elements: readonly AST.Element[]): Connu {
  let run: readonly string[] = ['']
  let requis: readonly string[] | undefined
  let whole = true
  for (const element of elements) {
    const next = ofElement(element)
    if (next.exacts !== undefined && next.exacts.length * run.length <= MAX_EXACTS) {
      const { exacts } = next
      run = run.flatMap((start) => exacts.map((end) => start + end))
      continue
    }
    whole = false
    requis = best(best(requis, usable(run)), next.requis)
    run = next.exacts ?? ['']
  }
  if (whole) return { exacts: [...new Set(run)], requis: undefined }
  return { exacts: undefined, requis: best(requis, usable(run)) }
}

function ofElement(element: AST.Element): Connu {
  switch (element.type) {
    case 'Character':
      return { exacts: [String.fromCodePoint(element.value)], requis: undefined }
    case 'Assertion':
      return VIDE
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives)
    case 'CharacterClass':
      return ofClass(element)
    case 'Quantifier':
      return ofQuantifier(element)
    default:
      return RIEN
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Connu {
  if (negate || elements.length > MAX_EXACTS) return RIEN
  const letters = elements.map((each) => (each.type === 'Character' ? String.fromCodePoint(each.value) : undefined))
  return letters.every((letter) => letter !== undefined) ? { exacts: letters, requis: undefined } : RIEN
}

function ofQuantifier({ min, max, element }: AST.Quantifier): Connu {
  if (min === 0 && max !== 1) return RIEN
  const once = ofElement(element)
  if (min === 0) return once.exacts === undefined ? RIEN : { exacts: [...once.exacts, ''], requis: undefined }
  return max === 1 ? once : { exacts: undefined, requis: requisDe(once) }
}
