import type { FaitsParcours, Passage } from '../../sheets/faitsParcours'
import { PARCOURS } from '../../texts/parcours'
import { type Depart, RANG_BAC, RANG_CAP, RANG_DEPART, type Rang } from './depart'
import { parseRang } from './entree'
import type { Etape } from './parcours'
import { raccourcir } from './raccourcir'

/** Whether where one is opens what begins at a rung: a bac is no CAP of the trade. */
function ouvre(depart: Depart, but: Rang): boolean {
  return but === RANG_CAP ? depart === 'cap' : RANG_DEPART[depart] >= but
}

/**
 * The steps from where one is to where a training begins: another training of the job's sheet when one leads there
 * (a CAP before a BP, a licence before a master), else stretches of the general system. undefined when nothing leads there.
 */
export function relier(
  depart: Depart,
  { entree: but, precise }: { readonly entree: Rang; readonly precise: boolean },
  groupes: readonly Etape[],
  faits: FaitsParcours,
): readonly Etape[] | undefined {
  const named = precise && but >= RANG_BAC
  if (!named && ouvre(depart, but)) return []
  // Whether the diploma already held is the one asked for is not known.
  if (named && ouvre(depart, but)) return undefined
  // Any bac opens what comes after the bac: no one of the sheet's is singled out.
  const own = but === RANG_BAC && !named ? undefined : groupes.find((each) => leadsTo(each, but))
  if (own?.entree !== undefined) {
    const before = relier(depart, { entree: own.entree, precise: own.precise }, groupes, faits)
    if (before !== undefined) return [...before, duMetier(raccourcir(own, depart, faits), depart)]
  }
  if (named) return undefined
  return parPassages(but === RANG_CAP ? 'college' : depart, but, faits)?.map((etape) => duMetier(etape, depart))
}

/** A bac pro of the trade may stand for its CAP. */
function duMetier(etape: Etape, depart: Depart): Etape {
  const spared = depart === 'bacPro' && etape.sortie === RANG_CAP
  return spared
    ? { ...etape, condition: [etape.condition, PARCOURS.saufMemeDomaine].filter(Boolean).join(', ') }
    : etape
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
    entreeSure: true,
    precise: false,
    sortie: parseRang(vers),
    formations: [],
    source,
    condition: undefined,
    diplomeAvant: false,
    continuerJusqua: undefined,
  }
}
