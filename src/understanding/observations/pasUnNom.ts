import type { NameHit } from '../../search/nameIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import { wordsBefore, wordsBetween } from '../mots/motsAutour'
import type { Mot, Question } from '../mots/question'

/** Words that are names of jobs too, where they say what studies or what place it is: « un bac scientifique », « un centre commercial ». */
const ADJECTIF_DIT =
  /^(?:(?:bacs?|filieres?|series?|parcours|profils?|spes?|specialites?|matieres?|prepas?|terminales?|premieres?|classes?|etudes|cote|culture) (?:scientifiques?|litteraires?|artistiques?|economiques?)|(?:centres?|galeries?|zones?|rues?|quartiers?|espaces?|locaux|locale?) commercia\w+)$/

/** « les gardes la nuit », « faire des gardes »: what is worked, and no keeper. */
const GARDES =
  /^(?:les|des|mes|ses|de|aux|leurs) gardes(?: (?:(?:de|la|le|les|l|en|et|a|au) )*(?:nuits?|week|end|weekends?|dimanches?|soirs?|jours|feries|hopital))*$/

/** « le permis *poids lourd* » names who drives one no more than « le permis bateau » does. */
const PERMIS = /\bpermis(?: (?:de|du|pour|b|c))*$/
const ENGIN = /^(?:poids lourds?|moto|bus|car|taxi|bateau)$/

/** « plutôt *à l'intérieur* »: where one works, and nobody. */
function isDedans(question: Question, { debut, fin }: Etendue): boolean {
  return (
    wordsBetween(question, fin - 1, fin) === 'interieur' &&
    DEDANS.test(wordsBefore(question, fin, fin - debut + 2)) &&
    !/^(?:de?|du|des)$/.test(question.mots[fin]?.lu ?? '')
  )
}

const DEDANS = /(?:^|\b(?:mais|et|plutot|surtout|seulement|uniquement) )(?:a l|en) interieur$|\ba l interieur$/

/** « … ? on *risk* quoi »: what one does, though « risk manager » is a name. « devient-on plombier » asks of one. */
const SUJET = /^(?:on|tu)$/

/** True when the words of a stretch name no job where they stand. */
export function isPasUnNom(question: Question, { debut, fin }: Etendue): boolean {
  const said = wordsBetween(question, debut, fin)
  const subject = question.mots[debut - 1]
  const does = subject?.coupe === true && SUJET.test(subject.lu) && question.mots[debut]?.coupe === false
  if (does && fin === debut + 1) return true
  if (fin === debut + 1 && ADJECTIF_DIT.test(wordsBefore(question, fin, 2))) return true
  if (GARDES.test(wordsBetween(question, Math.max(0, debut - 1), fin))) return true
  if (isDedans(question, { debut, fin })) return true
  return ENGIN.test(said) && PERMIS.test(wordsBefore(question, debut, 3))
}

/** « quel niveau *demande*-t-on ? » is no English « demand »; « le *poste* de technicien » is no « La Poste ». */
export function isAutreMot({ name, matched }: NameHit<FicheMetier>, said: readonly Mot[], { mots }: Question): boolean {
  const [first] = name.words
  return matched.some((at) => {
    const mot = said[at]
    if (mot === undefined) return false
    if (DEMANDE.test(mot.lu)) return name.words.includes('demand')
    const article = first === 'la' && matched.length === 1 && name.words.length === 2
    return article && POSTE.test(mot.lu) && mots[mots.indexOf(mot) - 1]?.lu !== 'la'
  })
}

const DEMANDE = /^demand(?:e|es|ent|er|ez|ait|aient|erait|e?es?)$/
const POSTE = /^postes?$/
