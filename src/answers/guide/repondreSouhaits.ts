import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { type Choix, dit, lireChoix } from './lireChoix'
import { CHOIX_AVEC, CHOIX_DUREE, CHOIX_LIEU, CHOIX_STATUT, lireSouhaits } from './lireSouhaits'
import type { Message } from './message'
import { ajouter, demande, lireGouts, nomme, passe } from './motsPropres'
import { ideeMetier } from './repondreInterets'
import {
  type Avancee,
  avecGuide,
  avecSouhaits,
  GUIDE_NEUF,
  type Souhaits,
  type Souvenir,
  SUIVANTE,
  versQuestion,
} from './souvenir'
import { wordGouts } from './wordSouhaits'

export type QuestionSouhait = 'duree' | 'lieu' | 'avec' | 'statut'

/** One of the optional wishes: a button, a number, free words, whatever else is wished in the same breath, or nothing. */
export function repondreSouhait(
  question: QuestionSouhait,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
): Avancee | undefined {
  if (dit(message.texte, GUIDE.boutons.voirMetiers)) return { souvenir, vers: versQuestion('propositions') }
  const passees = [...(souvenir.guide ?? GUIDE_NEUF).passees.filter((each) => each !== question), question]
  const done = avecGuide(souvenir, { passees })
  if (dit(message.texte, GUIDE.boutons.peuImporte) || passe(message)) return { souvenir: done, vers: SUIVANTE }
  const said = lireUn(question, message)
  const others = demande(message) ? {} : lireSouhaits(message.phrase)
  if (said !== undefined) return { souvenir: avecSouhaits(done, { ...others, ...said }), vers: SUIVANTE }
  if (others[question] !== undefined) return { souvenir: avecSouhaits(done, others), vers: SUIVANTE }
  const idea = ideeMetier(message, souvenir)
  if (idea !== undefined) return idea
  const gouts = lireGouts(message, index)
  if (gouts === undefined) return undefined
  const next = ajouter(souvenir, gouts)
  return {
    souvenir: next,
    vers: versQuestion(question),
    remarque: GUIDE.remarque.note(wordGouts((next.guide ?? GUIDE_NEUF).souhaits)),
  }
}

/** The wish asked about, from its button, its number or its words. */
function lireUn(question: QuestionSouhait, message: Message): Partial<Souhaits> | undefined {
  switch (question) {
    case 'duree':
      return un(message, CHOIX_DUREE, (duree) => ({ duree }))
    case 'lieu':
      return un(message, CHOIX_LIEU, (lieu) => ({ lieu }))
    case 'avec':
      return un(message, CHOIX_AVEC, (avec) => ({ avec }))
    case 'statut':
      return un(message, CHOIX_STATUT, (statut) => ({ statut }))
  }
}

function un<T>(
  message: Message,
  choix: readonly Choix<T>[],
  wish: (valeur: T) => Partial<Souhaits>,
): Partial<Souhaits> | undefined {
  // A level said in figures is more precise than any button.
  const precise =
    choix.length === 3 && /\bbac\b|\bcap\b|\d/.test(message.phrase) && !choix.some(({ nom }) => dit(message.texte, nom))
  const words = nomme(message) || demande(message) || (precise && !/^\d$/.test(message.ecrit)) ? '' : message.phrase
  const valeur = lireChoix(message.texte, words, choix)
  return valeur === undefined ? undefined : wish(valeur)
}
