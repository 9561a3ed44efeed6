import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { CHOIX } from '../../texts/choix'
import { GUIDE } from '../../texts/guide'
import { DEPART_BOUTONS } from '../../texts/parcours'
import { CONTEXTE_VIDE, type Contexte } from '../../understanding/contexte'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import type { Reply } from '../reply'
import { FAMILLES, getFamilles } from './familles'
import { parler } from './parler'
import { poserMetier } from './poserMetier'
import { poserParcours } from './poserParcours'
import { poserPropositions } from './poserPropositions'
import { GUIDE_NEUF, type Question, type Souvenir } from './souvenir'
import { goutBouton, wordSouhaits } from './wordSouhaits'

const { boutons } = GUIDE

/** What a question says, with its buttons and what the next message may refer to. Pure. */
export function poserQuestion(
  question: Question,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Reply {
  const { souhaits, familles } = souvenir.guide ?? GUIDE_NEUF
  switch (question) {
    case 'famille':
      return demander(
        GUIDE.famille(
          FAMILLES.map(({ nom }) => nom),
          souvenir.etapes.length === 0,
        ),
        FAMILLES.map(({ nom }) => nom),
      )
    case 'precision': {
      const chosen = getFamilles(familles)
      const labels = chosen.flatMap(({ interets }) => interets.map(goutBouton))
      return demander(
        GUIDE.precision(
          chosen.map(({ nom }) => nom),
          labels,
        ),
        [boutons.toutCa, ...labels.slice(0, 5)],
      )
    }
    case 'encore': {
      const known = souhaits.interets.flatMap(({ interets }) => interets)
      const others = FAMILLES.filter(({ interets }) => !interets.some((label) => known.includes(label)))
      return demander(GUIDE.encore(wordSouhaits(souhaits)), [
        boutons.continuer,
        ...others.slice(0, 5).map(({ nom }) => nom),
      ])
    }
    case 'duree':
    case 'lieu':
    case 'avec':
    case 'statut':
      return demander(GUIDE[question], [...CHOIX[question], boutons.peuImporte, boutons.voirMetiers])
    case 'propositions':
      return poserPropositions(souvenir, index)
    case 'refus':
      return demander(GUIDE.refus, CHOIX.refus, souvenir.contexte)
    case 'metier':
      return avecMetier(souvenir, index, poserMetier)
    case 'depart':
      return demander(GUIDE.depart, [...DEPART_BOUTONS, boutons.sansDiplome, boutons.passer], souvenir.contexte)
    case 'parcours':
      return avecMetier(souvenir, index, (fiche) => poserParcours(fiche, souvenir, index, faits))
  }
}

/** The choices as a list whose numbers are those of the question; without numbers where it has none. */
export function listerChoix({ guide = GUIDE_NEUF }: Souvenir, boutons: readonly string[]): string {
  const numbered = (labels: readonly string[]) => labels.map((label, at) => `${at + 1}. ${label}`).join('\n')
  if (guide.question === 'famille') return numbered(FAMILLES.map(({ nom }) => nom))
  if (guide.question === 'precision')
    return numbered(getFamilles(guide.familles).flatMap(({ interets }) => interets.map(goutBouton)))
  return boutons.map((label) => `- ${label}`).join('\n')
}

/** A question about one job; the sheets may have changed since it was chosen. */
function avecMetier(souvenir: Souvenir, index: CatalogueIndex, poser: (fiche: FicheMetier) => Reply): Reply {
  const id = souvenir.guide?.metier
  const fiche = id === undefined ? undefined : index.metiers.get(id)
  return fiche === undefined ? poserPropositions(souvenir, index) : poser(fiche)
}

/** A question of the path: nothing is claimed, choices are offered. */
function demander(text: string, suggestions: readonly string[], contexte: Contexte = CONTEXTE_VIDE): Reply {
  return { ...parler('guide', text, suggestions, contexte), band: 'choice' }
}

/** The question in a few words, after something was answered aside. */
export function rappeler(question: Question, souvenir: Souvenir, index: CatalogueIndex): string {
  if (question !== 'metier' && question !== 'parcours') return GUIDE.rappel[question]
  const id = souvenir.guide?.metier
  const fiche = id === undefined ? undefined : index.metiers.get(id)
  return fiche === undefined ? GUIDE.rappel.propositions : GUIDE.rappel[question](escapeMarkdown(nomComplet(fiche)))
}
