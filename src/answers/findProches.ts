import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { Ressemblance } from '../search/ressemblance'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import type { MetierPropose, Raison } from './answer'
import { domainesOf, varied } from './rankMetiers'

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
const LEVEL_APART = 0.2
/** What two sheets say of the work likens them more than any code: « fleuriste » and « vendeur en magasin » share a code, and no flowers. */
const SAME_TEXT = 24
const FLOOR = 3.5

/** Jobs like one, nearest first, worked out once a sheet; with a level, those that ask for no more, however far below. */
export function findProches(fiche: FicheMetier, index: CatalogueIndex, max?: Niveau): readonly MetierPropose[] {
  if (max !== undefined)
    return computeProches(fiche, index, 0).filter(
      ({ fiche: { niveauAccesMin: own } }) => own !== undefined && rangNiveau(own) <= rangNiveau(max),
    )
  return prochesOf(fiche, index)
}

/** Every job, the nearest first, however far. */
export function rankProches(fiche: FicheMetier, index: CatalogueIndex): readonly MetierPropose[] {
  return computeProches(fiche, index, LEVEL_APART, Number.NEGATIVE_INFINITY)
}

const prochesOf = oncePer((fiche: FicheMetier, index: CatalogueIndex) => computeProches(fiche, index, LEVEL_APART))

function computeProches(
  fiche: FicheMetier,
  index: CatalogueIndex,
  levelApart: number,
  floor = FLOOR,
): readonly MetierPropose[] {
  const own = traitsOf(fiche, index)
  const { metiers } = index.catalogue
  const told = textesDe(index).avec(metiers.indexOf(fiche))
  const scored = metiers
    .map((other, at) => ({
      other,
      score: likeness(own, traitsOf(other, index), index, levelApart) + SAME_TEXT * (told[at] ?? 0),
    }))
    .filter(({ other, score }) => other !== fiche && score >= floor)
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

/** What each sheet says of its job: its names, the work, no way to it. */
const textesDe = oncePer(
  ({ catalogue, lexique }: CatalogueIndex) =>
    new Ressemblance(
      catalogue.metiers.map((fiche) =>
        wordsOf(fiche).flatMap((word) => (word.length < 2 || lexique.motsVides.has(word) ? [] : [stem(word)])),
      ),
    ),
)

function wordsOf({
  accrocheMetier,
  formatCourt,
  natureTravail,
  synonymes,
  libelleMasculin,
}: FicheMetier): readonly string[] {
  const said = [accrocheMetier, formatCourt, natureTravail].flatMap(
    (section) => section?.passages.flatMap(({ paragraphes }) => paragraphes) ?? [],
  )
  const names = synonymes.map((each) => each.libelleMasculin)
  return tokenize([...said, libelleMasculin, ...names].join(' '))
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
  const sameStart = (length: number): boolean =>
    a.rome.some((code) => b.rome.some((other) => other.slice(0, length) === code.slice(0, length)))
  return (
    (sameRome.length > 0
      ? SAME_ROME * weightOf(sameRome, index)
      : mobility
        ? ROME_MOBILITY
        : sameStart(3)
          ? SAME_ROME_FAMILY
          : 0) +
    (sameStart(1) ? SAME_ROME_LETTER : 0) +
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
