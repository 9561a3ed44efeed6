import type { Question } from './question'

type Mots = Pick<Question, 'mots'>

/** The words from one place up to another, as they were read. */
export function wordsBetween({ mots }: Mots, from: number, to: number): string {
  return mots
    .slice(from, to)
    .map(({ lu }) => lu)
    .join(' ')
}

/** At most so many words before a place. */
export function wordsBefore(question: Mots, debut: number, count: number): string {
  return wordsBetween(question, Math.max(0, debut - count), debut)
}

/** At most so many words from a place on. */
export function wordsAfter(question: Mots, fin: number, count: number): string {
  return wordsBetween(question, fin, fin + count)
}
