import { tokenize } from '../../search/fold'

/** Small words of other languages that French has not, nor anyone's shorthand of it. */
const MOTS = new Set(
  [
    'how what the does want would become are am you where when which should study job jobs work with about my earn much nurse doctor for have they this that need help please why can',
    'quiero ser como puedo hacer cuanto gana gusta trabajo trabajar necesito ayuda por donde estudiar soy una los las muy que',
    'ich mochte werden wie viel verdient was bin und nicht arbeit arbeiten kann der die das ein eine beruf',
    'voglio vorrei diventare quanto guadagna cosa lavoro sono che per una come',
    'quero ser quanto ganha trabalho gostaria sou uma como nao',
    'olmak istiyorum ben nasil meslek maas',
  ].flatMap((words) => words.split(' ')),
)

/** Words of them that are French too: alone they say nothing. */
const FRANCAIS = new Set(
  'for work with job jobs help que una die das was one can please des une come ser sou ben cosa per are'.split(' '),
)

/** What a message is told by. */
const MAX_CHARS = 200
const MIN_MOTS = 3
/** Of every two words at least one. */
const PART = 0.5

/** Letters up to here are Latin, but for the sign of a thousandth. */
const LAST_LATIN = 0x24f
const MICRO = 0xb5
/** Punctuation of any language. */
const SIGNS_FROM = 0x2000
const SIGNS_TO = 0x206f

/** True when most letters are of another alphabet; a look at their numbers tells it of nearly every message. */
function isAutreAlphabet(texte: string): boolean {
  if (!mayHoldAutres(texte)) return false
  const letters = texte.match(/\p{L}/gu) ?? []
  const autres = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter))
  return autres.length * 2 > letters.length
}

function mayHoldAutres(texte: string): boolean {
  for (let at = 0; at < texte.length; at++) {
    const code = texte.charCodeAt(at)
    if (code === MICRO || (code > LAST_LATIN && (code < SIGNS_FROM || code > SIGNS_TO))) return true
  }
  return false
}

/** True when a message is written in another alphabet, or mostly in words of another language: « how much does a plumber earn ». */
export function isLangueEtrangere(texte: string): boolean {
  if (isAutreAlphabet(texte)) return true
  const tokens = tokenize(texte.slice(0, MAX_CHARS))
  const said = tokens.filter((token) => MOTS.has(token))
  return said.length >= MIN_MOTS && said.length >= tokens.length * PART && said.some((token) => !FRANCAIS.has(token))
}
