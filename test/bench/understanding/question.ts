/** A labelled question: see FORMAT.md. */
export interface Labelled {
  readonly turns: readonly string[]
  readonly genre: string
  readonly style: string
  readonly intent: readonly string[]
  readonly facet: readonly string[]
  readonly metiers: readonly string[]
  readonly formations: readonly string[]
  readonly band: readonly string[]
  readonly pertinents: Pertinents | undefined
}

export interface Pertinents {
  readonly interets?: readonly string[]
  readonly texte?: string
  readonly titre?: string
  readonly niveauMax?: string
  readonly niveauMin?: string
  readonly statuts?: readonly string[]
  readonly rome?: readonly string[]
  readonly formation?: string
  readonly sauf?: string
  readonly metiers?: readonly string[]
}

/** Reads a file of labelled questions; throws naming the line that is not one. */
export function parseLabelled(text: string): readonly Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        const raw = JSON.parse(line)
        return {
          turns: Array.isArray(raw.q) ? raw.q : [raw.q],
          genre: raw.genre,
          style: raw.style,
          intent: raw.intent ?? [],
          facet: raw.facet ?? [],
          metiers: raw.metiers ?? [],
          formations: raw.formations ?? [],
          band: raw.band ?? [],
          pertinents: raw.pertinents,
        }
      } catch (error) {
        throw new Error(`ligne ${at + 1} : ${String(error)}`)
      }
    })
}
