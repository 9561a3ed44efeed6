import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { rangNiveau } from '../sheets/niveau'
import { domainesOf } from './rankMetiers'

/** What makes two jobs alike, by weight: the same ROME code is France Travail's own word for it; a level apart tells them apart. */
const SAME_ROME = 3
const ROME_MOBILITY = 1.2
const SAME_ROME_FAMILY = 0.9
/** The first letter of the code: a trade as a whole. */
const SAME_ROME_LETTER = 0.5
const SAME_SUBDOMAIN = 1.5
const SAME_DOMAIN = 0.5
const SAME_INTEREST = 1
const SAME_TRAINING = 1
const SAME_WORD = 0.8
const SAME_WISH = 0.8
const MAX_WISHES = 3
/** As far apart as two levels are taken to be when one of them is not said. */
const UNKNOWN_APART = 2

interface Traits {
  readonly rome: readonly string[]
  readonly mobilites: readonly string[]
  readonly domaines: readonly string[]
  readonly sousDomaines: readonly string[]
  readonly interets: readonly string[]
  readonly formations: readonly string[]
  readonly mots: readonly string[]
  /** Wishes of the lexicon that bring the job. */
  readonly envies: readonly string[]
  readonly rang: number | undefined
}

const traitsOf = oncePer(
  (fiche: FicheMetier, index: CatalogueIndex): Traits => ({
    rome: fiche.codesRome,
    mobilites: fiche.codesRome.flatMap((code) => index.lexique.mobilitesRome.get(code) ?? []),
    domaines: domainesOf(fiche, index),
    sousDomaines: index.lexique.domainesParMetier.get(fiche.id) ?? [],
    interets: fiche.centresInteret,
    formations: fiche.formationsMinRequise.map(({ id }) => id),
    mots: tokenize(fiche.libelleMasculin)
      .filter((word) => !index.lexique.grammaire.has(word))
      .map(stem),
    envies: enviesDe(index).get(fiche.id) ?? [],
    rang: fiche.niveauAccesMin === undefined ? undefined : rangNiveau(fiche.niveauAccesMin),
  }),
)

/** By job, the wishes that bring it, a way of working apart. */
const enviesDe = oncePer((index: CatalogueIndex): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { metiers, mots, maniere } of index.lexique.interets)
    if (!maniere) for (const id of metiers) found.set(id, [...(found.get(id) ?? []), mots[0] ?? ''])
  return found
})

/** What few jobs share weighs its whole weight; « transport » and the code of all research, less. */
const FEW = 5

function weightOf(sharers: number, jobs: number): number {
  const total = Math.max(jobs, FEW * FEW)
  return Math.min(1, Math.log(total / sharers) / Math.log(total / FEW))
}

/** « j'aime bouger », which hundreds of jobs share, likens them far less than what ten share: 1 for the rarest. */
function rarity(count: number, total: number): number {
  return total < 2 ? 1 : (Math.log(total / Math.max(1, count)) / Math.log(total)) ** 2
}

/** Of each value of a trait, the places in the catalogue of the jobs that have it. */
type Porteurs = ReadonlyMap<string, readonly number[]>

const porteursDe = oncePer((index: CatalogueIndex) => {
  const traits = index.catalogue.metiers.map((fiche) => traitsOf(fiche, index))
  const by = (valuesOf: (of: Traits) => readonly string[]): Porteurs => {
    const found = new Map<string, number[]>()
    traits.forEach((of, place) => {
      for (const value of new Set(valuesOf(of))) {
        const places = found.get(value)
        if (places === undefined) found.set(value, [place])
        else places.push(place)
      }
    })
    return found
  }
  return {
    rangs: traits.map(({ rang }) => rang),
    rome: by(({ rome }) => rome),
    familles: by(({ rome }) => rome.map((code) => code.slice(0, FAMILY))),
    lettres: by(({ rome }) => rome.map((code) => code.slice(0, 1))),
    mobilites: by(({ mobilites }) => mobilites),
    domaines: by(({ domaines }) => domaines),
    sousDomaines: by(({ sousDomaines }) => sousDomaines),
    interets: by(({ interets }) => interets),
    formations: by(({ formations }) => formations),
    mots: by(({ mots }) => mots),
    envies: by(({ envies }) => envies),
  }
})

/** « D11 » of « D1106 ». */
const FAMILY = 3

/** How near each job is to one by its codes, labels, trainings and names, at its place in the catalogue; levels apart count against it. */
export function weighParente(fiche: FicheMetier, index: CatalogueIndex, levelApart: number): Float64Array {
  const own = traitsOf(fiche, index)
  const by = porteursDe(index)
  const { length } = by.rangs
  const sum = (values: readonly string[], among: Porteurs, worth: (value: string) => number): Float64Array => {
    const sums = new Float64Array(length)
    for (const value of values) {
      const worthOfIt = worth(value)
      for (const place of among.get(value) ?? []) sums[place] = (sums[place] ?? 0) + worthOfIt
    }
    return sums
  }
  const count = (values: readonly string[], among: Porteurs): Float64Array => sum(values, among, () => 1)
  const heaviest = (values: readonly string[], among: Porteurs): Float64Array => {
    const weights = new Float64Array(length)
    for (const value of values) {
      const places = among.get(value) ?? []
      const weight = weightOf(places.length, length)
      for (const place of places) weights[place] = Math.max(weights[place] ?? 0, weight)
    }
    return weights
  }
  const rome = count(own.rome, by.rome)
  const romeWeight = heaviest(own.rome, by.rome)
  const to = count(own.mobilites, by.rome)
  const from = count(own.rome, by.mobilites)
  const famille = count(
    own.rome.map((code) => code.slice(0, FAMILY)),
    by.familles,
  )
  const lettre = count(
    own.rome.map((code) => code.slice(0, 1)),
    by.lettres,
  )
  const sousDomaines = count(own.sousDomaines, by.sousDomaines)
  const sousDomainesWeight = heaviest(own.sousDomaines, by.sousDomaines)
  const domaines = count(own.domaines, by.domaines)
  const interets = sum(
    own.interets,
    by.interets,
    (label) => 2 * rarity(index.parInteret.get(label.toLowerCase())?.length ?? 1, index.metiers.size),
  )
  const formations = count(own.formations, by.formations)
  const envies = count(own.envies, by.envies)
  const enviesWeight = heaviest(own.envies, by.envies)
  const mots = count(own.mots, by.mots)
  return Float64Array.from(by.rangs, (rang, at) => {
    const of = (values: Float64Array): number => values[at] ?? 0
    const apart = own.rang === undefined || rang === undefined ? UNKNOWN_APART : Math.abs(own.rang - rang)
    const code =
      of(rome) > 0
        ? SAME_ROME * of(romeWeight)
        : of(to) + of(from) > 0
          ? ROME_MOBILITY
          : of(famille) > 0
            ? SAME_ROME_FAMILY
            : 0
    return (
      code +
      (of(lettre) > 0 ? SAME_ROME_LETTER : 0) +
      Math.min(2, of(sousDomaines)) * SAME_SUBDOMAIN * of(sousDomainesWeight) +
      Math.min(1, of(domaines)) * SAME_DOMAIN +
      Math.min(2, of(interets)) * SAME_INTEREST +
      Math.min(2, of(formations)) * SAME_TRAINING +
      Math.min(MAX_WISHES, of(envies)) * SAME_WISH * of(enviesWeight) +
      Math.min(2, of(mots)) * SAME_WORD -
      apart * levelApart
    )
  })
}
