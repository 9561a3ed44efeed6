import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { DEPART_DIT } from '../../texts/parcours'
import { type Depart, lireDepart } from '../parcours/depart'
import { lireSouhaitSeul, lireSouhaits } from './lireSouhaits'
import type { Message } from './message'
import { asksFacet, demande, nomme } from './motsPropres'
import { demandeUnSens } from './reponses'
import {
  type Avancee,
  avecGuide,
  avecSouhaits,
  GUIDE_NEUF,
  type Question,
  type Souvenir,
  versQuestion,
} from './souvenir'
import { wordSouhaits } from './wordSouhaits'

/** Who speaks of a class: « chui en 2de », « ma fille est en 3e », « et si j'ai le bac ? ». */
const PERSONNE =
  /^(?:(?:et|si|mais|en|fait|non|nn|nan|moi|enfin|pardon|euh|bah|alors|la|bonjour|salut|slt|bonsoir) )*(?:je suis|j suis|chui|chuis|j(?:e)? s(?:er)?ai|je passe|je rentre|j ai|g|j aurai|apres|depuis|a partir|en partant|pour moi|en|elle est|il est|elle a|il a|elle entre|il entre|mon fils|ma fille|mon enfant|et si (?:je|elle|il|on) (?:fais|fait|vais|va|a|ai|prend\w*))\b/

/** A class alone: « terminale st2s ». */
const CLASSE =
  /^(?:(?:en |au |fin de |fin )(?:la )?(?:troisieme|quatrieme|cinquieme|sixieme)|(?:en |au |fin de |fin )?(?:terminale|term|tle|premiere|1ere|1re|seconde|2nde?|2de|[3-6] ?eme?|college|lycee))(?: \w+){0,2}$/

const AGE = /\b(?:1[0-9]|[2-6][0-9]) ?(?:ans?|piges)\b/
/** A length of time, not an age. */
const DUREE = /\b(?:pendant|depuis|dure\w*|duree|en moins|etudes?|il y a)\b/

/** Where the person says to be, at whatever moment; undefined when it is not of that that the message speaks. */
export function departDit(message: Message): Depart | undefined {
  const { ecrit, phrase } = message
  if (CLASSE.test(ecrit)) return lireDepart(ecrit)
  if (parleAutreChose(message) || (!PERSONNE.test(ecrit) && !PERSONNE.test(phrase))) return undefined
  return lireDepart(ecrit) ?? lireDepart(phrase)
}

/** True when a message asks something, so that « terminale » or « CAP » in it is not where the person is. */
export function parleAutreChose(message: Message): boolean {
  const { intent } = message
  return (
    (demande(message) && asksFacet(message)) ||
    intent.kind === 'horsSujet' ||
    intent.kind === 'detresse' ||
    (intent.kind === 'metier' && nomme(message))
  )
}

export function ditSonAge({ ecrit, intent }: Message): boolean {
  return AGE.test(ecrit) && !DUREE.test(ecrit) && ecrit.split(' ').length <= 8 && intent.kind !== 'detresse'
}

/** « change la durée », « je veux changer mes goûts »: back to that question. */
const CHANGER =
  /^(?:(?:je|on|veux|voudrais|peux|peut|tu|faut|non|en|fait) )*(?:chang|modifi|corrig|revenir sur)\w* (?:(?:la|le|les|mes|mon|ma|d) )*/
const SUJETS: readonly (readonly [RegExp, Question])[] = [
  [/^(?:dure|etude|niveau)/, 'duree'],
  [/^(?:lieu|endroit|dehors)/, 'lieu'],
  [/^statut/, 'statut'],
  [/^(?:gout|envie|interet|univers)/, 'famille'],
  [/^(?:point|depart|classe)/, 'depart'],
]

export function changer({ ecrit }: Message, souvenir: Souvenir): Avancee | undefined {
  if (!CHANGER.test(ecrit)) return undefined
  const about = ecrit.replace(CHANGER, '')
  const question = SUJETS.find(([words]) => words.test(about))?.[1]
  if (question === undefined || (question === 'depart' && souvenir.guide?.metier === undefined)) return undefined
  return { souvenir, vers: versQuestion(question) }
}

/** Said at another question than the one it replies to: a class, an age, a wish. It is noted, and the question asked again. */
export function noter(
  question: Question,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
): Avancee | undefined {
  const depart = departDit(message)
  if (depart !== undefined) {
    const drawn = question === 'metier' || question === 'depart' || question === 'parcours'
    return {
      souvenir: { ...souvenir, depart },
      vers: versQuestion(drawn ? 'parcours' : question),
      remarque: GUIDE.remarque.departNote(DEPART_DIT[depart]),
    }
  }
  if (ditSonAge(message))
    return {
      souvenir,
      vers: versQuestion(question),
      remarque: GUIDE.remarque.age[question === 'depart' ? 'classe' : 'plusTard'],
    }
  if (
    demande(message) ||
    demandeUnSens(message) ||
    question === 'metier' ||
    question === 'depart' ||
    question === 'parcours'
  )
    return undefined
  const wishes = { ...lireSouhaits(message.phrase), ...lireSouhaitSeul(message, index) }
  if (Object.keys(wishes).length === 0) return undefined
  const next = avecGuide(avecSouhaits(souvenir, wishes), { page: 0 })
  return {
    souvenir: next,
    vers: versQuestion(question),
    ...(question !== 'propositions' &&
      question !== 'encore' && { remarque: GUIDE.remarque.note(wordSouhaits((next.guide ?? GUIDE_NEUF).souhaits)) }),
  }
}
