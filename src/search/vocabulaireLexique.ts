import { tokenize } from './fold'
import type { Lexique } from './lexique'
import { phoneticKey } from './phonetic'
import { stem } from './stem'
import type { Vocabulary } from './vocabulary'

/** Words that lost their apostrophe: « jparle », « soccupe ». */
const ELIDED = /^[cdjlmnst](?=\p{L}{4})/u

/** The words of the lexicon: what interests, fields and phrases are made of corrects slips, the rest is only known. `prose`: ordinary words. */
export function addLexiqueWords(vocabulary: Vocabulary, lexique: Lexique, prose: ReadonlySet<string>): void {
  // Examples hold slips too; known, these would not be read as what they stand for: « trin » sounds like « train ».
  const isSlip = (word: string): boolean =>
    lexique.orthographe.has(word) ||
    (!prose.has(word) && (prose.has(word.replace(ELIDED, '')) || isHeardAsAnother(word, vocabulary)))
  for (const interet of lexique.interets)
    for (const mot of interet.mots) for (const word of tokenize(mot)) vocabulary.add(word)
  for (const mot of lexique.faconsDeParler) for (const word of tokenize(mot)) vocabulary.addOrdinary(word)
  for (const domaine of lexique.domaines)
    for (const mot of domaine.mots) for (const word of tokenize(mot)) vocabulary.add(word)
  for (const word of lexique.motsVides) if (word.length > 3) vocabulary.add(word, 2)
  for (const word of lexique.motsVides) if (word.length <= 3) vocabulary.addOrdinary(word)
  for (const word of lexique.motsCles) vocabulary.add(word, 5)
  const { horsSujet, gestes } = lexique.exemplesMessages
  for (const phrases of [...horsSujet.values(), ...gestes.values()])
    for (const phrase of phrases) for (const word of tokenize(phrase)) vocabulary.addOrdinary(word)
  for (const { mots } of lexique.detresse) for (const word of mots) vocabulary.add(word)
  for (const { phrases } of [...lexique.exemplesMetiers, ...lexique.exemplesFormations])
    for (const word of new Set(phrases.flatMap((phrase) => tokenize(phrase))))
      if (word.length > 3 && !isSlip(word)) vocabulary.add(word)
  for (const word of lexique.motsAbreges.keys()) vocabulary.addOrdinary(word)
  for (const { mots } of lexique.diplomes.values())
    for (const mot of mots) for (const word of tokenize(mot)) vocabulary.addOrdinary(word)
}

/** « trin », and not « collectionne », which is « collectionner » in another person. */
function isHeardAsAnother(word: string, vocabulary: Vocabulary): boolean {
  const heard = vocabulary.heardAs(phoneticKey(word))
  return heard.length > 0 && heard.every((known) => stem(known) !== stem(word) && !isInflexion(word, known))
}

/** Silent endings that one word may take. */
const INFLEXIONS = new Set(['r', 'nt', 'z', 's', 'e', 'es'])

function isInflexion(word: string, other: string): boolean {
  return other.startsWith(word) && INFLEXIONS.has(other.slice(word.length))
}
