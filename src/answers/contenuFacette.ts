import type { Facette } from '../search/lexique'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Passage, Section } from '../sheets/section'
import { assertNever } from './assertNever'

/** True when the sheet says something of the facet. */
export function hasFacette(fiche: FicheMetier, facette: Facette): boolean {
  switch (facette) {
    case 'presentation':
      return isSaid(fiche.accrocheMetier) || isSaid(fiche.formatCourt)
    case 'taches':
      return isSaid(fiche.natureTravail) || isSaid(fiche.formatCourt)
    case 'etudes':
      return fiche.dureesEtudes.length > 0 || isSaid(fiche.accesMetier) || fiche.formationsMinRequise.length > 0
    case 'duree':
      return fiche.dureesEtudes.length > 0
    case 'niveau':
      return fiche.niveauAccesMin !== undefined
    case 'formations':
      return fiche.formationsMinRequise.length > 0 || isSaid(fiche.accesMetier)
    case 'statuts':
      return fiche.statuts.length > 0
    case 'salaire':
      return fiche.salaireDebutant !== undefined
    case 'competences':
      return isSaid(fiche.competences)
    case 'conditions':
      return isSaid(fiche.conditionTravail)
    case 'evolution':
      return passagesEvolution(fiche).length > 0
    case 'interets':
      return fiche.centresInteret.length > 0
    case 'rome':
      return fiche.codesRome.length > 0
    case 'appellations':
      return true
    default:
      return assertNever(facette)
  }
}

/** What "Vie professionnelle" says besides the salary. */
export function passagesEvolution(fiche: FicheMetier): readonly Passage[] {
  const salary = fiche.salaireDebutant?.line
  return (fiche.vieProfessionnelle?.passages ?? []).filter(
    (passage) => passage.paragraphes.length > 0 && !/salaire/i.test(passage.titre) && passage.line !== salary,
  )
}

/** "En bref" without its study durations. */
export function passagesEnBref(fiche: FicheMetier): readonly Passage[] {
  const lines = new Set(fiche.dureesEtudes.map((duree) => duree.line))
  return (fiche.formatCourt?.passages ?? []).filter(
    (passage) => !lines.has(passage.line) && !/dur[ée]e des [ée]tudes|apr[èe]s l[ea]|avec ou sans/i.test(passage.titre),
  )
}

function isSaid(section: Section | undefined): boolean {
  return section?.passages.some((passage) => passage.paragraphes.length > 0) ?? false
}
