import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { dit } from './lireChoix'
import { lireSouhait, lireSouhaitSeul, lireSouhaits, type QuestionSouhait } from './lireSouhaits'
import type { Message } from './message'
import { ajouter, demande, lireGouts, nomme, passe } from './motsPropres'
import { ditSonAge } from './profil'
import { ideeMetier, veutVoir } from './repondreInterets'
import { demandeUnSens, repond } from './reponses'
import { type Avancee, avecGuide, avecSouhaits, GUIDE_NEUF, type Souvenir, SUIVANTE, versQuestion } from './souvenir'
import { wordSouhaits } from './wordSouhaits'

/** One of the optional wishes: a button, a number, free words, whatever else is wished in the same breath, or nothing. */
export function repondreSouhait(
  question: QuestionSouhait,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
): Avancee | undefined {
  if (veutVoir(message, index)) return { souvenir, vers: versQuestion('propositions') }
  const passees = [...(souvenir.guide ?? GUIDE_NEUF).passees.filter((each) => each !== question), question]
  const done = avecGuide(souvenir, { passees })
  const asked = nomme(message) || demande(message) || demandeUnSens(message)
  const said = ditSonAge(message) ? undefined : lireSouhait(question, message, index, !asked)
  const others = asked ? {} : lireSouhaits(message.phrase)
  if (said !== undefined) return { souvenir: avecSouhaits(done, { ...others, ...said }), vers: SUIVANTE }
  if (others[question] !== undefined) return { souvenir: avecSouhaits(done, others), vers: SUIVANTE }
  if (dit(message.texte, GUIDE.boutons.peuImporte) || sansAvis(message, index))
    return { souvenir: done, vers: SUIVANTE }
  // « ac des gens » said before it is asked is that wish, not a taste.
  if (lireSouhaitSeul(message, index) !== undefined) return undefined
  const idea = ideeMetier(message, souvenir)
  if (idea !== undefined) return idea
  // « et c'est dur ? » says nothing that one likes.
  const gouts = /\?\s*$/.test(message.texte) ? undefined : lireGouts(message, index)
  if (gouts === undefined) return undefined
  const next = ajouter(souvenir, gouts)
  return {
    souvenir: next,
    vers: versQuestion(question),
    remarque: GUIDE.remarque.note(wordSouhaits((next.guide ?? GUIDE_NEUF).souhaits)),
  }
}

/** « Peu importe », « les deux », « oui », « non », « bof »: these questions are there to help, not to hold anyone up. */
function sansAvis(message: Message, index: CatalogueIndex): boolean {
  return (
    passe(message, index) ||
    message.intent.kind === 'guide' ||
    (['continuer', 'rien', 'tout', 'oui'] as const).some((reponse) => repond(message, reponse, index))
  )
}
