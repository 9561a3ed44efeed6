import { Paires } from './paires'
import { PRIOR_STEP, SUPPORT_STEP } from './ranking'

/** Which words stand beside which, in well-written questions and in the names of jobs and trainings. */
export class Voisinage {
  /** Each word that was seen has a number. */
  private readonly numeros = new Map<string, number>()
  /** How often, by number. */
  private readonly fois: number[] = []
  /** How often a word was seen just after another. */
  private readonly suites = new Paires()

  /** Learns from the words of one sentence, in order. */
  learn(words: readonly string[]): void {
    let before: number | undefined
    for (const word of words) {
      const numero = this.numeros.get(word) ?? this.numeros.size
      this.numeros.set(word, numero)
      this.fois[numero] = (this.fois[numero] ?? 0) + 1
      if (before !== undefined) this.suites.set(before, numero, Math.max(0, this.suites.get(before, numero)) + 1)
      before = numero
    }
  }

  /** True when somebody was seen to write `right` after `left`. */
  isSeen(left: string, right: string): boolean {
    return this.times(left, right) > 0
  }

  /** 0 when nobody was seen to write `right` after `left`; nears 1 as more do. */
  support(left: string, right: string): number {
    return Math.min(1, SUPPORT_STEP * Math.log2(1 + this.times(left, right)))
  }

  /** The same of one word on its own. */
  frequency(word: string): number {
    return Math.min(1, PRIOR_STEP * Math.log2(1 + (this.fois[this.numeros.get(word) ?? -1] ?? 0)))
  }

  /** The number of a word; -1 when nobody was seen to write it. */
  numeroDe(word: string): number {
    return this.numeros.get(word) ?? -1
  }

  /** How often one was seen to write a word after another, by their numbers. */
  timesOf(left: number, right: number): number {
    return left < 0 || right < 0 ? 0 : Math.max(0, this.suites.get(left, right))
  }

  private times(left: string, right: string): number {
    const one = this.numeroDe(left)
    return one < 0 ? 0 : this.timesOf(one, this.numeroDe(right))
  }
}
