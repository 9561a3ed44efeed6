import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { carteParcours } from '../parcours/carteParcours'
import { studyPath } from '../parcours/studyPath'
import { wordParcours } from '../parcours/wordParcours'
import type { Reply } from '../reply'
import type { Souvenir } from './souvenir'

const { boutons } = GUIDE

/** The study path to a job, drawn and in words, and what one may do next. */
export function poserParcours(
  fiche: FicheMetier,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Reply {
  const parcours = studyPath(fiche, souvenir.depart ?? 'college', index, faits)
  const words = wordParcours(parcours)
  const formations = [...new Set(parcours.voies.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.formations)))]
  return {
    band: 'sure',
    intent: 'guide',
    facet: undefined,
    metiers: [{ id: fiche.id, nom: fiche.nom, score: 1 }],
    metiersMontres: 1,
    formations: formations.slice(0, 10).map(({ id, libelle }) => ({ id, nom: libelle, score: 1 })),
    text: [words, ...(souvenir.depart === undefined ? [GUIDE.departSuppose] : []), GUIDE.parcoursSuite].join('\n\n'),
    carte: carteParcours(parcours, words),
    suggestions: [
      boutons.propositions,
      boutons.comparer,
      boutons.depart,
      // The card keeps the job.
      ...(souvenir.gardes.length > 0 ? [boutons.mesMetiers] : []),
      boutons.fini,
    ],
    contexte: { ...CONTEXTE_VIDE, metier: fiche.id, facette: 'etudes' },
  }
}
