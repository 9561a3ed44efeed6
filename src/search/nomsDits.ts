import type { IdMetier } from '../sheets/ids'
import type { CatalogueIndex } from './catalogueIndex'
import { tokenize } from './fold'
import { gestesPossibles } from './formesVerbe'
import type { Lexique } from './lexique'

/** A name by its full words, each by the stems of the word and of what someone so called may do. */
interface NomDit {
  readonly metier: number
  readonly mots: readonly ReadonlySet<string>[]
}

/** Names of jobs as descriptions: « accordeur de piano » is who accorde des pianos. */
export class NomsDits {
  private readonly noms: NomDit[] = []
  /** Stem → the names that hold it. */
  private readonly par = new Map<string, number[]>()

  constructor(private readonly stemsOf: (words: readonly string[]) => readonly string[]) {}

  add(nom: string, metier: number): void {
    const mots = tokenize(nom)
      .map((word) => new Set([...this.stemsOf([word]), ...this.stemsOf(gestesPossibles(word))]))
      .filter(({ size }) => size > 0)
    for (const mot of new Set(mots.flatMap((each) => [...each]))) {
      const noms = this.par.get(mot)
      if (noms === undefined) this.par.set(mot, [this.noms.length])
      else noms.push(this.noms.length)
    }
    this.noms.push({ metier, mots })
  }

  /** The weight of the words that one name of a job holds, for the name that holds most. */
  held(asked: readonly string[], weights: readonly number[]): ReadonlyMap<number, number> {
    const held = new Map<number, number>()
    for (const [at, mot] of asked.entries())
      for (const nom of this.par.get(mot) ?? []) held.set(nom, (held.get(nom) ?? 0) + (weights[at] ?? 0))
    const best = new Map<number, number>()
    for (const [nom, part] of held) {
      const metier = this.noms[nom]?.metier ?? 0
      best.set(metier, Math.max(best.get(metier) ?? 0, part))
    }
    return best
  }

  /** The jobs one of whose names, of those that hold most words, is all said: the deed first, then what it is done to; and whether it says all that is. */
  made(asked: readonly string[]): { readonly metiers: ReadonlySet<number>; readonly tout: boolean } {
    const [deed] = asked
    const whole = (deed === undefined ? [] : (this.par.get(deed) ?? [])).flatMap((at) => {
      const nom = this.noms[at]
      return nom !== undefined && isMade(nom, asked) ? [nom] : []
    })
    const most = Math.max(0, ...whole.map(({ mots }) => mots.length))
    const metiers = new Set(whole.filter(({ mots }) => mots.length === most).map(({ metier }) => metier))
    return { metiers, tout: most === asked.length }
  }
}

/** Each word of the name is another word said. */
function isMade({ mots: [agent, ...others] }: NomDit, [deed = '', ...asked]: readonly string[]): boolean {
  if (agent?.has(deed) !== true || others.length === 0) return false
  const left = new Set(asked)
  return others.every((mot) => {
    const said = [...mot].find((each) => left.has(each))
    return said !== undefined && left.delete(said)
  })
}

/** Titles, other names, and the names of the lexicon that are one job's alone. */
export function nomsParMetier(
  metiers: CatalogueIndex['metiers'],
  { nomsCourants, nomsSpecialites }: Lexique,
): ReadonlyMap<IdMetier, readonly string[]> {
  const names = new Map<IdMetier, string[]>()
  for (const [id, fiche] of metiers)
    names.set(
      id,
      [fiche, ...fiche.synonymes].map(({ libelleMasculin }) => libelleMasculin),
    )
  for (const { noms, metiers: ids, approche } of [...nomsCourants, ...nomsSpecialites]) {
    const [only, other] = ids
    if (approche || only === undefined || other !== undefined) continue
    names.set(only, [...(names.get(only) ?? []), ...noms])
  }
  return names
}
