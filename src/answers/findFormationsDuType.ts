import type { CatalogueIndex } from '../search/catalogueIndex'
import { editDistance } from '../search/distance'
import { tokenize } from '../search/fold'
import { racinesDuTitre } from '../search/racinesDuTitre'
import { stem } from '../search/stem'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { IdMetier } from '../sheets/ids'
import type { Criteres } from '../understanding/criteres'
import type { DemandeDiplome } from '../understanding/demandeDiplome'
import type { TypeDeDiplome } from './answer'
import { assertNever } from './assertNever'
import { findListe } from './findListe'

/** Examples of a kind of diploma, and those near one that has no sheet. */
const EXEMPLES = 3
/** Trainings of a kind in a field. */
export const CHOIX = 5

/** At least this share of a training's jobs are of the field asked about. */
const SHARE = 0.5
/** Jobs of a field whose trainings are shown, and how many of each. */
const NEAREST_JOBS = 10
const EACH = 2
/** One job alone may be of two fields: only where no training has more. */
const MIN_JOBS = 2

/** The sheets to show of the kind of diploma asked about. */
export function findFormationsDuType(demande: DemandeDiplome, index: CatalogueIndex): TypeDeDiplome {
  switch (demande.sujet) {
    case 'un': {
      const all = index.formationsParType.get(demande.diplome.code) ?? []
      return { total: all.length, fiches: all.slice(0, EXEMPLES) }
    }
    case 'compares':
      return { total: 0, fiches: [] }
    case 'domaine': {
      const all = ofField(demande, index)
      return { total: all.length, fiches: all.slice(demande.page * CHOIX, (demande.page + 1) * CHOIX) }
    }
    case 'inconnu': {
      const all = index.formationsParType.get(demande.code) ?? []
      const own = demande.metier === undefined ? [] : ofJob(demande.metier, all, index)
      const words = demande.dit.split(' ')
      const near = own.length > 0 ? own : all.filter((fiche) => words.some((word) => isNear(fiche, word)))
      // « doctorat en biologie »: the master of biology comes before that of biology and health.
      const sorted =
        demande.diplome === undefined
          ? near
          : [...near].sort((a, b) => tokenize(a.libelle).length - tokenize(b.libelle).length)
      return { total: near.length, fiches: (near.length > 0 ? sorted : all).slice(0, EXEMPLES) }
    }
    default:
      return assertNever(demande)
  }
}

type Domaine = Extract<DemandeDiplome, { sujet: 'domaine' }>

/** Of a kind: those whose title says the field, then those whose jobs are mostly of it. */
function ofField(demande: Domaine, index: CatalogueIndex): readonly FicheFormation[] {
  const { code } = demande
  if (code === undefined) return ofEveryKind(demande, index)
  const kind = index.formationsParType.get(code) ?? []
  if (demande.envie !== undefined) return ofWish(demande, demande.envie, kind, index)
  const found = scored(kind, demande, MIN_JOBS, index)
  return found.length > 0 ? found : scored(kind, demande, 1, index)
}

/** « un CAP dehors »: those whose title says it, then those that the jobs of the wish recommend, each job in its order. */
function ofWish(
  demande: Domaine,
  envie: Criteres,
  kind: readonly FicheFormation[],
  index: CatalogueIndex,
): readonly FicheFormation[] {
  const { all, approche } = findListe(envie, index)
  const titled = scored(kind, demande, Number.POSITIVE_INFINITY, index)
  if (approche !== undefined) return titled
  const advised = all.flatMap(({ fiche: { formationsMinRequise } }) => {
    const ids = new Set(formationsMinRequise.map(({ id }) => id))
    return kind.filter(({ id }) => ids.has(id)).slice(0, EACH)
  })
  return [...new Set([...titled, ...advised])]
}

/** Of every kind: what the sheets of the nearest jobs recommend, then those whose title says the field. */
function ofEveryKind(demande: Domaine, index: CatalogueIndex): readonly FicheFormation[] {
  const { courte, metiers } = demande
  const advised = [...metiers].slice(0, NEAREST_JOBS).map((id) => index.metiers.get(id)?.formationsMinRequise ?? [])
  const fits = (fiche: FicheFormation): boolean => courte !== true || isCourte(fiche)
  const first = advised.flatMap((row) =>
    row
      .flatMap(({ id }) => index.formations.get(id) ?? [])
      .filter(fits)
      .slice(0, EACH),
  )
  const titled = scored([...index.formations.values()].filter(fits), demande, Number.POSITIVE_INFINITY, index)
  return [...new Set([...first, ...titled])]
}

function scored(
  kind: readonly FicheFormation[],
  { mots, metiers }: Domaine,
  min: number,
  { metiersParFormation, lexique }: CatalogueIndex,
): readonly FicheFormation[] {
  // « compta » is the comptabilité of the titles.
  const wanted = mots.flatMap((mot) => [stem(mot), stem(lexique.motsAbreges.get(mot) ?? mot)])
  return kind
    .map((fiche) => {
      const said = wanted.some((racine) => racinesDuTitre(fiche).has(racine))
      const jobs = metiersParFormation.get(fiche.id) ?? []
      const own = jobs.filter(({ id }) => metiers.has(id)).length
      const mostly = own >= min && own / jobs.length >= SHARE
      return { fiche, score: (said ? 1 : 0) + (mostly ? own / jobs.length : 0) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ fiche }) => fiche)
}

/** Two years at most, of a level that one enters with the bac or before. */
function isCourte({ duree = '', niveauCertification = '' }: FicheFormation): boolean {
  return (
    /^(?:[12] ans?|\d+ (?:mois|semaines?|jours?|heures?))\b/.test(duree) && /^niveau [345]$/.test(niveauCertification)
  )
}

/** Trainings of the kind that lead to the job, else those that its sheet recommends. */
function ofJob(id: IdMetier, kind: readonly FicheFormation[], index: CatalogueIndex): readonly FicheFormation[] {
  const leading = kind.filter((fiche) => index.metiersParFormation.get(fiche.id)?.some((metier) => metier.id === id))
  const recommended = index.metiers.get(id)?.formationsMinRequise ?? []
  return leading.length > 0 ? leading : recommended.flatMap((each) => index.formations.get(each.id) ?? [])
}

/** A sigle or a word of the title nearly written so: `muc` and `mco`. */
function isNear({ libelle, sigle }: FicheFormation, dit: string): boolean {
  const limit = dit.length <= 3 ? 2 : Math.floor(dit.length / 3)
  const [own = ''] = tokenize(sigle ?? '')
  const shared = [...own].filter((letter) => dit.includes(letter)).length
  const initials = own[0] === dit[0] && shared >= 2 && editDistance(own, dit, limit) <= limit
  return initials || (dit.length > 3 && tokenize(libelle).some((word) => editDistance(word, dit, limit) <= limit))
}
