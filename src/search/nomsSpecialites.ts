import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import { tokenize } from './fold'
import type { Lexique } from './lexique'
import { LIENS } from './liens'
import type { Name } from './nom'
import { stem } from './stem'

/** Rare names by their words but the small ones, stemmed: « tour leader », « pilote de Rafale ». */
export interface NomsSpecialites {
  readonly noms: ReadonlyMap<string, Name<FicheMetier>>
  /** The first word of each. */
  readonly premiers: ReadonlySet<string>
}

/** Names so rare that none of their words tells a job by itself: they are not in the index of names, and found only whole. */
export function nomsSpecialites(
  metiers: ReadonlyMap<IdMetier, FicheMetier>,
  { nomsSpecialites: entries }: Lexique,
): NomsSpecialites {
  const noms = new Map<string, Name<FicheMetier>>()
  const premiers = new Set<string>()
  for (const { noms: texts, metiers: ids, approche } of entries) {
    const targets = ids.flatMap((id) => metiers.get(id) ?? [])
    if (targets.length === 0) continue
    for (const text of texts) {
      const words = tokenize(text)
      const [first, ...others] = words.filter((word) => !LIENS.has(word)).map(stem)
      if (first === undefined) continue
      premiers.add(first)
      const key = [first, ...others].join(' ')
      if (!noms.has(key)) noms.set(key, { text, words, formes: [], source: approche ? 'approche' : 'courant', targets })
    }
  }
  return { noms, premiers }
}
