import type { CatalogueIndex } from '../../search/catalogueIndex'
import { isGesteGuide } from '../../search/lexique'
import {
  LEARNT_GESTURE,
  LEARNT_GESTURE_BESIDE,
  LEARNT_OFF_TOPIC,
  LEARNT_OFF_TOPIC_FAINT,
  LEARNT_OFF_TOPIC_NAMED,
  LEARNT_OFF_TOPIC_SAID,
  LEARNT_TOPIC,
} from '../../search/ranking'
import type { Contexte } from '../contexte'
import type { Criteres } from '../criteres'
import type { Intent } from '../intent'
import { decideEmployeur } from '../metier/employeur'
import { isLangueEtrangere } from '../mots/langueEtrangere'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'
import { tellsOnly } from '../recit/decideRecit'
import { isException } from '../refus/exception'
import {
  holdsWordOf,
  isKnownTo,
  type MessagePese,
  partDe,
  weighGestes,
  weighMessage,
  weighSujets,
} from './messageAppris'

/** What is too much of something, or too little. */
const TASTE = /^(?:(?:il y a|c est|y a) )?(?:trop|pas assez|plus|moins) (?:de|d|des) \w+$/

/** « en 3e », « je ne sais vraiment pas » reply to a question, and say of nothing what it is about. */
const SAYS_LITTLE = new Tournure(
  /^(?:(?:en|la|le) \w+|(?:(?:je|j|on|ne|n) )*sais (?:\w+ )?(?:pas|plus)(?: (?:trop|encore|du tout|vraiment))?)$/,
)

/** The topic that says only what Déclic knows. */
const SUJET_GENERAL = 'autre-service'

/**
 * What no rule was sure of, told by what the examples teach: « c'est qui le président ? » is no wish for politics,
 * « j'ai besoin d'un plombier en urgence » asks nothing of the job, « mrci tu ma tro aidé » is thanks.
 */
export function decideMessage(reading: Intent, seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent {
  const foreign = decideLangue(reading, seen, index)
  if (foreign !== undefined) return foreign
  const employer = decideEmployeur(reading, seen)
  if (employer !== undefined) return employer
  // « mes parents sont agriculteurs » tells of a job, and of no hardship.
  if (tellsOnly(seen, index)) return reading
  const floor = floorOf(reading, seen, contexte)
  if (floor === undefined || isName(seen) || SAYS_LITTLE.test(seen.question.phrase)) return reading
  const message = weighMessage(seen, index.lexique)
  // « tatoueur »: an unknown name is first the name of something we have no sheet on.
  const spoken = reading.kind !== 'inconnu' || isKnownTo('horsSujet', seen, index.lexique)
  if (spoken && partDe('horsSujet', seen, index.lexique) >= floor) return horsSujet(message, seen, index) ?? reading
  const gesture = gestureFloorOf(reading, seen)
  if (
    gesture !== undefined &&
    partDe('geste', seen, index.lexique) >= gesture &&
    isKnownTo('geste', seen, index.lexique)
  )
    return geste(message, seen, index) ?? reading
  return reading
}

/** Readings that words of another language may have been mistaken for. */
const LUE_DE_TRAVERS = new Set<Intent['kind']>([
  'incompris',
  'inconnu',
  'sansSujet',
  'liste',
  'choixMetier',
  'choixFormation',
  'metier',
])
const AUTRE_LANGUE = 'autre-langue'

/** « how much does a plumber earn », « quiero ser médico »: said to be in another language. */
function decideLangue({ kind }: Intent, { question }: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  if (!LUE_DE_TRAVERS.has(kind) || !isLangueEtrangere(question.texte)) return undefined
  const sujet = lexique.horsSujet.find((each) => each.sujet === AUTRE_LANGUE)
  return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }
}

/** « garde forestier » and no more is the name of a job, even of one without a sheet here. */
function isName({ metiers, question, natures }: Observations): boolean {
  const { length } = question.mots
  const short = natures.filter((nature) => nature !== 'lien').length <= SHORT_NAME
  return metiers.some(({ debut, fin, hits }) => debut === 0 && fin === length && (hits.length > 0 || short))
}

/** Words of a name that nothing knows. */
const SHORT_NAME = 2

/** How sure the examples must be to say that it is about something else; undefined when they have no say. */
function floorOf(reading: Intent, seen: Observations, contexte: Contexte): number | undefined {
  // « garde-le », « je peux imprimer ? » speak of what one keeps.
  if (seen.gestes.some(({ sens }) => isGesteGuide(sens))) return undefined
  // « avez-vous autre chose à me proposer ? » after a list goes on with it.
  if (reading.kind === 'liste' && reading.page > 0) return undefined
  switch (reading.kind) {
    case 'geste':
      // « ma copine veut me quitter, aide-moi »
      return reading.geste === 'aide' ? LEARNT_OFF_TOPIC_SAID : undefined
    case 'incompris':
    case 'inconnu':
    case 'sansSujet':
      return LEARNT_OFF_TOPIC_FAINT
    case 'liste':
      if (seen.souhaitApresRecit) return undefined
      // « le bâtiment, sans hauteur »
      if (reading.criteres.codesRome.length + (reading.criteres.contraintes ?? []).length > 0) return undefined
      // « je veux gagner 10000 euros »
      if (reading.criteres.salaireMin !== undefined) return undefined
      // « l'agriculture sans reprendre la ferme », « mauvais partout à part en sport »
      if (excludes(reading.criteres) || isException(seen.question.phrase)) return undefined
      // « la construction navale », « achat, approvisionnement »: nothing is said beside the wish.
      if (isBareWish(seen) && seen.natures.filter((nature) => nature === 'plein').length > 1) return undefined
      // « trop de chantiers » replies to the guided path.
      return seen.listeDite ||
        contexte.suite !== undefined ||
        TASTE.test(seen.question.phrase) ||
        isBareWish(seen) ||
        isBareActivity(seen)
        ? LEARNT_OFF_TOPIC_SAID
        : LEARNT_OFF_TOPIC
    case 'metier':
      // « combien de notaires en France ? » asks of the job a thing that points are made of.
      if (reading.point?.metier === true && reading.nomme !== undefined) return LEARNT_OFF_TOPIC_SAID
      // « c'est quoi le pire ? » after a job: the point says it all.
      if (reading.point?.metier === true && reading.candidat.fiche.id === contexte.metier) return undefined
      return reading.candidat.fiche.id === contexte.metier ? LEARNT_OFF_TOPIC_SAID : LEARNT_OFF_TOPIC_NAMED
    case 'proches':
      return LEARNT_OFF_TOPIC_SAID
    case 'choixMetier':
      return reading.point?.metier === true ? LEARNT_OFF_TOPIC_SAID : LEARNT_OFF_TOPIC_NAMED
    case 'formation':
    case 'choixFormation':
      // « je cherche un CAP coiffure »: a diploma, and nobody near.
      if (isOnlySought(seen)) return undefined
      // « comment entrer à l'ESJ Lille »: without its kind a training is not seen apart from the rest.
      return seen.formations.length > 0 ? LEARNT_OFF_TOPIC_NAMED : undefined
    default:
      return undefined
  }
}

/** A training is named, and said to be looked for. */
function isOnlySought({ question: { mots }, formations: [mention] }: Observations): boolean {
  if (mention === undefined) return false
  return mots.every(({ lu }, at) => (at >= mention.debut && at < mention.fin) || CHERCHE.test(lu))
}

const CHERCHE = /^(?:bonjour|bjr|salut|je|j|nous|on|cherch\w*|recherch\w*|jcherche|un|une|le|la|l|de|du|d)$/

/** Something is wished and something refused. */
function excludes({ interets }: Criteres): boolean {
  return interets.some(({ refuse }) => refuse) && interets.some(({ refuse }) => !refuse)
}

/** « les trains », « la construction navale », « achat, approvisionnement »: wishes and articles ask about nothing else. */
function isBareWish({ question: { mots }, interets, domaines }: Observations): boolean {
  const cited = [...interets, ...domaines]
  if (cited.length === 0 || CONSUMES.test(mots[0]?.lu ?? '')) return false
  return mots.every(({ lu }, at) => cited.some(({ debut, fin }) => at >= debut && at < fin) || BESIDE_WISH.test(lu))
}

const BESIDE_WISH = /^(?:le|la|les|l|du|de|des|d|et|ou)$/

/** What one does with things for oneself: « acheter une voiture » wishes for no trade. */
const CONSUMES = /^(?:acheter|commander|louer|manger|boire|regarder|porter|mater|reserver|telecharger)$/

/** « faire du vin », « réparer des vélos »: an infinitive and what it is done to, known to the lexicon, ask about nothing else. */
function isBareActivity({ question: { mots }, interets }: Observations): boolean {
  const first = mots[0]?.lu ?? ''
  if (!/(?:er|ir|re)$/.test(first) || CONSUMES.test(first) || mots.some(({ coupe }, at) => coupe && at > 0))
    return false
  const cited = (at: number): boolean => interets.some(({ debut, fin }) => at >= debut && at < fin)
  return interets.length > 0 && mots.every(({ lu }, at) => at === 0 || cited(at) || ARTICLE.test(lu))
}

const ARTICLE = /^(?:le|la|les|l|du|de|des|d|un|une|au|aux|a|en|et)$/

/** The same for a greeting, a call for help…: « c'est un humain qui répond ? » is no taste for people. */
function gestureFloorOf({ kind }: Intent, { liste, question }: Observations): number | undefined {
  if (kind === 'incompris' || kind === 'inconnu' || kind === 'sansSujet') return LEARNT_GESTURE
  return kind === 'liste' && !liste && question.mots.length > 2 ? LEARNT_GESTURE_BESIDE : undefined
}

/** Topics that nobody is told of for the turn of a sentence alone. */
const DELICATS = new Set(['prostitution', 'illegal'])

function horsSujet(message: MessagePese, seen: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const [best] = weighSujets(message, lexique)
  // « je veux être président » is said like « je veux être escort », and has no word of that topic.
  const own = best !== undefined && (!DELICATS.has(best.classe) || holdsWordOf(best.classe, seen, lexique))
  const said = own && best.part >= LEARNT_TOPIC
  const name = said ? best.classe : SUJET_GENERAL
  const sujet = lexique.horsSujet.find((each) => each.sujet === name)
  return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }
}

function geste(message: MessagePese, { natures }: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const [best] = weighGestes(message, lexique)
  if (best === undefined || best.part < LEARNT_GESTURE) return undefined
  // « oui » alone ends nothing, and begins nothing.
  const mute = natures.every((nature) => nature !== 'plein')
  if (mute && (best.classe === 'auRevoir' || (best.classe === 'salutation' && natures.length < 3))) return undefined
  return best.classe === 'guide' ? { kind: 'guide' } : { kind: 'geste', geste: best.classe }
}
