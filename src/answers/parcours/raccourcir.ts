import type { FaitsParcours } from '../../sheets/faitsParcours'
import { PARCOURS } from '../../texts/parcours'
import { type Depart, RANG_CAP, RANG_DEPART } from './depart'
import { enUnAnApresUnDiplome } from './entree'
import type { Etape } from './parcours'

/** A bac pro may take two years to who has a CAP; a CAP one year to who has a diploma, when its sheet says so. */
export function raccourcir(groupe: Etape, depart: Depart, faits: FaitsParcours): Etape {
  const type = groupe.formations[0]?.type
  const shorter = faits.raccourcis.find((each) => each.type === type && each.depuis === depart)
  if (shorter !== undefined)
    return { ...groupe, annees: shorter.annees, source: shorter.source, condition: shorter.condition }
  const inOne = RANG_DEPART[depart] >= RANG_CAP && groupe.formations.every(enUnAnApresUnDiplome)
  return inOne ? { ...groupe, annees: 1, condition: PARCOURS.avecDiplome } : groupe
}
