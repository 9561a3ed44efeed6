import { PRIOR_STEP, SUPPORT_STEP } from './ranking'

/** Which words stand beside which, in well-written questions and in the names of jobs and trainings. */
export class Voisinage {
  private readonly pairs = new Map<string, number>()
  private readonly times = new Map<string, number>()

  /** Learns from the words of one sentence, in order. */
  learn(words: readonly string[]): void {
    words.forEach((word, at) => {
      add(this.times, word)
      const before = words[at - 1]
      if (before !== undefined) add(this.pairs, `${before} ${word}`)
    })
  }

  /** 0 when nobody was seen to write `right` after `left`; nears 1 as more do. */
  support(left: string, right: string): number {
    return Math.min(1, SUPPORT_STEP * Math.log2(1 + (this.pairs.get(`${left} ${right}`) ?? 0)))
  }

  /** The same of one word on its own. */
  frequency(word: string): number {
    return Math.min(1, PRIOR_STEP * Math.log2(1 + (this.times.get(word) ?? 0)))
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
