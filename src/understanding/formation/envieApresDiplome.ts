import { isChamp } from '../envies/champDemande'
import { isInMention, isWhereOneIs } from '../facettes/facetteFormation'
import type { MentionFormation } from '../mots/mention'
import { wordsBefore, wordsBetween } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'
import { isFormationLaissee } from '../refus/formationRefusee'
import { isFormationDeDepart } from './departDit'

/** A wish said in the same breath as the jobs, after the training. */
export function wishesApart({ interets, question: { mots } }: Observations, { fin }: MentionFormation): boolean {
  // « j'ai un bac pro CIEL et je suis bon en réseaux, quels métiers ? »
  return interets.some(
    ({ debut }) => debut >= fin && mots.slice(fin, debut + 1).some(({ coupe, lu }) => coupe || /^(?:je?|si)$/.test(lu)),
  )
}

/** « mon fils est en bac pro commerce mais il veut bouger », « terminale STI2D, les énergies vertes me parlent »: jobs for that wish. */
export function wishesBeside(seen: Observations, mention: MentionFormation): boolean {
  const { question, liste, facettesFormation } = seen
  if (!liste || STUDIES.test(question.phrase) || seen.formations.some((each) => each.debut > mention.debut))
    return false
  const within =
    isWhereOneIs(seen, mention) ||
    isFormationDeDepart(seen, mention) ||
    /\b(?:en|dans)$/.test(wordsBefore(question, mention.debut, 1))
  if (!within && mention.debut > 1) return false
  // « le bac techno STHR, on fait quoi dedans ? je veux pas être serveur »
  const ofIt = facettesFormation.some(
    ({ sens, debut, fin }) => sens !== 'debouches' && sens !== 'poursuite' && !isInMention(seen, debut, fin),
  )
  if (ofIt || DEDANS.test(question.phrase)) return false
  return wishesApart(seen, mention) && WISHES.test(wordsBetween(question, mention.fin, question.mots.length))
}

/** « je quitte une licence de droit mais j'ai toujours aimé enquêter ; quels métiers ? »: jobs for what one likes, and not of what one left. */
export function wishesInstead({ question, liste, interets }: Observations, { debut, fin }: MentionFormation): boolean {
  if (!liste || STUDIES.test(question.phrase) || !isFormationLaissee(question, { debut, fin })) return false
  return interets.some((cite) => cite.debut >= fin)
}

/** « quels métiers dans les énergies renouvelables avec un bac pro électricité ? »: the field is what is asked for. */
export function wishesField({ question, listeDite, interets }: Observations, { debut }: MentionFormation): boolean {
  return listeDite && interets.some((cite) => cite.fin <= debut && isChamp(question, cite))
}

const DEDANS =
  /\b(?:fai[st]|apprend\w*|etudie\w*|voi[st]|y a|c est) (?:quoi|cb|combien)\b|\bquoi (?:de \w+ )?(?:dedans|la dedans)\b|\bdur(?:e|ee)\b/

const WISHES =
  /\b(?:je|j|il|elle|on) (?:(?:me|se|lui|y) )?(?:veu[xt]|voudrai\w*|aimerai\w*|aime|adore|kiffe|cherche|prefere\w*|reve)\b(?! (?:savoir|connaitre|comprendre|une? (?:licence|bts|but|master|ecole|cap|bac)))|\b(?:me|lui|m|l) (?:parle\w*|plai\w*|tente\w*|interess\w*|attire\w*|branche\w*|passionn\w*)|\bvers quoi\b/

/** Studies are asked about, and no jobs. */
export const STUDIES = /\b(?:etudes?|formations?|ecoles?|etudier|continuer|poursuivre)\b/
