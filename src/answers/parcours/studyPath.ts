import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Depart, RANG_BAC, RANG_DEPART } from './depart'
import { anneesDe, entreeDe, sortieDe } from './entree'
import type { Etape, Parcours, Voie } from './parcours'
import { estAutreCap, tracer } from './tracer'

/** Alternatives shown: what a phone shows side by side. */
const MAX_VOIES = 4

/** A kind of diploma whose name is longer than this says less than the training's own. */
const MAX_TITRE = 14

/** The ways to a job from where one is, from the trainings that its sheet recommends. Pure. */
export function studyPath(fiche: FicheMetier, depart: Depart, index: CatalogueIndex, faits: FaitsParcours): Parcours {
  const formations = fiche.formationsMinRequise.flatMap(({ id }) => index.formations.get(id) ?? [])
  const groupes = grouper(formations, fiche, faits)
  const voies = utiles(groupes, depart)
    .map((groupe) => tracer(titreDe(groupe), groupe, { fiche, depart, groupes, faits }))
    .sort(parDuree)
    .slice(0, MAX_VOIES)
  // To who has a CAP, another CAP comes after what leads higher.
  const again = ({ total, etapes }: Voie) =>
    Number(total === undefined ? 2 : etapes.some((etape) => estAutreCap(etape, depart)))
  const shown = voies.sort((a, b) => again(a) - again(b))
  const drawn = new Set(shown.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.formations)))
  return { fiche, depart, voies: shown, autres: fiche.formationsMinRequise.length - drawn.size }
}

/** Trainings of one kind, as long and entered at the same rung, are one choice. */
function grouper(formations: readonly FicheFormation[], metier: FicheMetier, faits: FaitsParcours): readonly Etape[] {
  const groups = new Map<string, Etape>()
  for (const formation of formations) {
    const { rang: entree, sure: entreeSure, precise } = entreeDe(formation, metier, faits)
    const annees = anneesDe(formation)
    const sortie = sortieDe(formation, entree)
    const key = JSON.stringify([formation.type, annees, entree, entreeSure, precise, sortie])
    const before = groups.get(key)?.formations ?? []
    const same = [...before, formation]
    groups.set(key, {
      nom: nomDe(same),
      annees,
      entree,
      entreeSure,
      precise,
      sortie,
      formations: same,
      source: undefined,
      condition: undefined,
      diplomeAvant: false,
      continuerJusqua: undefined,
    })
  }
  return [...groups.values()]
}

function nomDe(formations: readonly FicheFormation[]): string {
  const [first] = formations
  if (first === undefined) return ''
  return formations.length === 1 ? first.libelle : typeCourt(first)
}

/** `brevet de technicien supérieur (BTS)` → BTS; the type itself when it has no short form. */
function typeCourt({ type, libelle }: FicheFormation): string {
  if (type === undefined) return libelle
  if (type === 'baccalauréat professionnel') return 'bac pro'
  return /\(([^()]+(?:\([^()]*\))?)\)$/.exec(type)?.[1] ?? type
}

function titreDe({ formations, nom }: Etape): string {
  const [first] = formations
  if (first === undefined || (formations.length === 1 && typeCourt(first).length > MAX_TITRE)) return nom
  return typeCourt(first)
}

/** Known lengths first, shortest first; then what asks for the lowest earlier diploma. */
function parDuree(a: Voie, b: Voie): number {
  const unknown = ({ total }: Voie) => Number(total === undefined)
  const after = ({ etapes }: Voie) => (etapes.at(-1)?.diplomeAvant ? (etapes.at(-1)?.entree ?? 99) : 0)
  const years = ({ etapes }: Voie) => etapes.reduce((sum, { annees }) => sum + (annees ?? 0), 0)
  return unknown(a) - unknown(b) || after(a) - after(b) || years(a) - years(b) || a.etapes.length - b.etapes.length
}

/** Three years of bac pro are not for who has a bac, when something else leads there. */
function utiles(groupes: readonly Etape[], depart: Depart): readonly Etape[] {
  if (RANG_DEPART[depart] < RANG_BAC) return groupes
  const others = groupes.filter(({ formations }) => formations[0]?.type !== 'baccalauréat professionnel')
  return others.length > 0 ? others : groupes
}
