import { fold } from './fold'

/** What YAML holds under a key; nothing of it is sure. */
export type Entry = Readonly<Record<string, unknown>>

export function entryOf(value: unknown): Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {}
}

export function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.map(entryOf) : []
}

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

export function words(value: unknown): readonly string[] {
  return fold(String(value ?? ''))
    .split(/\s+/)
    .filter(Boolean)
}

export function listsByKey(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(entryOf(value)).map(([key, list]) => [key, strings(list)]))
}

export function stringMap(value: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(entryOf(value)).map(([key, text]) => [fold(key), fold(String(text))]))
}

/** The same, keys and values folded. */
export function foldedLists(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map([...listsByKey(value)].map(([key, list]) => [fold(key), list.map(fold)]))
}
