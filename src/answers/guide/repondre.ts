import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Message } from './message'
import { repondreEncore, repondreFamille, repondrePrecision } from './repondreInterets'
import { repondreDepart, repondreMetier, repondreParcours } from './repondreMetier'
import { repondrePropositions, repondreRefus } from './repondrePropositions'
import { repondreSouhait } from './repondreSouhaits'
import type { Avancee, Question, Souvenir } from './souvenir'

/** What a message means as a reply to a question of the path; undefined when it is none. Pure. */
export function repondre(
  question: Question,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
): Avancee | undefined {
  switch (question) {
    case 'famille':
      return repondreFamille(message, souvenir, index)
    case 'precision':
      return repondrePrecision(message, souvenir, index)
    case 'encore':
      return repondreEncore(message, souvenir, index)
    case 'duree':
    case 'lieu':
    case 'avec':
    case 'statut':
      return repondreSouhait(question, message, souvenir, index)
    case 'propositions':
      return repondrePropositions(message, souvenir, index)
    case 'refus':
      return repondreRefus(message, souvenir, index)
    case 'metier':
      return repondreMetier(message, souvenir, index)
    case 'depart':
      return repondreDepart(message, souvenir)
    case 'parcours':
      return repondreParcours(message, souvenir, index)
  }
}
