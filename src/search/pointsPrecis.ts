import { FACETTES, type PointPrecis } from './lexique'
import type { Motif } from './motif'
import { type Entry, strings } from './valeursYaml'

/** Reads an entry of `points-precis.yaml`. Throws an Error naming the facet that is not known. */
export function parsePoint(entry: Entry, motifs: (value: unknown) => readonly Motif[]): PointPrecis {
  const facette = FACETTES.find((each) => each === entry.facette)
  if (facette === undefined)
    throw new Error(`data/lexique/points-precis.yaml : la facette « ${entry.facette} » n’est pas connue`)
  return {
    sujet: strings([entry.sujet]).join(''),
    facette,
    indices: motifs(entry.indices),
    fiche: phrasesOf(entry.fiche),
    proche: phrasesOf(entry.proche),
    piste: typeof entry.piste === 'string' ? entry.piste : '',
    metier: entry.metier === true,
    aussi: FACETTES.filter((each) => strings(entry.aussi).includes(each)),
    partout: entry.metier !== true || entry.partout === true,
    ajoute: entry.ajoute === true,
    formation: entry.formation === true || entry.formationSeule === true,
    formationSeule: entry.formationSeule === true,
  }
}

function phrasesOf(source: unknown): RegExp | undefined {
  return typeof source === 'string' ? new RegExp(`\\b(?:${source})`, 'g') : undefined
}
