/** A stretch of the question: word positions [debut, fin). */
export interface Etendue {
  readonly debut: number
  readonly fin: number
}
