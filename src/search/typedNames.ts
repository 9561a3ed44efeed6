import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { CatalogueIndex } from './catalogueIndex'
import { tokenize } from './fold'
import { LIENS } from './liens'

export type Fiche = FicheMetier | FicheFormation

interface TypedName {
  readonly fiche: Fiche
  readonly words: readonly string[]
  /** 0 for a title, 1 for another name. */
  readonly rank: number
}

/** More is a page nobody turns. */
const MAX_WORDS = 10

const FRENCH = new Intl.Collator('fr')

/** Names found while they are being typed: « technicien méc » already finds technicien en mécanique. */
export class TypedNames {
  private readonly names: readonly TypedName[]

  constructor(index: CatalogueIndex) {
    const everyday = index.lexique.nomsCourants.filter(({ approche }) => !approche)
    this.names = [
      ...index.catalogue.metiers.flatMap((fiche) => namesOf(fiche)),
      ...everyday.flatMap(({ noms, metiers }) =>
        metiers.flatMap((id) => {
          const fiche = index.metiers.get(id)
          return fiche === undefined ? [] : noms.map((nom) => ({ fiche, words: tokenize(nom), rank: 1 }))
        }),
      ),
      ...index.catalogue.formations.flatMap((fiche) =>
        [fiche.libelle, ...(fiche.sigle === undefined ? [] : [fiche.sigle])].map((text, rank) => ({
          fiche,
          words: tokenize(text),
          rank,
        })),
      ),
    ]
  }

  /** Sheets with a name that begins, word by word, as what is typed; jobs first, the nearest names before. */
  find(typed: string): readonly Fiche[] {
    const words = tokenize(typed).slice(0, MAX_WORDS)
    const last = words.at(-1)
    const asked = words.filter((word) => word === last || !LIENS.has(word))
    if (asked.length === 0) return []
    const best = new Map<Fiche, readonly number[]>()
    for (const { fiche, words: name, rank } of this.names) {
      if (!asked.every((word) => name.some((each) => each.startsWith(word)))) continue
      // « cap » is first the diploma, then the beginning of « capitaine ».
      const unfinished = asked.filter((word) => !name.includes(word)).length
      const begins = name[0]?.startsWith(asked[0] ?? '') === true ? 0 : 1
      const score = [unfinished, fiche.kind === 'metier' ? 0 : 1, begins, rank, name.length]
      const before = best.get(fiche)
      if (before === undefined || compare(score, before) < 0) best.set(fiche, score)
    }
    return [...best]
      .sort(([a, x], [b, y]) => compare(x, y) || FRENCH.compare(titleOf(a), titleOf(b)))
      .map(([fiche]) => fiche)
  }
}

function namesOf(fiche: FicheMetier): readonly TypedName[] {
  const forms = [fiche, ...fiche.synonymes].map(({ libelleMasculin, libelleFeminin }) => [
    libelleMasculin,
    libelleFeminin,
  ])
  return forms.flatMap((both, at) =>
    [...new Set(both)].map((text) => ({ fiche, words: tokenize(text), rank: at === 0 ? 0 : 1 })),
  )
}

function titleOf(fiche: Fiche): string {
  return fiche.kind === 'metier' ? fiche.libelleMasculin : fiche.libelle
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
