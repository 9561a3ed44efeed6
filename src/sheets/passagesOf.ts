import type { FicheFormation } from './ficheFormation'
import type { FicheMetier } from './ficheMetier'
import type { Passage, Section } from './section'

/** The passages of the sections that the layout knows, in the order of the sheet. */
export function passagesOf(fiche: FicheMetier | FicheFormation): readonly Passage[] {
  const sections: readonly (Section | undefined)[] =
    fiche.kind === 'metier'
      ? [
          fiche.accrocheMetier,
          fiche.formatCourt,
          fiche.natureTravail,
          fiche.competences,
          fiche.conditionTravail,
          fiche.vieProfessionnelle,
          fiche.accesMetier,
        ]
      : [fiche.description, fiche.acces, fiche.attendus, fiche.poursuite]
  return sections.flatMap((section) => section?.passages ?? [])
}
