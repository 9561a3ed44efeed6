import { comparisonKey } from './comparisonKey'
import type { Appellation } from './ficheMetier'
import { parseHeading } from './parseHeading'
import type { Line } from './parseLines'
import type { Block } from './splitBlocks'

export interface AppellationsFound {
  readonly appellations: readonly Appellation[]
  /** Lines that are neither a name nor one of its two forms. */
  readonly strays: readonly Line[]
}

/** Names and their gendered forms; `nom` names those that stand before the first `###`, '' when there are none. */
export function readAppellations(blocks: readonly Block[], nom: string): AppellationsFound {
  const drafts: { nom: string; feminin?: string; masculin?: string }[] = nom === '' ? [] : [{ nom }]
  const strays: Line[] = []
  for (const line of blocks.flatMap((block) => block.lines)) {
    const heading = parseHeading(line.text)
    const draft = drafts.at(-1)
    const form = readForm(line.text)
    if (heading && nom === '') drafts.push({ nom: heading.titre })
    else if (draft && form && draft[form.genre] === undefined) draft[form.genre] = form.libelle
    else strays.push(line)
  }
  // A name without forms is its own form: some jobs have only one.
  const appellations = drafts.map((draft) => ({
    nom: draft.nom,
    libelleFeminin: draft.feminin ?? draft.masculin ?? draft.nom,
    libelleMasculin: draft.masculin ?? draft.feminin ?? draft.nom,
  }))
  return { appellations, strays }
}

function readForm(text: string): { genre: 'feminin' | 'masculin'; libelle: string } | undefined {
  const [, label, libelle] = /^- ?([^:]{1,20}?) ?: ?(.+)$/s.exec(text) ?? []
  const genre = comparisonKey(label ?? '')
  if (libelle === undefined || (genre !== 'feminin' && genre !== 'masculin')) return undefined
  return { genre, libelle: libelle.replace(/\n/g, ' ') }
}
