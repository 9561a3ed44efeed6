/** a to z, 0 to 9, and one for every other sign, which folded texts have but spaces of; 0 is none. */
const SIGN = 37

/** Numbers kept of a node: where its children stand, whose child it is, and where its values begin and end. */
const STRIDE = 4
const BASE = 0
const PARENT = 1
const FROM = 2
const TO = 3

/**
 * Strings as a tree of their letters, packed in one array so that a walk over a text touches little memory:
 * the child of a node by a letter stands at the node's base plus the letter, if it names that node as its parent.
 * Source: J. Aoe, An Efficient Digital Search Algorithm by Using a Double-Array Structure.
 */
export class ArbreLettres {
  private nodes = new Int32Array(1024 * STRIDE)
  private readonly values: number[] = []
  /** Those of the text walked over. */
  private letters = new Uint8Array(256)
  /** No place before this one is free. */
  private firstFree = 1

  /** Takes each string with its values. */
  constructor(entries: ReadonlyMap<string, readonly number[]>) {
    const byLetters = new Map<string, number[]>()
    for (const [text, values] of entries) {
      const key = lettersOf(text)
      byLetters.set(key, [...(byLetters.get(key) ?? []), ...values])
    }
    const sorted = [...byLetters].sort(([a], [b]) => (a < b ? -1 : 1))
    this.nodes.fill(-1)
    this.place(sorted, 0, sorted.length, 0, 0)
    this.grow(this.nodes.length / STRIDE + SIGN + 1)
  }

  /** Puts in `into` each value of each string that stands in the text, whose ends are signs like any other; how many there are. */
  walk(text: string, into: number[]): number {
    const length = this.read(text)
    const { nodes, values, letters } = this
    let count = 0
    for (let start = 0; start < length; start++) {
      let node = 0
      for (let at = start; at < length; at++) {
        const child = (nodes[node * STRIDE + BASE] ?? 0) + (letters[at] ?? SIGN)
        if (nodes[child * STRIDE + PARENT] !== node) break
        node = child
        const to = nodes[node * STRIDE + TO] ?? 0
        for (let value = nodes[node * STRIDE + FROM] ?? 0; value < to; value++) into[count++] = values[value] ?? 0
      }
    }
    return count
  }

  /** Takes the letters of a text and its ends; how many. */
  private read(text: string): number {
    const length = text.length + 2
    if (length > this.letters.length) this.letters = new Uint8Array(length * 2)
    this.letters[0] = SIGN
    for (let at = 0; at < text.length; at++) this.letters[at + 1] = letterOf(text.charCodeAt(at))
    this.letters[length - 1] = SIGN
    return length
  }

  /** Puts the children of a node, which stands for what the strings [from, to) share: their first `depth` letters. */
  private place(
    sorted: readonly (readonly [string, readonly number[]])[],
    from: number,
    to: number,
    depth: number,
    node: number,
  ): void {
    const [text = '', values = []] = sorted[from] ?? []
    const own = text.length === depth
    this.nodes[node * STRIDE + FROM] = this.values.length
    if (own) this.values.push(...values)
    this.nodes[node * STRIDE + TO] = this.values.length
    const starts: number[] = []
    for (let at = own ? from + 1 : from; at < to; at++)
      if (starts.length === 0 || letterAt(sorted, at, depth) !== letterAt(sorted, at - 1, depth)) starts.push(at)
    const letters = starts.map((at) => letterAt(sorted, at, depth))
    const base = this.room(letters)
    this.nodes[node * STRIDE + BASE] = base
    for (const letter of letters) this.nodes[(base + letter) * STRIDE + PARENT] = node
    starts.forEach((start, at) => {
      this.place(sorted, start, starts[at + 1] ?? to, depth + 1, base + (letters[at] ?? 0))
    })
  }

  /** Where a child can stand for each of the letters; anywhere when there are none. */
  private room(letters: readonly number[]): number {
    const [first] = letters
    if (first === undefined) return 0
    while (this.isTaken(this.firstFree)) this.firstFree++
    let base = Math.max(0, this.firstFree - first)
    while (letters.some((letter) => this.isTaken(base + letter))) base++
    return base
  }

  private isTaken(place: number): boolean {
    this.grow(place + 1)
    return this.nodes[place * STRIDE + PARENT] !== -1
  }

  private grow(places: number): void {
    if (places * STRIDE <= this.nodes.length) return
    const wider = new Int32Array(Math.max(places * STRIDE, this.nodes.length * 2)).fill(-1)
    wider.set(this.nodes)
    this.nodes = wider
  }
}

function letterAt(sorted: readonly (readonly [string, unknown])[], at: number, depth: number): number {
  return sorted[at]?.[0].charCodeAt(depth) ?? 0
}

function lettersOf(text: string): string {
  return String.fromCharCode(...Array.from(text, (_, at) => letterOf(text.charCodeAt(at))))
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 21
  return SIGN
}
