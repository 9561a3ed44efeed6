import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import type { MetierPropose, Raison } from './answer'
import { domainesOf, varied } from './rankMetiers'

/** What makes two jobs alike, by weight: the same ROME code is France Travail's own word for it; a level apart tells them apart. */
const SAME_ROME = 2.2
const ROME_MOBILITY = 1.2
const SAME_ROME_FAMILY = 0.9
const SAME_SUBDOMAIN = 1.5
const SAME_DOMAIN = 0.5
const SAME_INTEREST = 1
const SAME_TRAINING = 2
const SAME_WORD = 0.8
const SAME_WISH = 0.8
const MAX_WISHES = 3
const LEVEL_APART = 0.2
const SAME_TEXT = 16

/** Words of a sheet that say what its job is; later ones say it again. */
const TEXT_WORDS = 40
const FLOOR = 1.8

/** Jobs like one, nearest first, worked out once a sheet; with a level, those that ask for no more, however far below. */
export function findProches(fiche: FicheMetier, index: CatalogueIndex, max?: Niveau): readonly MetierPropose[] {
  if (max !== undefined)
    return computeProches(fiche, index, 0).filter(
      ({ fiche: { niveauAccesMin: own } }) => own !== undefined && rangNiveau(own) <= rangNiveau(max),
    )
  return prochesOf(fiche, index)
}

const prochesOf = oncePer((fiche: FicheMetier, index: CatalogueIndex) => computeProches(fiche, index, LEVEL_APART))

function computeProches(fiche: FicheMetier, index: CatalogueIndex, levelApart: number): readonly MetierPropose[] {
  const own = traitsOf(fiche, index)
  const told = textLikeness(fiche, index)
  const scored = index.catalogue.metiers
    .filter((other) => other !== fiche)
    .map((other) => ({
      other,
      score: likeness(own, traitsOf(other, index), index, levelApart) + SAME_TEXT * (told.get(other.id) ?? 0),
    }))
    .filter(({ score }) => score >= FLOOR)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 1
  return varied(scored.map(({ other, score }) => ({ fiche: other, score: score / best, raison: reason(fiche, other) })))
}

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

/** How much the other sheets say what this one says of its job: 1 would be the same words. */
function textLikeness(fiche: FicheMetier, index: CatalogueIndex): ReadonlyMap<string, number> {
  const words = [...new Set(tokenize(wordsOf(fiche)))].slice(0, TEXT_WORDS)
  const hits = index.fullText.search(words, { all: false, limit: 60 })
  const own = hits.find(({ id }) => id === fiche.id)?.score
  return new Map(own === undefined ? [] : hits.map(({ id, score }) => [id, score / own]))
}

function wordsOf({ accrocheMetier }: FicheMetier): string {
  return accrocheMetier?.passages.flatMap(({ paragraphes }) => paragraphes).join(' ') ?? ''
}

/** By job, the wishes that bring it, a way of working apart. */
const enviesDe = oncePer((index: CatalogueIndex): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { metiers, mots, maniere } of index.lexique.interets)
    if (!maniere) for (const id of metiers) found.set(id, [...(found.get(id) ?? []), mots[0] ?? ''])
  return found
})

/** Jobs of each ROME code and of each part of a domain. */
const countsOf = oncePer((index: CatalogueIndex): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const fiche of index.catalogue.metiers) {
    const { rome, sousDomaines, envies } = traitsOf(fiche, index)
    for (const each of [...rome, ...sousDomaines, ...envies]) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
})

/** What few jobs share weighs its whole weight; « transport » and the code of all research, less. */
const FEW = 5

function weightOf(shared: readonly string[], index: CatalogueIndex): number {
  const total = Math.max(index.metiers.size, FEW * FEW)
  const counts = countsOf(index)
  return Math.max(
    0,
    ...shared.map((each) => Math.min(1, Math.log(total / (counts.get(each) ?? 1)) / Math.log(total / FEW))),
  )
}

/** « j'aime bouger », which hundreds of jobs share, likens them far less than what ten share: 1 for the rarest. */
function rarity(count: number, total: number): number {
  return total < 2 ? 1 : (Math.log(total / Math.max(1, count)) / Math.log(total)) ** 2
}

function likeness(a: Traits, b: Traits, index: CatalogueIndex, levelApart: number): number {
  const { parInteret, metiers } = index
  const interests = a.interets
    .filter((label) => b.interets.includes(label))
    .reduce((sum, label) => sum + 2 * rarity(parInteret.get(label.toLowerCase())?.length ?? 1, metiers.size), 0)
  const apart = a.rang === undefined || b.rang === undefined ? 2 : Math.abs(a.rang - b.rang)
  const sameRome = common(a.rome, b.rome)
  const mobility = shared(a.mobilites, b.rome) > 0 || shared(b.mobilites, a.rome) > 0
  const family = a.rome.some((code) => b.rome.some((other) => other.slice(0, 3) === code.slice(0, 3)))
  return (
    (sameRome.length > 0
      ? SAME_ROME * weightOf(sameRome, index)
      : mobility
        ? ROME_MOBILITY
        : family
          ? SAME_ROME_FAMILY
          : 0) +
    Math.min(2, shared(a.sousDomaines, b.sousDomaines)) *
      SAME_SUBDOMAIN *
      weightOf(common(a.sousDomaines, b.sousDomaines), index) +
    Math.min(1, shared(a.domaines, b.domaines)) * SAME_DOMAIN +
    Math.min(2, interests) * SAME_INTEREST +
    Math.min(2, shared(a.formations, b.formations)) * SAME_TRAINING +
    Math.min(MAX_WISHES, shared(a.envies, b.envies)) * SAME_WISH * weightOf(common(a.envies, b.envies), index) +
    Math.min(2, shared(a.mots, b.mots)) * SAME_WORD -
    apart * levelApart
  )
}

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((each) => b.includes(each))
}

function shared(a: readonly string[], b: readonly string[]): number {
  return common(a, b).length
}

function reason(fiche: FicheMetier, other: FicheMetier): Raison | undefined {
  const labels = other.centresInteret.filter((label) => fiche.centresInteret.includes(label))
  if (labels.length > 0) return { kind: 'interetsCommuns', labels }
  const code = other.codesRome.find((each) => fiche.codesRome.includes(each))
  if (code !== undefined) return { kind: 'rome', code }
  return other.niveauAccesMin === undefined ? undefined : { kind: 'niveau', fiche: other }
}
