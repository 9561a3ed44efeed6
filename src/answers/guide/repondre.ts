import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Message } from './message'
import { changer, departDit, noter } from './profil'
import { repondreRefus } from './refuser'
import { repondreEncore, repondreFamille, repondrePrecision } from './repondreInterets'
import { repondreDepart, repondreMetier, repondreParcours } from './repondreMetier'
import { repondrePropositions } from './repondrePropositions'
import { repondreSouhait } from './repondreSouhaits'
import type { Avancee, Question, Souvenir } from './souvenir'

/** What a message means as a reply to a question of the path, or what it tells of the person all the same; undefined when it does neither. Pure. */
export function repondre(
  question: Question,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
): Avancee | undefined {
  return (
    changer(message, souvenir) ??
    (ditSaClasse(question, message) ? noter(question, message, souvenir, index) : undefined) ??
    repondreALaQuestion(question, message, souvenir, index) ??
    noter(question, message, souvenir, index)
  )
}

/** « je suis en 1re pro » says nothing else, though « Premiere Pro » edits films; « bac pro » alone may reply to what is asked. */
function ditSaClasse(question: Question, message: Message): boolean {
  return (
    GOUTS.includes(question) &&
    /\b(?:suis|chuis?|est|ai|g|passe|rentre)\b/.test(message.ecrit) &&
    message.ecrit.split(' ').length <= MOTS_CLASSE &&
    departDit(message) !== undefined
  )
}

const GOUTS: readonly Question[] = ['famille', 'precision', 'encore', 'lieu', 'avec', 'statut', 'propositions']
const MOTS_CLASSE = 6

function repondreALaQuestion(
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
      return repondreDepart(message, souvenir, index)
    case 'parcours':
      return repondreParcours(message, souvenir, index)
  }
}
