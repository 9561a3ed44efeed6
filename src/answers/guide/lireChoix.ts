import { tokenize } from '../../search/fold'
import { normaliser } from './message'

/** One of the choices of a question. */
export interface Choix<T> {
  readonly valeur: T
  /** The button's label. */
  readonly nom: string
  /** Other ways to say it, over folded, space-joined words. */
  readonly mots?: RegExp
}

/** Words that may stand around a number: « je prends le 2 et le 4 ». */
const AUTOUR = new Set(
  'le la les l et ou puis numero num no n choix option reponse je j prends prend veux choisis prefere plutot voudrais aime bien moi c est ce sera celui celle metier propositions proposition s il te plait stp'.split(
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

/** The places (from 0) that a message names and nothing else: « 2 », « le deuxième », « 1 et 4 », « le dernier ». */
export function lireNumeros(texte: string, nombre: number): readonly number[] {
  const places: number[] = []
  for (const word of tokenize(texte)) {
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

/** The choice a message stands for: its label, its number, or its words. */
export function lireChoix<T>(texte: string, phrase: string, choix: readonly Choix<T>[]): T | undefined {
  const exact = choix.find(({ nom }) => dit(texte, nom))
  if (exact !== undefined) return exact.valeur
  const [place] = lireNumeros(texte, choix.length)
  if (place !== undefined) return choix[place]?.valeur
  if (phrase.split(' ').length > 14) return undefined
  return choix.find(({ mots }) => mots?.test(phrase))?.valeur
}

/** True when the message is the button's label, however it is punctuated. */
export function dit(texte: string, nom: string): boolean {
  return normaliser(texte) === normaliser(nom)
}
