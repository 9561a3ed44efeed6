import type { FaitsParcours, Passage } from '../../sheets/faitsParcours'
import { type Depart, RANG_BAC, RANG_DEPART, type Rang } from './depart'
import { parseRang } from './entree'
import type { Etape } from './parcours'

/**
 * The steps from where one is to the rung where a training begins: another training of the job's sheet when one leads there
 * (a CAP before a BP, a licence before a master), else stretches of the general system. undefined when nothing leads there.
 */
export function relier(
  depart: Depart,
  but: Rang,
  groupes: readonly Etape[],
  faits: FaitsParcours,
): readonly Etape[] | undefined {
  const from = RANG_DEPART[depart]
  // Any bac opens what comes after the bac: no one of the sheet's is singled out.
  const own = but === RANG_BAC ? undefined : groupes.find((each) => leadsTo(each, but))
  if (own?.entree !== undefined) {
    if (own.entree <= from) return [own]
    const before = relier(depart, own.entree, groupes, faits)
    if (before !== undefined) return [...before, own]
  }
  return parPassages(depart, but, faits)
}

function leadsTo({ sortie, entree, annees }: Etape, but: Rang): boolean {
  return sortie === but && entree !== undefined && entree < but && annees !== undefined && annees > 1
}

/** The shortest chain of general stretches, the fewest steps when several are as short. */
function parPassages(depart: Depart, but: Rang, { passages }: FaitsParcours): readonly Etape[] | undefined {
  const start = depart === 'seconde' ? 'seconde' : undefined
  const found: (readonly Passage[])[] = []
  const walk = (rang: Rang, name: string | undefined, way: readonly Passage[]): void => {
    if (rang === but) {
      found.push(way)
      return
    }
    for (const passage of passages) {
      const next = parseRang(passage.vers)
      const here =
        name === undefined
          ? passage.depuis !== 'seconde' && parseRang(passage.depuis) === rang
          : passage.depuis === name
      if (here && next !== undefined && next > rang && next <= but) walk(next, undefined, [...way, passage])
    }
  }
  walk(RANG_DEPART[depart], start, [])
  if (start !== undefined) walk(RANG_DEPART[depart], undefined, [])
  const [best] = found.sort((a, b) => years(a) - years(b) || a.length - b.length)
  return best?.map(toEtape)
}

function years(way: readonly Passage[]): number {
  return way.reduce((sum, { annees }) => sum + annees, 0)
}

function toEtape({ depuis, vers, annees, nom, source }: Passage): Etape {
  return {
    nom,
    annees,
    entree: parseRang(depuis),
    sortie: parseRang(vers),
    formations: [],
    source,
    condition: undefined,
  }
}
