import { FAMILLES } from '../../answers/guide/familles'
import { respond } from '../../answers/respond'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import { type Fiche, TypedNames } from '../../search/typedNames'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { TEAMS } from '../../texts/teams'
import { parseObject, parseString } from '../json'
import { sansMarques } from './blocs'
import { type Resultat, resultatDe } from './cartePartage'

/** Results a page, as Teams asks by default and at most. */
const PAGE = 25
const MAX_SKIP = 10_000
const MAX_CHARS = 200

/** From so few letters nothing is understood beyond names that begin so. */
const MIN_QUESTION = 4

/** The body of the answer to a search or a link. */
export interface ReponseRecherche {
  readonly composeExtension:
    | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly Resultat[] }
    | { readonly type: 'message'; readonly text: string }
}

/** The search box of Teams' compose area: jobs and trainings as one types, one job of each kind of interest before. */
export class SearchExtension {
  private readonly names: TypedNames
  private readonly first: readonly FicheMetier[]

  constructor(private readonly index: CatalogueIndex) {
    this.names = new TypedNames(index)
    this.first = oneByFamily(index)
  }

  query(value: unknown): ReponseRecherche {
    const { text, skip, count } = parseQuery(value)
    if (text === '') return results(this.first.slice(skip, skip + count))
    const found = this.names.find(text)
    if (found.length > skip + count || text.length < MIN_QUESTION) return this.page(text, found, skip, count)
    const reply = respond(text, this.index)
    // Words of distress are met with words, here too.
    if (reply.intent === 'detresse') return message(sansMarques(reply.text))
    // Names that begin as typed are what is meant; a wish (« les animaux ») brings more than the names that hold its word.
    const more = reply.band !== 'unknown' && (found.length === 0 || reply.contexte.suite !== undefined)
    const meant = more ? this.fichesOf(reply) : []
    return this.page(text, [...new Set([...found, ...meant])], skip, count)
  }

  private page(text: string, found: readonly Fiche[], skip: number, count: number): ReponseRecherche {
    return found.length === 0 ? message(TEAMS.recherche.rien(text)) : results(found.slice(skip, skip + count))
  }

  /** What the question means, misspelt or not by name: « infirmié », « un métier avec les animaux ». */
  private fichesOf({ intent, metiers, formations }: ReturnType<typeof respond>): readonly Fiche[] {
    return intent === 'formation'
      ? formations.flatMap(({ id }) => this.index.formations.get(id) ?? [])
      : metiers.flatMap(({ id }) => this.index.metiers.get(id) ?? [])
  }
}

function results(fiches: readonly Fiche[]): ReponseRecherche {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: fiches.map(resultatDe) } }
}

function message(text: string): ReponseRecherche {
  return { composeExtension: { type: 'message', text } }
}

/** One job for each official interest, family by family in turn, so that the first few are unlike. */
function oneByFamily(index: CatalogueIndex): readonly FicheMetier[] {
  const longest = Math.max(...FAMILLES.map(({ interets }) => interets.length))
  const chosen = new Set<FicheMetier>()
  for (let at = 0; at < longest; at++) {
    for (const { interets } of FAMILLES) {
      const ids = index.parInteret.get(interets[at]?.toLowerCase() ?? '') ?? []
      const fiche = ids.flatMap((id) => index.metiers.get(id) ?? []).find((each) => !chosen.has(each))
      if (fiche !== undefined) chosen.add(fiche)
    }
  }
  return [...chosen]
}

function parseQuery(value: unknown): { readonly text: string; readonly skip: number; readonly count: number } {
  const source = parseObject(value)
  const parameters = Array.isArray(source?.parameters) ? source.parameters : []
  // `initialRun` is what Teams sends before anything is typed.
  const typed = parameters.map((each) => parseObject(each)).find((each) => each?.name !== 'initialRun')
  const options = parseObject(source?.queryOptions)
  return {
    text: (parseString(typed?.value) ?? '').slice(0, MAX_CHARS).trim(),
    skip: whole(options?.skip, 0, MAX_SKIP),
    count: Math.max(1, whole(options?.count, PAGE, PAGE)),
  }
}

function whole(value: unknown, fallback: number, max: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, max) : fallback
}
