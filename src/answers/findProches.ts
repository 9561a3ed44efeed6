import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { rangNiveau } from '../sheets/niveau'
import type { MetierPropose, Raison } from './answer'
import { domainesOf, varied } from './rankMetiers'

/** What makes two jobs alike, by weight: the same ROME code is France Travail's own word for it; a level apart tells them apart. */
const SAME_ROME = 3
const ROME_MOBILITY = 2.2
const SAME_ROME_FAMILY = 1.2
const SAME_SUBDOMAIN = 1.5
const SAME_DOMAIN = 0.5
const SAME_INTEREST = 1
const SAME_TRAINING = 2
const SAME_WORD = 0.8
const LEVEL_APART = 0.25
const FLOOR = 2

const found = new WeakMap<FicheMetier, readonly MetierPropose[]>()

/** Jobs like one, nearest first; worked out once a sheet. */
export function findProches(fiche: FicheMetier, index: CatalogueIndex): readonly MetierPropose[] {
  const before = found.get(fiche)
  if (before !== undefined) return before
  const proches = computeProches(fiche, index)
  found.set(fiche, proches)
  return proches
}

function computeProches(fiche: FicheMetier, index: CatalogueIndex): readonly MetierPropose[] {
  const own = traitsOf(fiche, index)
  const scored = index.catalogue.metiers
    .filter((other) => other !== fiche)
    .map((other) => ({ other, score: likeness(own, traitsOf(other, index)) }))
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
  readonly rang: number | undefined
}

const traits = new WeakMap<FicheMetier, Traits>()

function traitsOf(fiche: FicheMetier, index: CatalogueIndex): Traits {
  const before = traits.get(fiche)
  if (before !== undefined) return before
  const made: Traits = {
    rome: fiche.codesRome,
    mobilites: fiche.codesRome.flatMap((code) => index.lexique.mobilitesRome.get(code) ?? []),
    domaines: domainesOf(fiche, index),
    sousDomaines: index.lexique.domainesParMetier.get(fiche.id) ?? [],
    interets: fiche.centresInteret,
    formations: fiche.formationsMinRequise.map(({ id }) => id),
    mots: tokenize(fiche.libelleMasculin)
      .filter((word) => !index.lexique.grammaire.has(word))
      .map(stem),
    rang: fiche.niveauAccesMin === undefined ? undefined : rangNiveau(fiche.niveauAccesMin),
  }
  traits.set(fiche, made)
  return made
}

function likeness(a: Traits, b: Traits): number {
  const apart = a.rang === undefined || b.rang === undefined ? 2 : Math.abs(a.rang - b.rang)
  const sameRome = shared(a.rome, b.rome) > 0
  const mobility = shared(a.mobilites, b.rome) > 0 || shared(b.mobilites, a.rome) > 0
  const family = a.rome.some((code) => b.rome.some((other) => other.slice(0, 3) === code.slice(0, 3)))
  return (
    (sameRome ? SAME_ROME : mobility ? ROME_MOBILITY : family ? SAME_ROME_FAMILY : 0) +
    Math.min(2, shared(a.sousDomaines, b.sousDomaines)) * SAME_SUBDOMAIN +
    Math.min(1, shared(a.domaines, b.domaines)) * SAME_DOMAIN +
    Math.min(2, shared(a.interets, b.interets)) * SAME_INTEREST +
    Math.min(2, shared(a.formations, b.formations)) * SAME_TRAINING +
    Math.min(2, shared(a.mots, b.mots)) * SAME_WORD -
    apart * LEVEL_APART
  )
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((each) => b.includes(each)).length
}

function reason(fiche: FicheMetier, other: FicheMetier): Raison | undefined {
  const labels = other.centresInteret.filter((label) => fiche.centresInteret.includes(label))
  if (labels.length > 0) return { kind: 'interetsCommuns', labels }
  const code = other.codesRome.find((each) => fiche.codesRome.includes(each))
  if (code !== undefined) return { kind: 'rome', code }
  return other.niveauAccesMin === undefined ? undefined : { kind: 'niveau', fiche: other }
}
