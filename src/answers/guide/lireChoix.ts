import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { ChoixReponse } from '../../search/reponses'
import { type Message, normaliser } from './message'
import { choisit, choisitSeul } from './reponses'

/** One of the choices of a question. */
export interface Choix<T> {
  readonly valeur: T
  /** The button's label; undefined where only words lead to it. */
  readonly nom: string | undefined
  /** Other ways to say it, in `data/lexique/reponses.yaml`. */
  readonly mots: ChoixReponse
}

/** Words that may stand around a number: « je prends le 2 et le 4 ». */
const AUTOUR = new Set(
  'le la les l et ou puis numero num no n choix option reponse je j prends prend veux choisis prefere plutot voudrais aime bien moi c est ce sera celui celle metier propositions proposition s il te plait stp alors du coup ok oui bon semble parait me m plait tente interesse cool voir montre moi va pour'.split(
    ' ',
  ),
)

const NOMBRES: readonly (readonly string[])[] = [
  ['1', 'un', 'premier', 'premiere', '1er', '1ere', '1re'],
  ['2', 'deux', 'deuxieme', 'second', '2e', '2eme', '2nd'],
  ['3', 'trois', 'troisieme', '3e', '3eme'],
  ['4', 'quatre', 'quatrieme', '4e', '4eme'],
  ['5', 'cinq', 'cinquieme', '5e', '5eme'],
  ['6', 'six', 'sixieme', '6e', '6eme'],
  ['7', 'sept', 'septieme', '7e', '7eme'],
  ['8', 'huit', 'huitieme', '8e', '8eme'],
]

/** « les deux premiers », « les 3 derniers ». */
const BOUT = /^(?:(?:je |j )?(?:prends |veux )?les )?(\w+) (premi|derni)\w+$/

/** The places (from 0) that a message names and nothing else: « 2 », « le deuxième », « 1 et 4 », « le dernier ». */
export function lireNumeros(texte: string, nombre: number): readonly number[] {
  const words = tokenize(texte)
  const [, written = '', end] = BOUT.exec(words.join(' ')) ?? []
  const many = placeDe(written)
  if (end !== undefined && many !== undefined && many < nombre)
    return Array.from({ length: many + 1 }, (_, at) => (end === 'premi' ? at : nombre - many - 1 + at))
  const places: number[] = []
  for (const word of words) {
    const place = word === 'dernier' || word === 'derniere' ? nombre - 1 : placeDe(word)
    if (place === undefined) {
      if (!AUTOUR.has(word)) return []
    } else if (place < nombre) places.push(place)
    else return []
  }
  return [...new Set(places)]
}

function placeDe(word: string): number | undefined {
  const named = NOMBRES.findIndex((forms) => forms.includes(word))
  if (named >= 0) return named
  return /^\d{1,2}$/.test(word) && Number(word) > 0 ? Number(word) - 1 : undefined
}

/**
 * The choice a message stands for: its label, its number, its words alone, or, where the rest of the message is no question of its
 * own (`libre`), its words among others.
 */
export function lireChoix<T>(
  message: Message,
  choix: readonly Choix<T>[],
  index: CatalogueIndex,
  libre: boolean,
): T | undefined {
  const named = choix.filter(({ nom }) => nom !== undefined)
  const exact = named.find(({ nom }) => dit(message.texte, nom ?? ''))
  if (exact !== undefined) return exact.valeur
  const [place] = lireNumeros(message.texte, named.length)
  if (place !== undefined) return named[place]?.valeur
  const alone = choix.find(({ mots }) => choisitSeul(message, mots, index))
  if (alone !== undefined || !libre) return alone?.valeur
  return choix.find(({ mots }) => choisit(message, mots, index))?.valeur
}

/** The choice that the whole message is, by its label or its words; numbers belong to the question that is asked. */
export function lireChoixSeul<T>(message: Message, choix: readonly Choix<T>[], index: CatalogueIndex): T | undefined {
  return choix.find(
    ({ nom, mots }) => (nom !== undefined && dit(message.texte, nom)) || choisitSeul(message, mots, index),
  )?.valeur
}

/** True when the message is the button's label, however it is punctuated. */
export function dit(texte: string, nom: string): boolean {
  return normaliser(texte) === normaliser(nom)
}
