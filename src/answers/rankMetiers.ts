import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { notorieteOf } from '../search/notoriete'
import { BROAD_INTEREST, FINE_INTEREST, FINE_RANK_STEP, OWN_JOBS, TEXT_FLOOR } from '../search/ranking'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { rangNiveau } from '../sheets/niveau'
import { salaireMensuel } from '../sheets/salaireMensuel'
import type { Criteres, InteretDemande } from '../understanding/criteres'
import type { MetierPropose, Raison } from './answer'
import { speaksOf } from './faitsDesFiches'
import { metiersDe } from './metiersDe'

/** Jobs that satisfy the criteria, best and most varied first. */
export function rankMetiers(criteres: Criteres, index: CatalogueIndex): readonly MetierPropose[] {
  const wanted = criteres.interets.filter((each) => !each.refuse)
  const refused = criteres.interets.filter((each) => each.refuse)
  const conditions = conditionsOf(criteres, index)
  const meets = (fiche: FicheMetier | undefined): fiche is FicheMetier =>
    fiche !== undefined &&
    conditions.every((condition) => condition(fiche)) &&
    !refused.some((each) => isRefused(fiche, each, wanted))
  const refusedLabels = refused.flatMap(({ interets }) => interets)
  const [only, other] = wanted
  // « la restauration, sans les week-ends »: few are left, and hours do not make jobs of another field meet the wish.
  const others =
    (criteres.contraintes ?? []).length > 0 ? conditionsOf({ ...criteres, contraintes: [] }, index) : conditions
  const isOwn = (fiche: FicheMetier | undefined): boolean =>
    fiche !== undefined &&
    others.every((condition) => condition(fiche)) &&
    !refused.some((each) => isRefused(fiche, each, wanted))
  const narrow =
    other === undefined && (only?.metiers.filter((id) => isOwn(index.metiers.get(id))).length ?? 0) >= OWN_JOBS
  // A training's own jobs are few and all its own.
  const known = only === undefined && criteres.formations.length === 0 ? notorieteOf(index) : undefined
  const scored = poolOf(wanted, criteres.formations, index)
    .filter(meets)
    .flatMap((fiche): MetierPropose[] => {
      const interest = scoreInterets(fiche, wanted, narrow, refusedLabels)
      if (interest === undefined) return []
      const score = interest.score + (known?.get(fiche.id) ?? 0)
      return [{ fiche, score, raison: interest.raison ?? reasonOf(fiche, criteres, index) }]
    })
  const ranked = criteres.mots.length > 0 ? byText(scored, criteres.mots, index) : scored
  const sorted = [...ranked].sort((a, b) => b.score - a.score || rangOf(a.fiche) - rangOf(b.fiche))
  return criteres.tri === 'salaire' ? bySalaire(sorted) : varied(sorted)
}

/** Whether a job meets what is asked, and has to do with every wish. */
export function respecte(criteres: Criteres, index: CatalogueIndex): (metier: MetierPropose) => boolean {
  const wanted = criteres.interets.filter((each) => !each.refuse)
  const refused = criteres.interets.filter((each) => each.refuse)
  const conditions = conditionsOf(criteres, index)
  return ({ fiche }) =>
    conditions.every((condition) => condition(fiche)) &&
    !refused.some((each) => isRefused(fiche, each, wanted)) &&
    scoreInterets(fiche, wanted, false, []) !== undefined
}

/** The best paid at the start first, as the sheets say; those that do not say it keep their order, last. */
function bySalaire(metiers: readonly MetierPropose[]): readonly MetierPropose[] {
  return metiers
    .map((metier) => ({ metier, euros: salaireMensuel(metier.fiche) }))
    .sort((a, b) => (b.euros ?? 0) - (a.euros ?? 0))
    .map(({ metier, euros }) => (euros === undefined ? metier : { ...metier, raison: { kind: 'salaire', euros } }))
}

/** The jobs worth looking at: those of the first interest, else those that the trainings lead to, or all. */
function poolOf(
  [first]: readonly InteretDemande[],
  formations: Criteres['formations'],
  index: CatalogueIndex,
): readonly FicheMetier[] {
  if (first === undefined) return formations.length > 0 ? metiersDe(formations, index) : index.catalogue.metiers
  const ids = new Set(first.metiers)
  for (const label of first.interets) for (const id of index.parInteret.get(label.toLowerCase()) ?? []) ids.add(id)
  const pool: FicheMetier[] = []
  for (const id of ids) {
    const fiche = index.metiers.get(id)
    if (fiche !== undefined) pool.push(fiche)
  }
  return pool
}

type Condition = (fiche: FicheMetier) => boolean

/** What a job must satisfy besides the interests: only what is asked. */
function conditionsOf(criteres: Criteres, index: CatalogueIndex): readonly Condition[] {
  const { niveauMin, niveauMax, statuts, codesRome, formations, domaines, exclus } = criteres
  const { statutsRefuses = [], domainesRefuses = [], contraintes = [], salaireMin } = criteres
  const conditions: Condition[] = []
  if (exclus.length > 0) conditions.push(({ id }) => !exclus.includes(id))
  if (niveauMin !== undefined || niveauMax !== undefined)
    conditions.push(({ niveauAccesMin: niveau }) => {
      // « autre formation » says no level: such a job is not « sans diplôme ».
      if (niveau === undefined || niveau === 'autre formation') return false
      const rang = rangNiveau(niveau)
      if (niveauMin !== undefined && rang < rangNiveau(niveauMin)) return false
      return niveauMax === undefined || rang <= rangNiveau(niveauMax)
    })
  if (statuts.length > 0) conditions.push((fiche) => fiche.statuts.some((statut) => statuts.includes(statut)))
  if (statutsRefuses.length > 0)
    conditions.push(
      (fiche) => fiche.statuts.length === 0 || !fiche.statuts.every((own) => statutsRefuses.includes(own)),
    )
  if (codesRome.length > 0) conditions.push((fiche) => fiche.codesRome.some((code) => codesRome.includes(code)))
  if (domaines.length > 0)
    conditions.push((fiche) => domainesOf(fiche, index).some((domaine) => domaines.includes(domaine)))
  if (domainesRefuses.length > 0)
    conditions.push((fiche) => !domainesOf(fiche, index).some((domaine) => domainesRefuses.includes(domaine)))
  if (contraintes.length > 0) conditions.push((fiche) => !contraintes.some((each) => speaksOf(fiche, each)))
  if (salaireMin !== undefined) conditions.push((fiche) => (salaireMensuel(fiche) ?? 0) >= salaireMin)
  if (formations.length > 0) conditions.push((fiche) => isReachedBy(fiche, formations, index))
  return conditions
}

/** The top-level Onisep domains of a job: from its front matter, else from the lexicon's facts. */
export function domainesOf(fiche: FicheMetier, { lexique }: CatalogueIndex): readonly string[] {
  if (fiche.entete.domaines.length > 0) return fiche.entete.domaines
  return (lexique.domainesParMetier.get(fiche.id) ?? []).map((domaine) => domaine.split('/')[0] ?? domaine)
}

/** A job is reached by a training when its sheet recommends it or the training's sheet names it. */
function isReachedBy(fiche: FicheMetier, formations: Criteres['formations'], index: CatalogueIndex): boolean {
  return formations.some((id) => index.metiersParFormation.get(id)?.includes(fiche))
}

/** Official labels refuse too, but never one that is wanted by another word. */
function isRefused(fiche: FicheMetier, refused: InteretDemande, wanted: readonly InteretDemande[]): boolean {
  if (refused.metiers.includes(fiche.id)) return true
  const labels = refused.interets.filter((label) => !wanted.some((each) => each.interets.includes(label)))
  return labels.some((label) => fiche.centresInteret.some((own) => sameLabel(own, label)))
}

/** undefined when a wanted interest is not met. */
function scoreInterets(
  fiche: FicheMetier,
  wanted: readonly InteretDemande[],
  narrow: boolean,
  refusedLabels: readonly string[],
): { readonly score: number; readonly raison: Raison | undefined } | undefined {
  let score = 0
  let raison: Raison | undefined
  for (const interet of wanted) {
    const place = interet.metiers.indexOf(fiche.id)
    // A word with its own jobs needs no broader label: « justice » is not every job that has the law respected.
    const label = narrow
      ? undefined
      : interet.interets.find(
          (each) => !refusedLabels.includes(each) && fiche.centresInteret.some((own) => sameLabel(own, each)),
        )
    if (place === -1 && label === undefined) return undefined
    score += place === -1 ? BROAD_INTEREST : FINE_INTEREST - place * FINE_RANK_STEP
    raison ??= { kind: 'interet', label: place === -1 ? (label ?? interet.mot) : interet.mot }
  }
  return { score, raison }
}

function sameLabel(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase())
}

function reasonOf(fiche: FicheMetier, criteres: Criteres, index: CatalogueIndex): Raison | undefined {
  // Of the variants of a diploma, the one that leads there.
  const formation = criteres.formations.find((id) => index.metiersParFormation.get(id)?.includes(fiche))
  const ficheFormation = formation === undefined ? undefined : index.formations.get(formation)
  if (ficheFormation !== undefined) return { kind: 'formation', fiche: ficheFormation }
  const code = criteres.codesRome.find((each) => fiche.codesRome.includes(each))
  if (code !== undefined) return { kind: 'rome', code }
  const [domaine] = criteres.domaines
  if (domaine !== undefined) return { kind: 'domaine', domaine }
  const statut = criteres.statuts.find((each) => fiche.statuts.includes(each))
  if (statut !== undefined) return { kind: 'statut', statut }
  const asked = criteres.niveauMin !== undefined || criteres.niveauMax !== undefined
  return asked ? { kind: 'niveau', fiche } : undefined
}

function byText(
  metiers: readonly MetierPropose[],
  mots: readonly string[],
  index: CatalogueIndex,
): readonly MetierPropose[] {
  const hits = index.fullText.search(mots, { all: true, limit: 60 })
  const best = hits[0]?.score ?? 0
  const kept = new Map(hits.filter((hit) => hit.score >= best * TEXT_FLOOR).map((hit) => [hit.id, hit]))
  return metiers.flatMap((metier): MetierPropose[] => {
    const hit = kept.get(metier.fiche.id)
    if (hit === undefined) return []
    return [{ ...metier, score: metier.score + hit.score / best, raison: { kind: 'texte', mots, nomme: hit.nomme } }]
  })
}

/** Moves a job back when one with the same head word was just shown: not five near-twins in a row. */
export function varied(metiers: readonly MetierPropose[]): readonly MetierPropose[] {
  const seen = new Map<string, number>()
  return metiers
    .map((metier, order) => {
      const head = headOf(metier.fiche)
      const twins = seen.get(head) ?? 0
      seen.set(head, twins + 1)
      return { metier, place: order + twins * 3 }
    })
    .sort((a, b) => a.place - b.place)
    .map(({ metier }) => metier)
}

const headOf = oncePer((fiche: FicheMetier) => stem(tokenize(fiche.libelleMasculin)[0] ?? ''))

function rangOf(fiche: FicheMetier): number {
  return fiche.niveauAccesMin === undefined ? 99 : rangNiveau(fiche.niveauAccesMin)
}
