import type { CatalogueIndex } from '../../search/catalogueIndex'
import { BROAD_INTEREST, FINE_INTEREST, FINE_RANK_STEP } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../../sheets/niveau'
import type { InteretDemande } from '../../understanding/criteres'
import { varied } from '../rankMetiers'
import { FAMILLES } from './familles'
import { findAvec, findLieu, STATUTS_SOUHAITES } from './indicesFiche'
import type { Souhaits } from './souvenir'

/** Why a job is proposed: what the person said, and what of the sheet meets it. */
export type RaisonGuide =
  | {
      readonly kind: 'interet'
      readonly gout: string /** Of the sheet; undefined when the lexicon names the job itself. */
      readonly label: string | undefined
    }
  | { readonly kind: 'texte'; readonly mots: readonly string[] }
  | { readonly kind: 'niveau'; readonly niveau: Niveau }
  | { readonly kind: 'lieu'; readonly mot: string }
  | { readonly kind: 'avec'; readonly label: string }
  | { readonly kind: 'statut'; readonly statut: string }
  /** Nothing is liked yet: the world it belongs to. */
  | { readonly kind: 'famille'; readonly nom: string }

export interface Proposition {
  readonly fiche: FicheMetier
  readonly score: number
  readonly raisons: readonly RaisonGuide[]
  /** How far it meets the wishes: all of them, all but where or how one works, or not even how long one studies. */
  readonly accord: 'entier' | 'proche' | 'tropLong'
}

/** What a wish that is not an interest adds: less than any interest, so that it orders jobs within what one likes. */
const WISH = 0.4
/** Fewer jobs than this that meet everything: those that come near follow. */
const ENOUGH = 5

/** Jobs for what a person said, best and most varied first. Pure. */
export function proposeMetiers(souhaits: Souhaits, index: CatalogueIndex): readonly Proposition[] {
  const wanted = souhaits.interets.filter((each) => !each.refuse)
  const refused = souhaits.interets.filter((each) => each.refuse)
  const textScores = scoreTexte(souhaits.mots, index)
  const all = index.catalogue.metiers
    .filter(
      (fiche) => !souhaits.ecartes.includes(fiche.id) && !refused.some((each) => findGout(fiche, each) !== undefined),
    )
    .flatMap((fiche) => peser(fiche, souhaits, wanted, textScores) ?? [])
  // Nothing liked yet: as different jobs as can be, to react to.
  const order = wanted.length === 0 && souhaits.mots.length === 0 ? contrasted(index) : ranked
  const [whole, near, tooLong] = (['entier', 'proche', 'tropLong'] as const).map((accord) =>
    order(all.filter((each) => each.accord === accord)),
  )
  if (whole === undefined || whole.length >= ENOUGH) return whole ?? []
  const found = [...whole, ...(near ?? [])]
  // Longer studies than wished are shown only when there is nothing else, and said to be so.
  return found.length > 0 ? found : (tooLong ?? [])
}

function ranked(propositions: readonly Proposition[]): readonly Proposition[] {
  const byFiche = new Map(propositions.map((each) => [each.fiche, each]))
  const sorted = [...propositions].sort((a, b) => b.score - a.score || rangOf(a.fiche) - rangOf(b.fiche))
  return varied(sorted.map(({ fiche, score }) => ({ fiche, score, raison: undefined }))).flatMap(
    ({ fiche }) => byFiche.get(fiche) ?? [],
  )
}

/** One job of each family in turn, those that people name most first. */
function contrasted({ lexique }: CatalogueIndex): (propositions: readonly Proposition[]) => readonly Proposition[] {
  const named = new Map<string, number>()
  for (const { metiers, noms } of lexique.nomsCourants) {
    const [first] = metiers
    if (first !== undefined) named.set(first, (named.get(first) ?? 0) + noms.length)
  }
  const known = ({ fiche, score }: Proposition) => score * 10 + (named.get(fiche.id) ?? 0)
  return (propositions) => {
    const left = [...propositions].sort((a, b) => known(b) - known(a) || rangOf(a.fiche) - rangOf(b.fiche))
    const mixed: Proposition[] = []
    while (left.length > 0) {
      const before = mixed.length
      for (const { interets, nom } of FAMILLES) {
        const at = left.findIndex(({ fiche }) => fiche.centresInteret.some((label) => interets.includes(label)))
        const [next] = at < 0 ? [] : left.splice(at, 1)
        if (next !== undefined) mixed.push({ ...next, raisons: [{ kind: 'famille', nom }, ...next.raisons] })
      }
      if (mixed.length === before) mixed.push(...left.splice(0))
    }
    return mixed
  }
}

/** undefined when nothing that the person likes is met. */
function peser(
  fiche: FicheMetier,
  souhaits: Souhaits,
  wanted: readonly InteretDemande[],
  textScores: ReadonlyMap<string, number>,
): Proposition | undefined {
  const gouts = wanted.flatMap((each) => findGout(fiche, each) ?? [])
  const text = textScores.get(fiche.id)
  if (gouts.length === 0 && text === undefined && (wanted.length > 0 || souhaits.mots.length > 0)) return undefined
  const { niveauAccesMin: niveau } = fiche
  const max = souhaits.duree?.max
  const tooLong = max !== undefined && (niveau === undefined || rangNiveau(niveau) > rangNiveau(max))
  const lieu = souhaits.lieu === undefined ? undefined : findLieu(fiche, souhaits.lieu)
  const dejaDit = gouts.some(({ label }) => label === lieu)
  const avec = souhaits.avec === undefined ? undefined : findAvec(fiche, souhaits.avec)
  const statut =
    souhaits.statut === undefined
      ? undefined
      : fiche.statuts.find((each) => STATUTS_SOUHAITES[souhaits.statut ?? 'salarie'].includes(each))
  const long = souhaits.duree?.longues === true && niveau !== undefined && rangNiveau(niveau) >= rangNiveau('bac + 3')
  const missed =
    (souhaits.lieu !== undefined && lieu === undefined) || (souhaits.statut !== undefined && statut === undefined)
  return {
    fiche,
    score:
      gouts.reduce((sum, { points }) => sum + points, 0) +
      (text ?? 0) +
      WISH * [lieu, avec, statut, long || undefined].filter((each) => each !== undefined).length,
    raisons: [
      ...gouts.map(({ gout, label }): RaisonGuide => ({ kind: 'interet', gout, label })),
      ...(text === undefined ? [] : [{ kind: 'texte', mots: souhaits.mots } as const]),
      ...(lieu === undefined || dejaDit ? [] : [{ kind: 'lieu', mot: lieu.toLowerCase() } as const]),
      ...(statut === undefined ? [] : [{ kind: 'statut', statut } as const]),
      ...(niveau !== undefined && !tooLong && souhaits.duree !== undefined
        ? [{ kind: 'niveau', niveau } as const]
        : []),
      ...(avec === undefined ? [] : [{ kind: 'avec', label: avec } as const]),
    ],
    accord: tooLong ? 'tropLong' : missed ? 'proche' : 'entier',
  }
}

interface Gout {
  readonly gout: string
  readonly label: string | undefined
  readonly points: number
}

function findGout(fiche: FicheMetier, { mot, metiers, interets }: InteretDemande): Gout | undefined {
  const place = metiers.indexOf(fiche.id)
  const label = fiche.centresInteret.find((own) => interets.some((each) => each.toLowerCase() === own.toLowerCase()))
  if (place >= 0) return { gout: mot, label, points: FINE_INTEREST - place * FINE_RANK_STEP }
  return label === undefined ? undefined : { gout: mot, label, points: BROAD_INTEREST }
}

function scoreTexte(mots: readonly string[], index: CatalogueIndex): ReadonlyMap<string, number> {
  if (mots.length === 0) return new Map()
  const hits = index.fullText.search(mots, { all: true, limit: 30 })
  const best = hits[0]?.score ?? 1
  return new Map(hits.map(({ id, score }) => [id, score / best]))
}

function rangOf(fiche: FicheMetier): number {
  return fiche.niveauAccesMin === undefined ? 99 : rangNiveau(fiche.niveauAccesMin)
}
