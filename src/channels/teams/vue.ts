import { FACETTES, FACETTES_FORMATION, type Facette, type FacetteFormation } from '../../search/lexique'
import { type IdFormation, type IdMetier, parseIdFormation, parseIdMetier } from '../../sheets/ids'
import type { Suite } from '../../understanding/contexte'
import { parseObject, parseString } from '../json'
import { parseSuite } from './parseSuite'

/** What a live card shows, whole: a card clicked a week later knows it by itself, whatever was talked about since. Plain JSON. */
export type Vue = { readonly retour?: Vue } & (
  | { readonly kind: 'metier'; readonly id: IdMetier; readonly facette: Facette }
  | { readonly kind: 'essentiel'; readonly id: IdMetier }
  | { readonly kind: 'parcours'; readonly id: IdMetier }
  | { readonly kind: 'formation'; readonly ids: readonly IdFormation[]; readonly facette: FacetteFormation }
  | { readonly kind: 'liste'; readonly suite: Suite }
)

/** job → its path → one training of it: what « Revenir » may go back through. */
const MAX_RETOURS = 3

/** Reads what a card sent back; a stranger may have written it. */
export function parseVue(value: unknown, retours = MAX_RETOURS): Vue | undefined {
  const source = parseObject(value)
  const shown = source === undefined ? undefined : parseShown(source)
  if (source?.retour === undefined || shown === undefined) return shown
  const retour = retours === 0 ? undefined : parseVue(source.retour, retours - 1)
  return retour === undefined ? undefined : { ...shown, retour }
}

function parseShown(source: NonNullable<ReturnType<typeof parseObject>>): Vue | undefined {
  const id = parseIdMetier(parseString(source.id) ?? '')
  switch (source.kind) {
    case 'metier': {
      const facette = FACETTES.find((each) => each === source.facette)
      return id === undefined || facette === undefined ? undefined : { kind: 'metier', id, facette }
    }
    case 'essentiel':
    case 'parcours':
      return id === undefined ? undefined : { kind: source.kind, id }
    case 'formation': {
      const ids = Array.isArray(source.ids) ? source.ids.slice(0, 10).map((each) => parseIdFormation(String(each))) : []
      const known = ids.filter((each) => each !== undefined)
      const facette = FACETTES_FORMATION.find((each) => each === source.facette)
      return known.length === 0 || facette === undefined ? undefined : { kind: 'formation', ids: known, facette }
    }
    case 'liste': {
      const suite = parseSuite(source.suite)
      return suite === undefined ? undefined : { kind: 'liste', suite }
    }
    default:
      return undefined
  }
}
