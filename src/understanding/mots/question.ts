import { ArbreMots } from '../../search/arbreMots'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize, tokenizePlain, withoutInclusiveEndings } from '../../search/fold'
import type { Form } from '../../search/nameIndex'
import { oncePer } from '../../search/retenir'
import { deDuChiffre, ecrireMontants, separerUnites } from './chiffresDits'
import { initialesDites } from './initialesDites'
import { findAsking } from './phrasesQuiDemandent'
import { withoutFirstNames } from './presentation'
import { recoller } from './recoller'
import { lireSeul, type MotEcrit, relire } from './relire'
import { initialesJointes, punctuated, spacedAtCapitals } from './signesPerdus'

/** A word of the question as it will be read. */
export interface Mot {
  /** Folded, as written or as shorthand was spelt out. */
  readonly ecrit: string
  /** The reading used for phrases: the word itself, or its best correction. */
  readonly lu: string
  /** Every reading, best first. */
  readonly formes: readonly Form[]
  /** True when a comma, a full stop… stands before the word. */
  readonly coupe: boolean
  /** Where `lu` begins and ends in the question's `phrase`. */
  readonly debut: number
  readonly fin: number
  /** Which sentence it stands in. */
  readonly numero: number
}

export interface Question {
  readonly texte: string
  readonly mots: readonly Mot[]
  /** The readings joined by spaces: phrases of the lexicon are looked up here. */
  readonly phrase: string
  /** Numbers of the sentences that ask; the others tell (« Mon fils est en 3e. »). */
  readonly demandes: ReadonlySet<number>
}

/** True when the stretch of the question's `phrase` stands in a sentence that asks. */
export function isAskedAt({ mots, demandes }: Question, debut: number): boolean {
  const mot = mots.find((each) => each.fin > debut)
  return mot === undefined || demandes.has(mot.numero)
}

/** Longer messages are read up to here: nobody asks a question in more, and time must not depend on the sender. */
const MAX_CHARS = 400

/** Reads a message: shorthand spelt out, elisions restored, misspelt words brought to known ones. Never throws. */
export function parseQuestion(texte: string, index: CatalogueIndex): Question {
  const ecrits: MotEcrit[] = []
  const places: Pick<Mot, 'coupe' | 'numero'>[] = []
  const unnamed = withoutFirstNames(
    spacedAtCapitals(initialesJointes(punctuated(withoutTags(texte.slice(0, MAX_CHARS)))), index),
    (name) => index.nomsMetiers.spells(fold(name)),
  )
  const sentences = sentencesOf(withoutInclusiveEndings(spellOutLetters(unnamed, index)))
  sentences.forEach((sentence, numero) => {
    for (const clause of clausesOf(sentence)) {
      let coupe = true
      const written = tokenizePlain(clause).map((word) => unstretched(word, index))
      const words = recoller(deDuChiffre(separerUnites(written), index), index)
      for (const ecrit of joinQuelle(spellOut(initialesDites(words), index.lexique.orthographe), index)) {
        ecrits.push(lireSeul(ecrit, index))
        places.push({ coupe, numero })
        coupe = false
      }
    }
  })
  const mots: Mot[] = []
  let phrase = ''
  relire(ecrits, index).forEach((lecture, at) => {
    const { ecrit = '' } = ecrits[at] ?? {}
    const { coupe = false, numero = 0 } = places[at] ?? {}
    lecture.forEach((formes, part) => {
      const lu = formes[0]?.word ?? ecrit
      const debut = phrase === '' ? 0 : phrase.length + 1
      phrase = phrase === '' ? lu : `${phrase} ${lu}`
      mots.push({ ecrit, lu, formes, coupe: coupe && part === 0, debut, fin: debut + lu.length, numero })
    })
  })
  return { texte, mots, phrase, demandes: findAsking(sentences, mots) }
}

/** « <script> » names no « scripte ». */
function withoutTags(texte: string): string {
  return texte.includes('<') ? texte.replace(TAG, ' ') : texte
}

const TAG =
  /<\s*\/?\s*(?:a|b|i|u|p|h\d|br|hr|ul|li|ol|div|span|img|svg|body|head|html|link|meta|form|input|style|title|table|t[dr]|iframe|script|button|marquee)(?=[\s/>])[^<>]*>?/giu

/** Most messages are one sentence, whose mark stands at its end. */
function sentencesOf(texte: string): readonly string[] {
  const mark = texte.search(/[?!;\n.]/)
  if (mark === -1 || mark === texte.length - 1) return [texte]
  return texte.split(/(?<=[?!;\n]|\.(?!\p{L}))/u)
}

/** Most sentences are one clause too. */
function clausesOf(sentence: string): readonly string[] {
  const mark = sentence.search(/[,;:!?\n()"«».]/)
  if (mark === -1) return [sentence]
  return mark === sentence.length - 1 ? [sentence.slice(0, mark)] : sentence.split(/[,;:!?\n()"«»]+|\.(?!\p{L})/u)
}

const EN_FAIT =
  /((?:^|[,;:.!?…]|(?<!\p{L})(?:non|nan|nn|mais|ah|oui|ouais|bah|ben|et|euh|alors))\s*),?\s*en fait(?=[\s,…]+(?!quoi\b|partie\b))/giu

/** « … lequel est mieux payé ? »: what stands on both sides of a stroke is weighed. */
const TELLS_APART = /\b(?:plus|mieux|moins|le \+|diff|compar|lequel|laquelle)/i

const PLUS =
  /((?<!\p{L})(?:le|la|les|est|c['’ ]?est|qui|demande|gagn\p{L}+|paye|paie|dure)\s)\+ ?(?=(?:court|long|facile|dur|simple|rapide|pay|cher|utile|stable|cool|mortel|danger|difficil|risqu|stress|p[eé]nible|recherch|demand|d['’ ]|de |longtemps|vite)\p{L}*|\s*(?:[?!.,]|$))/giu

/** « boulanger *de formation*, je veux être facteur »: what one was taught, and no job of training. */
const DE_FORMATION =
  /(?<!(?:responsable|charg[ée]e?|conseill[eè]re?|ing[eé]nieure?|animat(?:eur|rice)|direct(?:eur|rice)|organisme|cheff?e?))\sde formation(?=[\s,]+(?:(?:mais|et)\s+)?(?:je?\s|j['’]|allergique))/giu

/** « directeur d'un ehpad », « gérante d'une boutique »: who runs a place is named by it. */
const D_UN =
  /(?<!\p{L})((?:sous-)?(?:directeur|directrice|g[eé]rante?|patron(?:ne)?|cheff?e?|responsable|manageu?r))\s+d(?:['’]|\s)une?\s+(?=\p{L})/giu

/** What stands before infinitives, and before no participle. */
const INFINITIF =
  /(?<=(?<!\p{L})(?:pour|pr|sans|san|faut|fo|veu[xt]?|voudrai[st]?|peu[xt]?|p[eé]|doi[st]?|va|vais|aimerai[st]?|à) (?:(?:s|l|m|t|d|n)['’]|(?:se|me|te|lui|les|le|la|leur|pas|pa|tou[ts]?|bien|y|en) )?)(\p{L}{3,})(?:é|ez)(?!\p{L})/giu

/** A word that ends so, without which there is none. */
const EN_E = /(?:[éÉ]|[eE][zZ])(?!\p{L})/u

/** « un CAP pour employé de banque » */
const DES_NOMS = /^(?:employ|d[eé]l[eé]gu|attach|charg|associ|pr[eé]pos|salari)$/i

/** « le DE infirmier »: written in capitals, it is the diplôme d'État. « é le salaire » says « et ». */
function spellOutLetters(texte: string, { nomsMetiers, vocabulary }: CatalogueIndex): string {
  const accented = texte.includes('é') || texte.includes('É')
  // « non en fait photographe » corrects, and asks for nothing that one does.
  const said = ecrireMontants(/fait/i.test(texte) ? texte.replace(EN_FAIT, '$1') : texte)
  let spelt = accented
    ? said
        .replace(/(?<![\p{L}\p{N}·•.(/-])[éÉ](?![\p{L}·•.)-])/gu, 'et')
        .replace(/(?<![\p{L}\p{N}·•.(/-])([mMlLdD])é(?![\p{L}·•.)-])/gu, (_, start: string) =>
          /m/i.test(start) ? 'mais' : `${start}es`,
        )
    : said
  // « pilote de ligne / contrôleur aérien »
  if (spelt.includes(' / ') && TELLS_APART.test(spelt))
    spelt = spelt.replace(/(?<=\p{L}{3}) \/ (?=(\p{L}{2,}))/gu, (slash, word: string) =>
      nomsMetiers.isHead(fold(word)) ? ' ou ' : slash,
    )
  if (/d['’ ]une?\s/iu.test(spelt)) spelt = spelt.replace(D_UN, '$1 de ')
  if (/ de formation\b/iu.test(spelt)) spelt = spelt.replace(DE_FORMATION, ' de métier')
  // « le + court », « + d'études », « qui gagne le + »
  if (spelt.includes('+')) spelt = spelt.replace(PLUS, '$1plus ')
  // « R0ME »
  if (spelt.includes('0')) spelt = spelt.replace(/(?<=\p{L})0(?=\p{L})|(?<=\p{L}{3})0(?!\d)/gu, 'o')
  // « conseillé funéraire », « boulangé »: heard alike, and only « -er » names a job.
  if (accented && /és?(?!\p{L})/iu.test(spelt))
    spelt = spelt.replace(
      /(?<!\p{L})(?<!(?:^|[\s'’-])(?:c|ce|il|elle|cest|est|soit|sont|trop|tro|tr[eè]s|si|super|hyper|d[eé]j[aà]|plus|pas|pa|bien|secteur|fili[eè]re|domaine|milieu|march[eé]|branche)\s)(\p{L}{3,})é(s?)(?!\p{L})/giu,
      (word, start: string, plural: string) =>
        nomsMetiers.spells(fold(`${start}er`)) && !nomsMetiers.spells(fold(`${start}é`)) ? `${start}er${plural}` : word,
    )
  // « pour aidé », « sans passé le bac », « peut travaillez »: what follows is an infinitive.
  if ((accented || spelt.includes('ez')) && EN_E.test(spelt))
    spelt = spelt.replace(INFINITIF, (word, start: string) => {
      const infinitive = fold(`${start}er`)
      return vocabulary.has(infinitive) && !DES_NOMS.test(start) ? `${start}er` : word
    })
  if (!spelt.includes('DE ') || spelt === spelt.toUpperCase()) return spelt
  return spelt.replace(/\bDE (?=(?:d['’]|de )?\p{Ll})/gu, 'diplôme d’État de ')
}

/** « sallllut », « svppp »: a letter written three times is written once, or twice when only that is a word. */
function unstretched(word: string, { vocabulary }: CatalogueIndex): string {
  if (!isStretched(word)) return word
  const twice = word.replace(/(.)\1{2,}/g, '$1$1')
  return vocabulary.has(twice) ? twice : word.replace(/(.)\1{2,}/g, '$1')
}

/** True when some letter is written three times in a row. */
function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 97 && code <= 122 && word.charCodeAt(at - 1) === code && word.charCodeAt(at - 2) === code) return true
  }
  return false
}

/** « qu'elle étude »: what goes with « étude » is « quelle ». */
function joinQuelle(words: readonly string[], { voisinage }: CatalogueIndex): readonly string[] {
  const result: string[] = []
  words.forEach((word, at) => {
    const next = words[at + 1] ?? ''
    const joins = result.at(-1) === 'qu' && /^elles?$/.test(word)
    if (joins && voisinage.support(`qu${word}`, next) > voisinage.support(word, next))
      result[result.length - 1] = `qu${word}`
    else result.push(word)
  })
  return result
}

/** Words of the longest shorthand. */
const LONGEST_SHORTHAND = 3

/** What shorthand stands for, in words, by its own. */
const abregesDe = oncePer((orthographe: ReadonlyMap<string, string>) => {
  const abreges = new ArbreMots<readonly string[]>()
  for (const [key, text] of orthographe) abreges.add(key.split(' '), tokenize(text))
  return abreges
})

/** Replaces shorthand of up to three words: `c koi` → c est quoi. */
export function spellOut(words: readonly string[], orthographe: ReadonlyMap<string, string>): readonly string[] {
  const abreges = abregesDe(orthographe)
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const start = at
    let spelt: readonly string[] | undefined
    // The longest that begins there.
    let abrege = abreges.after(words[start] ?? '')
    for (let end = start; abrege !== undefined && end < start + LONGEST_SHORTHAND; end++) {
      if (abrege.value !== undefined) {
        spelt = abrege.value
        at = end
      }
      abrege = abrege.after(words[end + 1] ?? '')
    }
    if (spelt === undefined) result.push(words[start] ?? '')
    else result.push(...spelt)
  }
  return result
}

/** A question of which a stretch was not said; its `texte` stays as typed. */
export function withoutWords(
  question: Question,
  { debut, fin }: { readonly debut: number; readonly fin: number },
): Question {
  const mots: Mot[] = []
  let phrase = ''
  question.mots.forEach((mot, at) => {
    if (at >= debut && at < fin) return
    const start = phrase === '' ? 0 : phrase.length + 1
    phrase = phrase === '' ? mot.lu : `${phrase} ${mot.lu}`
    mots.push({ ...mot, debut: start, fin: phrase.length, coupe: mot.coupe || at === fin })
  })
  return { ...question, mots, phrase }
}
