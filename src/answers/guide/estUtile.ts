import { GUIDE_NEUF, type Question, type Souvenir } from './souvenir'

/** Whether a question is to be asked when the path comes to it: not what is known, not what was passed, not before where one takes up again. */
export function estUtile(question: Question, souvenir: Souvenir): boolean {
  const { reprise, familles, souhaits, passees, metier } = souvenir.guide ?? GUIDE_NEUF
  if (reprise !== undefined) return question === reprise
  switch (question) {
    case 'precision':
      return familles.length > 0
    case 'duree':
    case 'lieu':
    case 'avec':
    case 'statut':
      return souhaits[question] === undefined && !passees.includes(question)
    case 'refus':
      return false
    case 'depart':
      return souvenir.depart === undefined && !passees.includes(question)
    case 'metier':
    case 'parcours':
      return metier !== undefined
    case 'famille':
    case 'encore':
    case 'propositions':
      return true
  }
}
