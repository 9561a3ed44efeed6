/** Numbers kept of a place: the pair and what is known of it; one more so that no place lies across two lines of memory. */
const STRIDE = 4
const OTHER = 1
const VALUE = 2

const AUCUN = -1

/** A whole number for each of many pairs of whole numbers, in one table: looking a pair up touches one place of it, or nearly. */
export class Paires {
  private places = new Int32Array(1024 * STRIDE).fill(AUCUN)
  private count = 0

  /** What is known of a pair; -1 when nothing is. Takes numbers from 0 on. */
  get(one: number, other: number): number {
    return this.places[this.placeOf(one, other) + VALUE] ?? AUCUN
  }

  set(one: number, other: number, value: number): void {
    const place = this.placeOf(one, other)
    if (this.places[place] === AUCUN) {
      this.count++
      this.places[place] = one
      this.places[place + OTHER] = other
    }
    this.places[place + VALUE] = value
    // At most half full: a pair that is not there is soon known not to be.
    if (this.count * STRIDE * 2 > this.places.length) this.fill(this.places.length * 2, () => true)
  }

  /** Forgets the pairs of which nothing worth keeping is known. */
  keep(isKept: (value: number) => boolean): void {
    this.fill(this.places.length, isKept)
  }

  /** Where a pair stands, or would. */
  private placeOf(one: number, other: number): number {
    const { places } = this
    const last = places.length / STRIDE - 1
    let at = scattered(one, other) & last
    while (places[at * STRIDE] !== AUCUN && (places[at * STRIDE] !== one || places[at * STRIDE + OTHER] !== other))
      at = (at + 1) & last
    return at * STRIDE
  }

  private fill(length: number, isKept: (value: number) => boolean): void {
    const before = this.places
    this.places = new Int32Array(length).fill(AUCUN)
    this.count = 0
    for (let at = 0; at < before.length; at += STRIDE) {
      const value = before[at + VALUE] ?? AUCUN
      if (before[at] !== AUCUN && isKept(value)) this.set(before[at] ?? 0, before[at + OTHER] ?? 0, value)
    }
  }
}

/** A number that looks like chance and is always the same for a pair. Source: the finalizer of A. Appleby's MurmurHash3. */
function scattered(one: number, other: number): number {
  let mixed = Math.imul(one, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
