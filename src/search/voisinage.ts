import { PRIOR_STEP, SUPPORT_STEP } from './ranking'

/** How often a word was seen, and how often each word just after it. */
interface MotVu {
  fois: number
  readonly suites: Map<string, number>
}

/** Which words stand beside which, in well-written questions and in the names of jobs and trainings. */
export class Voisinage {
  private readonly mots = new Map<string, MotVu>()

  /** Learns from the words of one sentence, in order. */
  learn(words: readonly string[]): void {
    let before: MotVu | undefined
    for (const word of words) {
      const mot = this.mots.get(word) ?? { fois: 0, suites: new Map() }
      if (mot.fois === 0) this.mots.set(word, mot)
      mot.fois++
      if (before !== undefined) before.suites.set(word, (before.suites.get(word) ?? 0) + 1)
      before = mot
    }
  }

  /** True when somebody was seen to write `right` after `left`. */
  isSeen(left: string, right: string): boolean {
    return this.mots.get(left)?.suites.has(right) === true
  }

  /** 0 when nobody was seen to write `right` after `left`; nears 1 as more do. */
  support(left: string, right: string): number {
    const times = this.mots.get(left)?.suites.get(right)
    return times === undefined ? 0 : Math.min(1, SUPPORT_STEP * Math.log2(1 + times))
  }

  /** The same of one word on its own. */
  frequency(word: string): number {
    return Math.min(1, PRIOR_STEP * Math.log2(1 + (this.mots.get(word)?.fois ?? 0)))
  }
}
