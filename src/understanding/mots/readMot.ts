import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Form } from '../../search/nameIndex'
import { findNomColle } from '../../search/nomsColles'
import { ALIAS_QUALITY, GOOD_CORRECTION, SPLIT_QUALITY } from '../../search/ranking'
import { stem } from '../../search/stem'
import { type Lecture, SHORT_WORDS } from './autresLectures'
import { motDuChiffre } from './chiffresDits'
import { DOER } from './mention'
import { isToujoursEnS } from './toujoursEnS'

/** How a written word reads by itself: one list of forms, or two when it was two words stuck together. */
export function readMot(word: string, index: CatalogueIndex): Lecture {
  const { vocabulary, lexique } = index
  const alias = lexique.motsAbreges.get(word)
  const own: Form = { word, quality: 1 }
  if (alias !== undefined) return [[own, { word: alias, quality: ALIAS_QUALITY }]]
  if (lexique.motsCles.has(word) || lexique.grammaire.has(word)) return [[own]]
  // « combiens » is « combien », « niveaux » says what « niveau » does; « poème » stays as it is though only « poèmes » is known.
  const bare = word.length > 4 && /[sx]$/.test(word) ? word.slice(0, -1) : word
  if (isToolWord(bare, index)) {
    const named = bare !== word && vocabulary.isTarget(word) && isToujoursEnS(word, index)
    return [[{ word: bare, quality: 1 }, ...(named ? [own] : [])]]
  }
  if (vocabulary.has(word) || word.length < 3) return [[own]]
  if (/\d/.test(word)) return [motDuChiffre(word, index) ?? [own]]
  if (isKnownInOtherNumber(word, index) || isFuture(word, index) || isNomRare(word, index)) return [[own]]
  if (isFormOfKey(word, index))
    return (
      splitEnd(word, index, index.lexique.grammaire) ??
      splitEnd(word, index, SHORT_WORDS, 4) ?? [[{ word: formHeard(word, index) ?? word, quality: 1 }]]
    )
  const name = findNomColle(word, index)
  if (name !== undefined)
    return name.map((part) => [{ word: part, quality: isToolWord(part, index) ? 1 : SPLIT_QUALITY }])
  const stuck = splitEnd(word, index, COLLES)
  if (stuck !== undefined) return stuck
  const elided = splitElision(word, index, true) ?? splitSchwa(word, index)
  if (elided !== undefined) return elided
  const asIs = vocabulary.corrections(word)
  // « jugdes » is « juges »: only the singular is known.
  const corrections = asIs.length > 0 || bare === word ? asIs : vocabulary.corrections(bare)
  const best = corrections[0]?.quality ?? 0
  const withoutArticle = splitElision(word, index)
  // « danees » is « d'années » before it is « danses ».
  if (best >= GOOD_CORRECTION && best >= (withoutArticle?.at(-1)?.[0]?.quality ?? 0)) return [corrections.map(toForm)]
  // « pilotdeligne »: words that are all known, before two of which one is corrected.
  const elidedWell = (withoutArticle?.at(-1)?.[0]?.quality ?? 0) >= GOOD_CORRECTION
  const glued = best < GOOD_CORRECTION && !elidedWell ? segment(word, index) : undefined
  if (glued !== undefined) return glued
  const split = (best < GOOD_CORRECTION ? splitWords(word, index) : undefined) ?? withoutArticle
  if (split !== undefined) return split
  return corrections.length > 0 ? [[...corrections.map(toForm), own]] : [[own]]
}

/** From here a word that nothing resembles may be a whole sentence without its spaces. */
const GLUED_LENGTH = 12

/** `combiendetempsdetudes`: the fewest known words that make up the whole; undefined when none do. */
function segment(word: string, { vocabulary, lexique }: CatalogueIndex): Lecture | undefined {
  if (word.length < GLUED_LENGTH || word.length > MAX_GLUED) return undefined
  const known = (part: string): boolean =>
    part.length < 4 ? lexique.grammaire.has(part) || SHORT_WORDS.has(part) : vocabulary.isTarget(whole(part))
  // « pilotdeligne »: a mute e is lost with the space.
  const whole = (part: string): string =>
    part.length > 4 && !vocabulary.isTarget(part) && vocabulary.isTarget(`${part}e`) ? `${part}e` : part
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start]
      if (before === undefined || !known(word.slice(start, end))) continue
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word.slice(start, end)]
    }
  }
  const parts = best[word.length]
  if (parts === undefined || parts.every((part) => part.length < 4)) return undefined
  return parts.map((part) => [{ word: whole(part), quality: part.length < 4 ? 1 : SPLIT_QUALITY }])
}

/** A longer one is no sentence anybody types. */
const MAX_GLUED = 60

/** A word that never varies, or that phrases are made of. */
function isToolWord(word: string, { lexique }: CatalogueIndex): boolean {
  return lexique.grammaire.has(word) || lexique.motsCles.has(word)
}

/** `merm`, `etudeur` (de prix): rare names are written so, and correct no slip. */
export function isNomRare(word: string, { nomsSpecialites: { noms, premiers } }: CatalogueIndex): boolean {
  const root = stem(word)
  return noms.get(root)?.words.includes(word) === true || (DOER.test(word) && premiers.has(root))
}

/** `frappera` of a known verb is no misspelt `frappé`. */
function isFuture(word: string, { vocabulary }: CatalogueIndex): boolean {
  const [, infinitive] = /^(\w{3,}r)(?:a|as|ai|ons|ez|ont|ais|ait|aient)$/.exec(word) ?? []
  return infinitive !== undefined && vocabulary.has(infinitive)
}

/** `devienne` of the phrases' `devien*`. */
export function isFormOfKey(word: string, { lexique }: CatalogueIndex): boolean {
  return lexique.debutsCles.some((start) => word.startsWith(start) && word.length <= start.length + 3)
}

/** « inscri » is « inscrit », which rules are made of; the phrases' `inscri*` takes both. */
function formHeard(word: string, index: CatalogueIndex): string | undefined {
  const heard = index.vocabulary.soundingAs(word).filter((other) => other.startsWith(word))
  return heard.length === 0
    ? undefined
    : heard.reduce((a, b) => (index.voisinage.frequency(b) > index.voisinage.frequency(a) ? b : a))
}

/** `poème` when only `poèmes` is known. */
export function isKnownInOtherNumber(word: string, { vocabulary }: CatalogueIndex): boolean {
  return word.length > 4 && (vocabulary.has(`${word}s`) || (word.endsWith('s') && vocabulary.has(word.slice(0, -1))))
}

function toForm(correction: { readonly word: string; readonly quality: number }): Form {
  return { word: correction.word, quality: correction.quality }
}

/** « kune » is « qu'une ». */
const SAID_AS: Readonly<Record<string, string>> = { z: 'les', k: 'qu' }

/** `detudes`, `linfirmier`, `dun`, `jai` without their apostrophe. */
export function splitElision(word: string, index: CatalogueIndex, exact = false): Lecture | undefined {
  const [, article, rest] = /^(qu|[dlmtsjnczk])([aeiouyh]\p{L}+)$/u.exec(word) ?? []
  if (article === undefined || rest === undefined) return undefined
  const lecture = splitAfter(article, rest, index, exact)
  // « task » is no « t'ASC »: no job is named after « t' », « m' », « s' ».
  const named = VERBAL.test(article) && lecture?.at(-1)?.some(({ word: said }) => index.nomsMetiers.isHead(said))
  return named === true ? undefined : lecture
}

/** « lbois », « jlis »: no French word begins so, and a mute e is not typed. */
function splitSchwa(word: string, { vocabulary }: CatalogueIndex): Lecture | undefined {
  const [, start, rest] = /^([lj])([bcdfgkmnpqrstvwxz]\p{L}{2,})$/u.exec(word) ?? []
  if (start === undefined || rest === undefined || !vocabulary.has(rest)) return undefined
  return [[{ word: `${start}e`, quality: 1 }], [{ word: rest, quality: 1 }]]
}

/** What elides before verbs and pronouns only. */
const VERBAL = /^[tsjcmn]$/

function splitAfter(article: string, rest: string, index: CatalogueIndex, exact: boolean): Lecture | undefined {
  // « zanimaux », « zenfants »: the s of « les » is heard, not the apostrophe.
  const before: readonly Form[] = [{ word: SAID_AS[article] ?? article, quality: 1 }]
  if (rest.length < 3) return index.lexique.grammaire.has(rest) ? [before, [{ word: rest, quality: 1 }]] : undefined
  if (exact)
    return index.vocabulary.isTarget(rest) || index.lexique.grammaire.has(rest)
      ? [before, [{ word: rest, quality: SPLIT_QUALITY }]]
      : undefined
  if (index.vocabulary.has(rest)) return [before, [{ word: rest, quality: 1 }]]
  const corrections = index.vocabulary.corrections(rest)
  if ((corrections[0]?.quality ?? 0) < GOOD_CORRECTION) return undefined
  // Two slips at once: the apostrophe and a letter.
  return [before.map(({ word: said }) => ({ word: said, quality: SPLIT_QUALITY })), corrections.map(toForm)]
}

/** Short words that lose their space: « unplombier », « pourinfirmier ». */
const COLLES = new Set([
  'bts',
  'cap',
  'but',
  'dut',
  'un',
  'une',
  'le',
  'la',
  'les',
  'des',
  'de',
  'du',
  'en',
  'au',
  'pour',
])

/** `salaireplombier` without its space: the left half must be known, the right one known or nearly. */
function splitWords(word: string, index: CatalogueIndex): Lecture | undefined {
  const { vocabulary } = index
  for (let at = word.length - 4; at >= 2; at--) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (
      !(left.length > 3 || (left.length === 3 && right.length > 6)
        ? vocabulary.isTarget(left) || COLLES.has(left)
        : COLLES.has(left) && right.length > 4)
    )
      continue
    if (vocabulary.isTarget(right)) return [[{ word: left, quality: 1 }], [{ word: right, quality: SPLIT_QUALITY }]]
    const corrections = right.length > 5 && left.length > 2 ? vocabulary.corrections(right) : []
    if ((corrections[0]?.quality ?? 0) >= GOOD_CORRECTION)
      return [[{ word: left, quality: 1 }], corrections.map(toForm)]
  }
  return splitEnd(word, index, index.lexique.grammaire)
}

/** `tradersa`, `plombieron`, `quelage`: a short word stuck behind a known one of at least so many letters. */
function splitEnd(
  word: string,
  { vocabulary }: CatalogueIndex,
  endings: ReadonlySet<string>,
  least = 6,
): Lecture | undefined {
  for (const length of [2, 3]) {
    const left = word.slice(0, -length)
    const right = word.slice(-length)
    if (left.length >= least && vocabulary.isTarget(left) && endings.has(right))
      return [[{ word: left, quality: SPLIT_QUALITY }], [{ word: right, quality: 1 }]]
  }
  return undefined
}
