import type { Section } from '../sheets/section'

/** A section as one text; empty without it. */
export function textOf(section: Section | undefined): string {
  return section?.passages.flatMap((passage) => passage.paragraphes).join(' ') ?? ''
}

/** Each value once, those that no sheet gives left out. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
