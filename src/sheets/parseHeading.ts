export interface Heading {
  readonly niveau: number
  readonly titre: string
}

/** Reads `## Après le bac` in a normalised line, however it was indented. */
export function parseHeading(text: string): Heading | undefined {
  const match = /^(#{1,6}) (.+)$/s.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  return { niveau: match[1].length, titre: match[2].replace(/\n/g, ' ') }
}
