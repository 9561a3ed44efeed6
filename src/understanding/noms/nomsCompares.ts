import type { NameHit } from '../../search/nameIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type AutreNom, autreNom } from '../autreNom'
import type { AspectCompare, Candidat, Intent } from '../intent'
import { isWhole } from '../mots/mention'
import type { NomCompare } from '../nomCompare'
import { resolveMetier } from '../observations/resoudre'

type Hits = readonly NameHit<FicheMetier>[]

export interface Choisi {
  readonly fiche: FicheMetier
  readonly nom: NomCompare | undefined
}

/** The job that each name of a row stands for: a near one is not the one that another name of the row says. */
export function choisirCompares(rows: readonly Hits[]): readonly Choisi[] {
  const sure = rows.flatMap((hits) => {
    const resolution = resolveMetier(hits)
    return resolution.kind === 'sur' ? [resolution.candidat.fiche] : []
  })
  const taken = new Set(sure)
  const chosen = rows.flatMap((hits): readonly Choisi[] => {
    const resolution = resolveMetier(hits)
    if (resolution.kind === 'inconnu') return []
    if (resolution.kind === 'sur') {
      const { fiche } = resolution.candidat
      const appele = autreNom(hits, fiche)
      const nature = appele?.precise === true ? 'precise' : 'autre'
      return [{ fiche, nom: appele === undefined ? undefined : { dit: appele.dit, fiche, nature } }]
    }
    const { candidats } = resolution
    const dit = ditEntier(hits)
    const near = dit !== undefined && isProche(hits)
    const fiche = (near ? candidats.find((each) => !taken.has(each.fiche)) : candidats[0])?.fiche
    if (fiche === undefined) return []
    taken.add(fiche)
    const nature = near ? 'proche' : 'plusieurs'
    return [
      { fiche, nom: dit === undefined || candidats.length + Number(near) < 2 ? undefined : { dit, fiche, nature } },
    ]
  })
  return chosen.filter(({ fiche }, at) => chosen.findIndex((each) => each.fiche === fiche) === at)
}

/** Side by side, with what the names said that the sheets do not bear. */
export function comparaison([first, second, ...others]: readonly Choisi[], aspect: AspectCompare): Intent | undefined {
  if (first === undefined || second === undefined) return undefined
  const all = [first, second, ...others]
  const noms = all.flatMap(({ nom }) => (nom === undefined ? [] : [nom]))
  return {
    kind: 'comparaison',
    fiches: [first.fiche, second.fiche, ...others.map(({ fiche }) => fiche)],
    aspect,
    ...(noms.length > 0 && { noms }),
  }
}

/** « tatoueur ou pierceur »: no sheet on either, and the same near ones. */
export function memesProches(
  rows: readonly Hits[],
): { readonly dit: string; readonly candidats: readonly Candidat<FicheMetier>[] } | undefined {
  const [first] = rows
  const resolution = first === undefined ? undefined : resolveMetier(first)
  if (rows.length < 2 || resolution?.kind !== 'choix' || !rows.every(isProche)) return undefined
  const ids = (hits: Hits): string =>
    hits
      .find(isWhole)
      ?.name.targets.map(({ id }) => id)
      .join(' ') ?? ''
  if (first === undefined || rows.some((hits) => ids(hits) !== ids(first))) return undefined
  return {
    dit: [...new Set(rows.flatMap((hits) => ditEntier(hits) ?? []))].join(' ou '),
    candidats: resolution.candidats,
  }
}

/** « AESH ou accompagnant éducatif et social », « cardiologue ou dermato »: one sheet for all that was named, of which some are called otherwise. */
export function appelesEnsemble(rows: readonly Hits[]): AutreNom | undefined {
  if (!rows.every(isNamed)) return undefined
  const noms = rows.flatMap((hits): readonly { readonly dit: string; readonly nature: NomCompare['nature'] }[] => {
    const dit = ditEntier(hits)
    if (dit !== undefined && isProche(hits)) return [{ dit, nature: 'proche' }]
    return choisirCompares([hits]).flatMap(({ nom }) => (nom === undefined ? [] : [nom]))
  })
  const [first] = noms
  if (first === undefined) return undefined
  const dit = [...new Set(noms.map((nom) => nom.dit))].join(' ou ')
  return { dit, precise: noms.some(({ nature }) => nature === 'proche' || nature === 'precise') }
}

/** It is said whole, and no sheet bears it. */
function isProche(hits: Hits): boolean {
  const whole = hits.filter((hit) => isWhole(hit) && hit.name.source !== 'rome')
  return whole.length > 0 && whole.every(({ name }) => name.source === 'approche')
}

/** One is called so. */
export function isNamed(hits: Hits): boolean {
  return hits.some(isWhole)
}

function ditEntier(hits: Hits): string | undefined {
  return hits.find(isWhole)?.name.text
}
