import type { NameHit } from '../../search/nameIndex'
import { COVERED } from '../../search/ranking'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Intent } from '../intent'
import type { Mention } from '../mots/mention'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { motsDe } from './metierDemande'

type Hits = readonly NameHit<FicheMetier>[]

/** « technicien », « ingénieur »: no job is called so, and many begin with it. */
export function isGenerique(hits: Hits): boolean {
  return resolveMetier(hits).kind === 'choix' && hits.every(({ nameCoverage }) => nameCoverage < COVERED)
}

/** « technicien ou ingénieur en mécanique »: what ends the one ends the other; « puéricultrice ou auxiliaire »: the one of the same world. */
export function avecLaSuite(hits: Hits, all: readonly Hits[]): Hits {
  if (!isGenerique(hits)) return hits
  const others = all
    .filter((other) => !isGenerique(other))
    .flatMap(([whole]) => (whole === undefined ? [] : [whole.name]))
  for (const { words } of others) {
    const suite = words.slice(1).map(stem)
    const tied = hits.filter(({ name }) => suite.length > 0 && suite.every((each) => tailOf(name).includes(each)))
    const near =
      tied.length > 0
        ? tied
        : hits.filter(({ name }) => tailOf(name).some((each) => words.some((word) => sharesRoot(word, each))))
    if (near.length > 0) return near
  }
  return hits
}

function tailOf({ words }: NameHit<FicheMetier>['name']): readonly string[] {
  return words.slice(1).map(stem)
}

/** « puéricultrice », « puériculture » */
const ROOT = 6

function sharesRoot(one: string, other: string): boolean {
  return one.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT)
}

/** Which of the jobs that begin so is to be compared: any one of them would be picked by chance. */
export function demandeLequel(mention: Mention<FicheMetier>, seen: Observations): Intent | undefined {
  const resolution = resolveMetier(mention.hits)
  if (resolution.kind !== 'choix') return undefined
  const { candidats } = resolution
  return { kind: 'choixMetier', facette: 'presentation', dit: motsDe(mention, seen), candidats, doute: false }
}
