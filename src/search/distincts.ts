/** Gathers numbers, each once, in the order they come: faster than a set, for it is used again and again. */
export class Distincts {
  /** For each number, the last list it went into. */
  private lists = new Uint32Array(1024)
  private list = 0
  private found: number[] = []

  begin(): void {
    this.list++
    this.found = []
  }

  add(value: number): void {
    if (value >= this.lists.length) this.widen(value)
    if (this.lists[value] === this.list) return
    this.lists[value] = this.list
    this.found.push(value)
  }

  /** What was gathered since `begin`. */
  end(): readonly number[] {
    return this.found
  }

  private widen(value: number): void {
    const wider = new Uint32Array(Math.max(value + 1, this.lists.length * 2))
    wider.set(this.lists)
    this.lists = wider
  }
}
