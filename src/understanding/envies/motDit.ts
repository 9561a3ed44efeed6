import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { PartDeFiche } from '../../search/fullText'
import type { Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import { SAID_BY, SAID_ENOUGH, SAID_TOO_OFTEN } from '../../search/ranking'
import type { IdMetier } from '../../sheets/ids'
import type { Question } from '../mots/question'

/** Jobs that a list shows at once. */
const SHOWN = 5

/**
 * The jobs of a word of the lexicon, those whose sheet says the very word first: the entry of « papier » holds plastics too.
 * A job of the same field that says it in its name or first lines joins them.
 */
export function metiersDuMot(question: Question, cite: Cite<Interet>, index: CatalogueIndex): readonly IdMetier[] {
  const { metiers, maniere } = cite.entree
  if (maniere || metiers.length === 0) return metiers
  const words = question.mots
    .slice(cite.debut, cite.fin)
    .flatMap(({ lu }) => (index.lexique.motsVides.has(lu) ? [] : [lu]))
  if (words.length === 0) return metiers
  const known = found.get(index) ?? new Map<string, readonly IdMetier[]>()
  found.set(index, known)
  const key = `${metiers[0]} ${words.join(' ')}`
  const ordered = known.get(key) ?? orderBySheets(metiers, words, index)
  if (known.size < MAX_KNOWN) known.set(key, ordered)
  return ordered
}

/** Words looked up once: those of the lexicon are few, and a sheet does not change. */
const found = new WeakMap<CatalogueIndex, Map<string, readonly IdMetier[]>>()
const MAX_KNOWN = 5000

function orderBySheets(
  metiers: readonly IdMetier[],
  words: readonly string[],
  index: CatalogueIndex,
): readonly IdMetier[] {
  const parts = index.fullText.whereSaid(words)
  const foremost = [...parts].filter(([, part]) => part !== 'enBref')
  if (parts.size === 0 || foremost.length > SAID_TOO_OFTEN) return metiers
  const fields = fieldsOf(metiers, index)
  const joining = foremost.flatMap(([id]) =>
    !metiers.includes(id) && index.lexique.domainesParMetier.get(id)?.some((field) => fields.has(field)) ? [id] : [],
  )
  const present = metiers.filter((id) => index.metiers.has(id))
  const shown = present.slice(0, SHOWN).filter((id) => parts.has(id)).length
  const said = present.filter((id) => (parts.get(id) ?? 'enBref') !== 'enBref').length
  // « manuel »: no sheet of the entry says it, and the bookseller's speaks of school books.
  const common = shown >= SAID_ENOUGH * Math.min(SHOWN, present.length) || said < SAID_BY
  if (common) return [...metiers, ...joining]
  const rank = (id: IdMetier): number =>
    RANK[parts.get(id) ?? 'none'] + (parts.get(id) === 'accroche' && joining.includes(id) ? 1 : 0)
  return [...metiers, ...joining].sort((a, b) => rank(a) - rank(b))
}

const RANK: Readonly<Record<PartDeFiche | 'none', number>> = { noms: 0, accroche: 0, enBref: 1, none: 2 }

/** The fields of at least two of the jobs. */
function fieldsOf(metiers: readonly IdMetier[], { lexique }: CatalogueIndex): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const id of metiers)
    for (const field of lexique.domainesParMetier.get(id) ?? []) counts.set(field, (counts.get(field) ?? 0) + 1)
  return new Set([...counts].flatMap(([field, count]) => (count > 1 ? [field] : [])))
}
