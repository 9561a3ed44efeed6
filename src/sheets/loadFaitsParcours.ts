import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { FaitsParcours } from './faitsParcours'

/** Where the general facts live, from the project's root. */
export const FAITS_PARCOURS = 'data/parcours.yaml'

type Entry = Readonly<Record<string, unknown>>

/** Reads the general facts. Throws an Error naming the file when it is missing or not well formed. */
export function loadFaitsParcours(file: string): FaitsParcours {
  return parseFaitsParcours(readFileSync(file, 'utf8'), file)
}

/** The text of `data/parcours.yaml` → its facts; throws an Error naming the entry that lacks something. */
export function parseFaitsParcours(text: string, file: string): FaitsParcours {
  const root = entryOf(load(text, { filename: file }))
  const read = (entry: Entry) => ({
    text: (key: string): string => {
      const value = entry[key]
      if (typeof value === 'string' && value !== '') return value
      throw new Error(`${file} : « ${key} » manque dans ${JSON.stringify(entry)}`)
    },
    years: (): number => {
      const value = entry.annees
      if (typeof value === 'number' && value > 0) return value
      throw new Error(`${file} : « annees » manque dans ${JSON.stringify(entry)}`)
    },
  })
  return {
    passages: entries(root.passages).map((entry) => {
      const { text: of, years } = read(entry)
      return { depuis: of('depuis'), vers: of('vers'), annees: years(), nom: of('nom'), ...appui(of) }
    }),
    entrees: entries(root.entrees).map((entry) => {
      const { text: of, years } = read(entry)
      return { type: of('type'), annees: years(), entree: of('entree'), ...appui(of) }
    }),
    raccourcis: entries(root.raccourcis).map((entry) => {
      const { text: of, years } = read(entry)
      return { type: of('type'), depuis: of('depuis'), annees: years(), condition: of('condition'), ...appui(of) }
    }),
  }
}

function appui(of: (key: string) => string): { readonly source: string; readonly verifie: string } {
  return { source: of('source'), verifie: of('verifie') }
}

function entryOf(value: unknown): Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {}
}

function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.map(entryOf) : []
}
