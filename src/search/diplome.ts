/** What a kind of diploma is, as `data/lexique/diplomes.yaml` says it, in our own words. */
export interface Diplome {
  /** A code of `typesFormation.ts`, or one of its own when it is no kind of title (`alternance`). */
  readonly code: string
  /** Folded names, when it is no kind of title. */
  readonly mots: readonly string[]
  /** True for names that mean nothing else: what it is answers whatever no rule reads in the question. */
  readonly precis: boolean
  readonly court: string
  readonly un: string
  readonly nom: string
  readonly duree: string | undefined
  readonly niveau: string | undefined
  /** What the level means, in everyday terms. */
  readonly sens: string | undefined
  readonly definition: string
  readonly acces: string
  readonly apres: string
  /** What to ask next, when it has no sheet: jobs, or other kinds. */
  readonly suites: readonly string[]
  /** A public page. */
  readonly source: string
  /** What was read to check it. */
  readonly verifie: string
}

/** The entries of `diplomes.yaml` by code; throws an Error naming what an entry lacks. */
export function parseDiplomes(entries: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, Diplome> {
  return new Map(
    entries.map((entry) => {
      const said = (key: string): string | undefined => (typeof entry[key] === 'string' ? entry[key] : undefined)
      const needed = (key: string): string => {
        const value = said(key)
        if (value === undefined || value === '')
          throw new Error(`data/lexique/diplomes.yaml : « ${key} » manque pour ${JSON.stringify(entry.code)}`)
        return value
      }
      return [
        needed('code'),
        {
          code: needed('code'),
          mots: Array.isArray(entry.mots) ? entry.mots.map(String) : [],
          precis: entry.precis === true,
          court: needed('court'),
          un: needed('un'),
          nom: needed('nom'),
          duree: said('duree'),
          niveau: said('niveau'),
          sens: said('sens'),
          definition: needed('definition'),
          acces: needed('acces'),
          apres: needed('apres'),
          suites: Array.isArray(entry.suites) ? entry.suites.map(String) : [],
          source: needed('source'),
          verifie: needed('verifie'),
        },
      ]
    }),
  )
}
