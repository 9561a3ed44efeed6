import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { PARCOURS } from '../../texts/parcours'
import { type Depart, RANG_BAC, RANG_CAP, RANG_DEPART } from './depart'
import { anneesDe, entreeDe, enUnAnApresUnDiplome, sortieDe } from './entree'
import type { Etape, Parcours, Voie } from './parcours'
import { relier } from './relier'

/** Alternatives shown: what a phone shows side by side. */
const MAX_VOIES = 4

/** A kind of diploma whose name is longer than this says less than the training's own. */
const MAX_TITRE = 14

/** The ways to a job from where one is, from the trainings that its sheet recommends. Pure. */
export function studyPath(fiche: FicheMetier, depart: Depart, index: CatalogueIndex, faits: FaitsParcours): Parcours {
  const formations = fiche.formationsMinRequise.flatMap(({ id }) => index.formations.get(id) ?? [])
  const groupes = grouper(formations, fiche, faits)
  const voies = utiles(groupes, depart)
    .map((groupe) => toVoie(groupe, depart, groupes, faits))
    .sort((a, b) => (a.total ?? 99) - (b.total ?? 99) || a.etapes.length - b.etapes.length)
  const shown = voies.slice(0, MAX_VOIES)
  const drawn = new Set(shown.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.formations)))
  return { fiche, depart, voies: shown, autres: fiche.formationsMinRequise.length - drawn.size }
}

/** Trainings of one kind, as long and entered at the same rung, are one choice. */
function grouper(formations: readonly FicheFormation[], metier: FicheMetier, faits: FaitsParcours): readonly Etape[] {
  const groups = new Map<string, Etape>()
  for (const formation of formations) {
    const entree = entreeDe(formation, metier, faits)
    const annees = anneesDe(formation)
    const sortie = sortieDe(formation, entree)
    const key = JSON.stringify([formation.type, annees, entree, sortie])
    const before = groups.get(key)?.formations ?? []
    const same = [...before, formation]
    groups.set(key, {
      nom: nomDe(same),
      annees,
      entree,
      sortie,
      formations: same,
      source: undefined,
      condition: undefined,
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

function toVoie(groupe: Etape, depart: Depart, groupes: readonly Etape[], faits: FaitsParcours): Voie {
  const [first] = groupe.formations
  const titre =
    first === undefined || (groupe.formations.length === 1 && typeCourt(first).length > MAX_TITRE)
      ? groupe.nom
      : typeCourt(first)
  const own = raccourcie(groupe, depart, faits)
  if (own.entree === undefined) return { titre, etapes: [own], total: undefined }
  const before = RANG_DEPART[depart] >= own.entree ? [] : relier(depart, own.entree, groupes, faits)
  if (before === undefined) return { titre, etapes: [own], total: undefined }
  const etapes = [...before, own]
  const years = etapes.map(({ annees }) => annees)
  const total = years.reduce<number | undefined>(
    (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
    0,
  )
  return { titre, etapes, total }
}

/** A bac pro may take two years to who has a CAP; a CAP one year to who has a diploma, when its sheet says so. */
function raccourcie(groupe: Etape, depart: Depart, faits: FaitsParcours): Etape {
  const type = groupe.formations[0]?.type
  const shorter = faits.raccourcis.find((each) => each.type === type && each.depuis === depart)
  if (shorter !== undefined)
    return { ...groupe, annees: shorter.annees, source: shorter.source, condition: shorter.condition }
  const inOne = RANG_DEPART[depart] >= RANG_CAP && groupe.formations.every(enUnAnApresUnDiplome)
  return inOne ? { ...groupe, annees: 1, condition: PARCOURS.avecDiplome } : groupe
}

/** Three years of bac pro are not for who has a bac, when something else leads there. */
function utiles(groupes: readonly Etape[], depart: Depart): readonly Etape[] {
  if (RANG_DEPART[depart] < RANG_BAC) return groupes
  const others = groupes.filter(({ formations }) => formations[0]?.type !== 'baccalauréat professionnel')
  return others.length > 0 ? others : groupes
}
