/** Parsed JSON of unknown shape. */
export type JsonObject = { readonly [key: string]: unknown }

/** The value as an object (not an array), or undefined. */
export function parseObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

/** The value as a string, or undefined. */
export function parseString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** True when nothing in it is nested deeper than `levels`: what is deeper breaks recursive code further on. */
export function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1))
}
