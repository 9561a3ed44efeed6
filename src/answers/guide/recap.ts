import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { DEPART_DIT, PARCOURS } from '../../texts/parcours'
import { nomComplet } from '../nomComplet'
import { studyPath } from '../parcours/studyPath'
import { choixEtape, detailsEtape, totalDe } from '../parcours/wordParcours'
import { capital } from '../wordFacette'
import { lienPublic } from '../wordSource'
import { lignes } from './poserMetier'
import type { Souvenir } from './souvenir'

/** What a person kept, ready to be shown on a page or as text; plain JSON. */
export interface Recap {
  readonly depart: string
  readonly metiers: readonly MetierRecap[]
}

export interface MetierRecap {
  readonly nom: string
  readonly id: string
  readonly lien: string
  readonly lignes: readonly string[]
  readonly voies: readonly { readonly titre: string; readonly etapes: readonly string[] }[]
  readonly formations: readonly { readonly nom: string; readonly id: string; readonly lien: string }[]
}

/** Trainings listed by job: enough to look them up. */
const MAX_FORMATIONS = 8

/** The jobs kept, each with its essentials, its study path and its trainings. Pure. */
export function faireRecap(souvenir: Souvenir, index: CatalogueIndex, faits: FaitsParcours): Recap {
  const depart = souvenir.depart ?? 'college'
  const fiches = souvenir.gardes.flatMap((id) => index.metiers.get(id) ?? [])
  return {
    depart: PARCOURS.depuis(DEPART_DIT[depart]),
    metiers: fiches.map((fiche) => resumer(fiche, souvenir, index, faits)),
  }
}

function resumer(fiche: FicheMetier, souvenir: Souvenir, index: CatalogueIndex, faits: FaitsParcours): MetierRecap {
  const { voies } = studyPath(fiche, souvenir.depart ?? 'college', index, faits)
  return {
    nom: capital(nomComplet(fiche)),
    id: fiche.id,
    lien: lienPublic(fiche.id),
    lignes: lignes(fiche),
    voies: voies.map((voie, order) => ({
      titre: PARCOURS.voie(order + 1, voie.titre, totalDe(voie)),
      etapes: voie.etapes.map((etape) =>
        [`${etape.nom} (${detailsEtape(etape)})`, choixEtape(etape)].filter(Boolean).join(' : '),
      ),
    })),
    formations: fiche.formationsMinRequise
      .slice(0, MAX_FORMATIONS)
      .map(({ libelle, id }) => ({ nom: libelle, id, lien: lienPublic(id) })),
  }
}

/** The same as text to copy. */
export function wordRecap({ depart, metiers }: Recap): string {
  return metiers
    .map(({ nom, id, lien, lignes: lines, voies, formations }) =>
      [
        nom.toUpperCase(),
        ...lines.map((line) => `- ${line}`),
        depart,
        ...voies.flatMap(({ titre, etapes }) => [titre, ...etapes.map((etape) => `  - ${etape}`)]),
        ...formations.map((each) => `  ${each.nom} : ${each.lien}`),
        `Source : Onisep, fiche ${id} ${lien}`,
      ].join('\n'),
    )
    .join('\n\n')
}
