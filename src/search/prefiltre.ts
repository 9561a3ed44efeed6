import { findLitteraux } from './litteraux'

/** Letters of the strings looked for, one after the other; `rangs` are the patterns that a string ending here may satisfy. */
interface Noeud {
  readonly suites: Map<number, Noeud>
  readonly rangs: number[]
}

/** Texts remembered: one message is read in a few spellings. */
const MEMORY = 8

/** No string needs more letters to be rare. */
const MAX_LETTERS = 8

/** Thousands of patterns, few of which can match a text: tells which ones by one walk over its letters. */
export class Prefiltre {
  private readonly root: Noeud = { suites: new Map(), rangs: [] }
  private count = 0
  private readonly read = new Map<string, Uint8Array>()

  /** A test that is false only for texts in which the pattern cannot match. */
  add(pattern: RegExp): (text: string) => boolean {
    const litteraux = findLitteraux(pattern)
    if (litteraux === undefined) return () => true
    const rang = this.count++
    for (const text of litteraux) this.place(text.slice(0, MAX_LETTERS), rang)
    this.read.clear()
    this.lastText = undefined
    return (text) => this.admis(text)[rang] === 1
  }

  private place(text: string, rang: number): void {
    let node = this.root
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at)
      const next = node.suites.get(letter) ?? { suites: new Map(), rangs: [] }
      node.suites.set(letter, next)
      node = next
    }
    node.rangs.push(rang)
  }

  private lastText: string | undefined
  private lastAdmis: Uint8Array = new Uint8Array()

  private admis(text: string): Uint8Array {
    if (text === this.lastText) return this.lastAdmis
    const known = this.read.get(text) ?? this.walk(text)
    this.lastText = text
    this.lastAdmis = known
    return known
  }

  private walk(text: string): Uint8Array {
    const admis = new Uint8Array(this.count)
    for (let start = 0; start < text.length; start++) {
      let node = this.root.suites.get(text.charCodeAt(start))
      for (let at = start + 1; node !== undefined; at++) {
        for (const rang of node.rangs) admis[rang] = 1
        node = at < text.length ? node.suites.get(text.charCodeAt(at)) : undefined
      }
    }
    if (this.read.size >= MEMORY) this.read.clear()
    this.read.set(text, admis)
    return admis
  }
}
