// Millions of calls while it learns: where globals are looked up slowly, looking them up took most of the time.
const { exp, floor, sqrt } = Math

/** Something labelled: what was seen in it, and the classes that are all right for it. */
export interface Exemple<C extends string> {
  /** Numbers of traits, from 0 on, each once. */
  readonly traits: readonly number[]
  readonly classes: readonly C[]
}

/** How likely each class is, likeliest first; the shares sum to 1. */
export type Vraisemblances<C extends string> = readonly { readonly classe: C; readonly part: number }[]

/** Step of the first pass, and how fast it shrinks: large enough to learn a trait seen twice, small enough to end still. */
const STEP = 2
const STEP_DECAY = 0.12

/** How it learns; each use may ask for its own. */
export interface Apprentissage {
  /** Passes over the examples; later ones change nothing that the bench sees. */
  readonly passes: number
  /**
   * The weights are the mean of those of so many last passes: less depends on the order in which the examples come, and an example more
   * moves fewer borderline readings. Source: Polyak and Juditsky, Acceleration of stochastic approximation by averaging, 1992.
   */
  readonly averaged: number
  /** A trait of fewer examples says nothing of the others. */
  readonly minTimes: number
  /** An example held right with this share teaches nothing now: it is passed over, and the next pass too. */
  readonly known: number
  /** What each pass takes off a weight: a trait seen once must not decide alone. */
  readonly shrink: number
  /**
   * Share of an example's traits that a pass leaves out, never the same ones: what is learnt then rests on no single word.
   * Source: Srivastava et al., Dropout, 2014; on inputs alone, Wang and Manning, Fast dropout training, 2013.
   */
  readonly dropped: number
}
export const USUAL: Apprentissage = { passes: 10, averaged: 5, minTimes: 2, known: 1, shrink: 0.0003, dropped: 0 }

/**
 * Gives what was learnt from the same before, else what `learn` gives: learning takes most of a start.
 * `from` is all that the numbers depend on; `size` is how many there must be.
 */
export type GarderAppris = (from: readonly Int32Array[], size: number, learn: () => Float64Array) => Float64Array

const neverKept: GarderAppris = (_from, _size, learn) => learn()

/**
 * Multinomial logistic regression over present-or-absent traits, learnt by stochastic gradient in a fixed order:
 * the same examples always give the same weights. Source: Bishop, Pattern Recognition and Machine Learning, 4.3.4.
 */
export class Classifieur<C extends string> {
  /** Where the weights of a trait begin in `weights`; -1 for a trait that has none. */
  private readonly places: Int32Array
  /** A weight for each class, trait by trait. */
  private readonly weights: Float64Array
  private readonly bias: Float64Array
  /** Written over by each reading. */
  private readonly scores: Float64Array

  constructor(
    private readonly classes: readonly C[],
    examples: readonly Exemple<C>[],
    garder: GarderAppris = neverKept,
    apprentissage: Apprentissage = USUAL,
  ) {
    const count = classes.length
    const times: number[] = []
    for (const { traits } of examples) for (const trait of traits) times[trait] = (times[trait] ?? 0) + 1
    let size = 0
    this.places = Int32Array.from(times, (seen = 0) => (seen < apprentissage.minTimes ? -1 : size++ * count))
    size *= count
    this.scores = new Float64Array(count)
    const fresh = new Float64Array(size + count)
    this.weights = fresh.subarray(0, size)
    this.bias = fresh.subarray(size)
    const seen = examples.map(({ traits }) => this.placesOf(traits))
    const right = examples.map((example) => classes.map((each) => example.classes.includes(each)))
    const learnt = garder(materialOf(seen, right, apprentissage), fresh.length, () => {
      this.learnAll(seen, right, apprentissage)
      return fresh
    })
    if (learnt !== fresh) fresh.set(learnt)
  }

  /** True for a trait that says something. */
  knows(trait: number): boolean {
    return (this.places[trait] ?? -1) >= 0
  }

  /** Traits never seen count for nothing. */
  classify(traits: readonly number[]): Vraisemblances<C> {
    const shares = this.sharesOf(this.placesOf(traits))
    const sorted: { readonly classe: C; readonly part: number }[] = []
    for (let at = 0; at < this.classes.length; at++) {
      const part = shares[at] ?? 0
      let place = at
      for (; place > 0; place--) {
        const before = sorted[place - 1]
        if (before === undefined || before.part >= part) break
        sorted[place] = before
      }
      const classe = this.classes[at]
      if (classe !== undefined) sorted[place] = { classe, part }
    }
    return sorted
  }

  private placesOf(traits: readonly number[]): readonly number[] {
    const places: number[] = []
    for (const trait of traits) {
      const place = this.places[trait] ?? -1
      if (place >= 0) places.push(place)
    }
    return places
  }

  private learnAll(
    seen: readonly (readonly number[])[],
    right: readonly (readonly boolean[])[],
    { passes, averaged, known, shrink, dropped }: Apprentissage,
  ): void {
    const mean = new Float64Array(this.weights.length)
    const resting = new Uint8Array(seen.length)
    const chance = hasardFixe(passes)
    for (let pass = 0; pass < passes; pass++) {
      const step = STEP / (1 + pass * STEP_DECAY)
      for (const at of shuffled(seen.length, pass)) {
        const rests = resting[at] === 1
        const all = seen[at] ?? NOWHERE
        const places = dropped === 0 ? all : all.filter(() => chance() >= dropped)
        resting[at] = rests || !this.learn(places, right[at] ?? [], step, known, 1 - step * shrink) ? 0 : 1
      }
      if (pass >= passes - averaged) addShare(this.weights, mean, 1 / averaged)
    }
    this.weights.set(mean)
  }

  /** One step up the slope of the log of the whole share of the right classes; true when it was known already. */
  private learn(
    places: readonly number[],
    right: readonly boolean[],
    step: number,
    known: number,
    kept: number,
  ): boolean {
    const { weights, bias } = this
    const slopes = this.sharesOf(places)
    let rightShare = 1e-9
    for (let at = 0; at < slopes.length; at++) if (right[at] === true) rightShare += slopes[at] ?? 0
    if (rightShare > known) return true
    for (let at = 0; at < slopes.length; at++) {
      const share = slopes[at] ?? 0
      slopes[at] = (right[at] === true ? share / rightShare : 0) - share
      bias[at] = (bias[at] ?? 0) + step * 0.1 * (slopes[at] ?? 0)
    }
    const scale = step / lengthOf(places)
    const count = slopes.length
    for (let at = 0; at < count; at++) slopes[at] = (slopes[at] ?? 0) * scale
    // Weights of one trait lie side by side.
    for (let each = 0; each < places.length; each++) {
      const place = places[each] ?? 0
      for (let at = 0; at < count; at++) weights[place + at] = (weights[place + at] ?? 0) * kept + (slopes[at] ?? 0)
    }
    return false
  }

  private sharesOf(places: readonly number[]): Float64Array {
    const { weights, scores } = this
    scores.set(this.bias)
    const count = scores.length
    const scale = 1 / lengthOf(places)
    for (let each = 0; each < places.length; each++) {
      const place = places[each] ?? 0
      for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + (weights[place + at] ?? 0) * scale
    }
    return softmax(scores)
  }
}

function addShare(weights: Float64Array, mean: Float64Array, share: number): void {
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) * share
}

function lengthOf({ length }: readonly number[]): number {
  return length > 1 ? sqrt(length) : 1
}

const NOWHERE: readonly number[] = []

/** All that the weights depend on, in numbers. */
function materialOf(
  seen: readonly (readonly number[])[],
  right: readonly (readonly boolean[])[],
  { passes, averaged, minTimes, known, shrink, dropped }: Apprentissage,
): readonly Int32Array[] {
  const MILLIONTHS = 1_000_000
  const shares = [known, shrink, dropped].map((share) => share * MILLIONTHS)
  return [
    Int32Array.of(seen.length, right[0]?.length ?? 0, passes, averaged, minTimes, ...shares),
    ...seen.map((places) => Int32Array.of(places.length, ...places)),
    ...right.map((each) => Int32Array.from(each, Number)),
  ]
}

/** Scores → shares that sum to 1, in place. */
function softmax(scores: Float64Array): Float64Array {
  let most = scores[0] ?? 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > most) most = scores[at] ?? 0
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    const power = exp((scores[at] ?? 0) - most)
    scores[at] = power
    total += power
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total
  return scores
}

/** Numbers from 0 up to 1 that look like chance and are always the same for a seed. Source: Numerical Recipes, 7.1, a linear congruence. */
function hasardFixe(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Numbers from 0 on in an order that looks like chance and is always the same for a seed. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  const chance = hasardFixe(seed)
  for (let at = count - 1; at > 0; at--) {
    const other = floor(chance() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}
