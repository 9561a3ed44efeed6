import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import type { InteretDemande } from '../../understanding/criteres'
import { toInteretsDemandes } from '../../understanding/envies/interetsCites'
import { findStatutsDemandes } from '../../understanding/observations/statutsDemandes'
import { lireSouhaits } from './lireSouhaits'
import { lireMessage, type Message } from './message'
import { repond } from './reponses'
import { avecSouhaits, GUIDE_NEUF, type Souhaits, type Souvenir } from './souvenir'

/** « Passer », in its many ways; the words of a shrug. */
export function passe(message: Message, index: CatalogueIndex): boolean {
  return repond(message, 'passer', index)
}

/** True when the message names a job or a training of its own, rather than following up on the one before. */
export function nomme({ seen }: Message): boolean {
  return (
    seen !== undefined &&
    (seen.metiers.some(({ hits, contexte }) => hits.length > 0 && !contexte) ||
      seen.formations.some(({ hits }) => hits.length > 0))
  )
}

/** « un BTS » replies to « combien de temps ? », « c'est quoi un BTS » asks. */
const ASKING = /\b(?:quoi|quels?|quelles?|combien|comment|difference|entre|explique\w*|dure|sert)\b/

/** True when something is asked that is no reply to a question of the path. */
export function demande(message: Message): boolean {
  switch (message.intent.kind) {
    case 'metier':
    case 'choixMetier':
    case 'formation':
    case 'choixFormation':
    case 'proches':
    case 'comparaison':
      return nomme(message)
    case 'diplome':
      return ASKING.test(message.phrase) || message.texte.includes('?')
    case 'horsSujet':
    case 'detresse':
    case 'geste':
      return true
    default:
      return false
  }
}

/** The interests, words and wishes that a message says in the person's own words; undefined when it says none. */
export function lireGouts(message: Message, index: CatalogueIndex): Partial<Souhaits> | undefined {
  const { intent, seen, phrase } = message
  if (seen === undefined || (demande(message) && seen.interets.length === 0)) return undefined
  if (intent.kind === 'metier' && asksFacet(message)) return undefined
  const said = intent.kind === 'liste' ? intent.criteres.interets : toInteretsDemandes(seen.question, seen.interets)
  const unknown = intent.kind === 'liste' ? intent.criteres.mots : said.length > 0 ? [] : motsDuTexte(message)
  const mots = unknown.length > 0 && index.fullText.search(unknown, { all: true, limit: 1 }).length > 0 ? unknown : []
  const wishes = lireSouhaits(phrase)
  const interets = said
    // « à mon compte » is how one works, said as a wish already.
    .filter(({ mot }) => wishes.statut === undefined || findStatutsDemandes(tokenize(mot).join(' ')) === undefined)
    .map((each) => ({ ...each, refuse: each.refuse || TROP.test(phrase) }))
  if (interets.length === 0 && mots.length === 0 && Object.keys(wishes).length === 0) return undefined
  return { ...wishes, ...(interets.length > 0 && { interets }), ...(mots.length > 0 && { mots }) }
}

/** « trop de maths » is no taste for them. */
const TROP = /\btrop (?:de|d|des)\b/

/** « je sais pas trop… peut-être aider les gens ? »: what comes after the shrug is the reply. */
const HESITATION =
  /^\W*(?:(?:euh+|heu|bah|ben|bon|alors|ah)\W+)*(?:(?:j|je|ch)\W*)?(?:ne\W+)?(?:sais?|sait|c|sé)\s+(?:vraiment\s+|trop\s+)?pas(?:\s+(?:trop|vraiment|encore|bien|du tout))?\W+(?:(?:mais|sinon|apr[eè]s|peut[- ]?[êe]tre|ptet|pt[- ]?[êe]tre)\W+)*(?=\p{L}{3})(?!quoi|ce que|lequel|laquelle|comment|vers|quel)/iu

/** The same in reply to « qu’est-ce que tu aimes ? », where « les enfants » alone means that one likes them. */
export function lireGoutsDits(message: Message, index: CatalogueIndex): Partial<Souhaits> | undefined {
  const rest = message.texte.replace(HESITATION, '')
  if (rest !== message.texte) return lireGoutsDits(lireMessage(rest, CONTEXTE_VIDE, index), index)
  const said = lireGouts(message, index)
  if (said?.interets !== undefined || message.seen === undefined || demande(message) || passe(message, index))
    return said
  const wished = lireGouts(lireMessage(`j’aime ${message.texte}`, CONTEXTE_VIDE, index), index)
  return wished?.interets === undefined ? (said ?? wished) : { ...said, ...wished }
}

/** « combien gagne un plombier » asks; « plombier » or « je veux être plombier » only names. */
export function asksFacet({ intent, seen }: Message): boolean {
  if (intent.kind !== 'metier') return false
  const strong =
    seen?.facettes.some(({ sens, poids }) => poids >= 2 && sens !== 'presentation' && sens !== 'interets') ?? false
  return strong && intent.facette !== 'presentation'
}

/** Words that no list knows but that some sheet uses: « la fauconnerie ». */
function motsDuTexte({ intent, seen }: Message): readonly string[] {
  if (intent.kind !== 'inconnu' || seen === undefined) return []
  const words = seen.question.mots.filter((_, at) => seen.natures[at] === 'plein').map(({ lu }) => lu)
  return words.length <= 3 ? words : []
}

/** Adds what was just said to what was said before; the last word on a taste wins. */
export function ajouter(souvenir: Souvenir, said: Partial<Souhaits>): Souvenir {
  const before = (souvenir.guide ?? GUIDE_NEUF).souhaits
  const interets = merge(before.interets, said.interets ?? [])
  const mots = [...new Set([...before.mots, ...(said.mots ?? [])])]
  return avecSouhaits(souvenir, { ...said, interets, mots })
}

function merge(before: readonly InteretDemande[], said: readonly InteretDemande[]): readonly InteretDemande[] {
  const same = (a: InteretDemande, b: InteretDemande) =>
    a.mot === b.mot ||
    (a.refuse === b.refuse && a.metiers.join() === b.metiers.join() && a.interets.join() === b.interets.join()) ||
    (a.refuse !== b.refuse && a.interets.some((each) => b.interets.includes(each)))
  return [...before.filter((each) => !said.some((other) => same(each, other))), ...said]
}

/** « enlève la mode », of a taste told before; undefined when none of them is meant. */
export function enlever({ ecrit }: Message, souvenir: Souvenir): Souvenir | undefined {
  const { interets } = (souvenir.guide ?? GUIDE_NEUF).souhaits
  const words = new Set(ecrit.split(' ').filter((word) => word.length > 2))
  const left = interets.filter(({ mot }) => !tokenize(mot).some((word) => words.has(word) && !ARTICLES.has(word)))
  return left.length === interets.length ? undefined : avecSouhaits(souvenir, { interets: left })
}

const ARTICLES = new Set(['les', 'des', 'une', 'avec', 'pour', 'aime', 'veux'])

/** An official label as something the person likes. */
export function goutOfficiel(label: string, refuse = false): InteretDemande {
  return { mot: label, metiers: [], interets: [label], refuse }
}
