/** Phrases as a tree of their words: followed word by word, a question is left at the first that no phrase goes on with. */
export class ArbreMots<V> {
  private own: V | undefined
  private readonly children = new Map<string, ArbreMots<V>>()

  /** Adds a phrase below this point. */
  add(words: readonly string[], value: V): void {
    let node: ArbreMots<V> = this
    for (const word of words) {
      const child = node.children.get(word) ?? new ArbreMots<V>()
      node.children.set(word, child)
      node = child
    }
    node.own = value
  }

  /** What the phrase that ends here stands for; undefined when none does. */
  get value(): V | undefined {
    return this.own
  }

  /** Where a word leads; undefined when no phrase goes on so. */
  after(word: string): ArbreMots<V> | undefined {
    return this.children.get(word)
  }
}
