import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { LIENS } from '../../search/liens'
import { type MentionWord, type NameHit, nameScore } from '../../search/nameIndex'
import { COVERED, MAX_NAME_HITS, MIN_NAME_SCORE, STRONG_CUE } from '../../search/ranking'
import { stem } from '../../search/stem'
import { endOfTitre } from '../../search/titresMetiers'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { DOER, isNameSaid, type Mention } from '../mots/mention'
import { LIENS_FORTS, type Nature } from '../mots/natureMots'
import type { Mot, Question } from '../mots/question'
import type { Repere } from '../mots/reperes'
import { coupeNom } from './coupeNom'
import { avecSpecialite } from './nomSpecialite'
import { shareAsked } from './partDemandee'
import { isAutreMot, isPasUnNom } from './pasUnNom'
import type { Placement } from './placeMention'
import { isBienEtre } from './situation'

/** Jobs named in the question, in its order; words taken by trainings (`pris`) are left out. */
export function findMetiersCites(
  question: Question,
  natures: readonly Nature[],
  index: CatalogueIndex,
  placement: Placement,
  pris: ReadonlySet<number>,
  cues: readonly Repere<Facette>[],
): readonly Mention<FicheMetier>[] {
  const mentions: Mention<FicheMetier>[] = []
  for (const [debut, fin] of joinedByEt(question, natures, index, pris)) {
    // « en 2 ou 3 ans » names no job of 2D, 3D.
    if (question.mots.slice(debut, fin).every(({ lu }, at) => natures[debut + at] === 'lien' || /^\d+$/.test(lu)))
      continue
    if (isPasUnNom(question, { debut, fin })) continue
    if (isBienEtre(question, { debut, fin })) continue
    const hits = findHits(question, natures, index, debut, fin)
    const contexte = placement.isContexte(debut) || placement.isLaisse(fin)
    const cible = !contexte && placement.isCible(debut)
    // « merci pour votre aide » does not ask about the jobs that begin with « aide ».
    const empty =
      natures.slice(debut, fin).every((nature) => nature !== 'plein') &&
      !hits.some(({ asked }) => asked.some((weight) => weight > 0))
    if (empty && !cible && (isCueOnly(debut, fin) || !hits.some(isNameSaid))) continue
    mentions.push({ debut, fin, hits, contexte, cible })
  }
  return mentions

  /** « est-on fonctionnaire ? » asks for a status, not for the jobs of that name. */
  function isCueOnly(debut: number, fin: number): boolean {
    const start = question.mots[debut]?.debut ?? 0
    const end = question.mots[fin - 1]?.fin ?? 0
    return cues.some((cue) => cue.sens === 'statuts' && cue.poids >= STRONG_CUE && cue.debut <= start && cue.fin >= end)
  }
}

const INFINITIF = /(?:[ei]r|re)$/

type Span = readonly [number, number]

const ARTICLES = new Set(['le', 'la', 'l', 'les'])

/** Words of the longest titles. */
const MAX_TITLE = 14

/** Stretches that may be a name: full words, tied together. */
function spans(
  question: Question,
  natures: readonly Nature[],
  index: CatalogueIndex,
  pris: ReadonlySet<number>,
): readonly Span[] {
  const found: Span[] = []
  for (let at = 0; at < natures.length; at++) {
    if (pris.has(at) || !starts(at)) continue
    let end = endOf(at)
    for (let inside = at; inside < end; inside++) end = Math.max(end, endOfTitle(inside))
    found.push([at, end])
    at = end - 1
  }
  return found

  function starts(at: number): boolean {
    if (isAPart(at)) return false
    if (natures[at] === 'plein') return true
    const mot = question.mots[at]
    if (mot === undefined || natures[at] !== 'mou') return false
    // « cb danée » is read « combien d'année », and no « anesth » is heard in it.
    const best = mot.formes[0]?.quality ?? 0
    if (mot.formes.some(({ word, quality }) => quality >= best && index.nomsMetiers.isHead(word))) return true
    // « famille d'accueil » asks nothing of families; « faire du pain » is what is done, and may be a wish.
    return !INFINITIF.test(mot.lu) && endOfTitle(at) > at + 1
  }

  /** « palefrenier les jours de repos »: an article alone ties nothing to who is named, as it does to a verb (« conduire le métro »). */
  function isSomeone(mot: Mot | undefined): boolean {
    return mot !== undefined && DOER.test(mot.ecrit) && !INFINITIF.test(mot.lu) && index.nomsMetiers.isHead(mot.lu)
  }

  /** « l'aviation à part pilote » */
  function isAPart(at: number): boolean {
    return question.mots[at]?.lu === 'part' && question.mots[at - 1]?.lu === 'a'
  }

  /** A name said word for word is seen whole, « et » included: professeur de collège et de lycée. */
  function endOfTitle(start: number): number {
    const wordAt = (at: number): string | undefined =>
      at < start + MAX_TITLE && !pris.has(at) ? question.mots[at]?.lu : undefined
    return endOfTitre(index.arbreTitres, wordAt, start)
  }

  function endOf(start: number): number {
    let end = start + 1
    for (let at = start + 1; at < natures.length && !pris.has(at); at++) {
      const mot = question.mots[at]
      if (mot === undefined || mot.coupe || isAPart(at) || coupeNom(question.mots, at, start)) break
      const nature = natures[at]
      if (nature === 'lien') continue
      if (nature === 'arret') break
      const before = question.mots[at - 1]?.lu ?? ''
      if (ARTICLES.has(before) && natures[at - 2] !== 'lien' && isSomeone(question.mots[start])) break
      // « douanier *pour lutter* contre la drogue »: what for.
      if (before === 'pour' && INFINITIF.test(mot.lu) && index.nomsMetiers.isHead(question.mots[start]?.lu ?? '')) break
      const strong =
        natures[at - 1] !== 'lien' || LIENS_FORTS.has(before) || LIENS_FORTS.has(question.mots[at - 2]?.lu ?? '')
      if (!strong && !mot.formes.some((forme) => index.nomsMetiers.holds(forme.word))) break
      end = at + 1
    }
    return end
  }
}

/** Two stretches around « et », « dans », « chez » are one name when a name holds both: ingénieur en expérimentation *et* production, assistante *dans un cabinet* dentaire. */
function joinedByEt(
  question: Question,
  natures: readonly Nature[],
  index: CatalogueIndex,
  pris: ReadonlySet<number>,
): readonly Span[] {
  const all = spans(question, natures, index, pris)
  const result: Span[] = []
  for (const span of all) {
    const last = result.at(-1)
    const gap = last === undefined ? [] : question.mots.slice(last[1], span[0]).map((mot) => mot.lu)
    const tied = gap[0] === 'et' || gap[0] === 'dans' || gap[0] === 'chez'
    if (last !== undefined && tied && gap.length <= 3 && isWhole(last, span) && !areTwo(last, span))
      result[result.length - 1] = [last[0], span[1]]
    else result.push(span)
  }
  return result

  /** « architecte et urbaniste » are two jobs, though « architecte-urbaniste » is a name. */
  function areTwo(left: Span, right: Span): boolean {
    const [one, other] = [left, right].map(([debut, fin]) =>
      findHits(question, natures, index, debut, fin).find(
        ({ name, nameCoverage, askCoverage }) =>
          (name.source === 'titre' || name.source === 'synonyme') && nameCoverage >= COVERED && askCoverage >= COVERED,
      ),
    )
    return one !== undefined && other !== undefined && one.name.targets[0] !== other.name.targets[0]
  }

  /** One name holds words of both. */
  function isWhole(left: Span, right: Span): boolean {
    const leftWords = natures.slice(...left).filter((nature) => nature !== 'lien').length
    const best = findHits(question, natures, index, left[0], right[1]).find((hit) => hit.name.source !== 'rome')
    if (best === undefined || best.nameCoverage < COVERED || best.askCoverage < COVERED) return false
    const said = question.mots.slice(left[0], right[1]).filter((_, offset) => natures[left[0] + offset] !== 'lien')
    // « professeur / professeure » says one word of the name.
    const distinct = new Set(best.matched.map((at) => stem(said[at]?.lu ?? ''))).size
    if (distinct > best.name.words.filter((word) => !LIENS.has(word)).length) return false
    return best.matched.some((at) => at < leftWords) && best.matched.some((at) => at >= leftWords)
  }
}

/** An empty word stands in a name only as it is written there. */
function readings(mot: Mot, nature: Nature | undefined, index: CatalogueIndex): Mot['formes'] {
  return nature === 'mou' ? mot.formes.filter((forme) => index.nomsMetiers.spells(forme.word)) : mot.formes
}

/** The names that the words of a stretch may be. */
export function findHits(
  question: Question,
  natures: readonly Nature[],
  index: CatalogueIndex,
  debut: number,
  fin: number,
): readonly NameHit<FicheMetier>[] {
  const mots = question.mots.slice(debut, fin).filter((_, offset) => natures[debut + offset] !== 'lien')
  const words = mots.map((mot): MentionWord => {
    const at = question.mots.indexOf(mot)
    const before = at > debut && natures[at - 1] === 'plein' ? question.mots[at - 1]?.lu : undefined
    const accole = before !== undefined && !/^\d+$/.test(before) && !index.vocabulary.has(before)
    return {
      forms: readings(mot, natures[at], index),
      asked: shareAsked(question, at, debut, natures, index),
      accole,
      tete: mot.formes.some((forme) => index.nomsMetiers.isHead(forme.word)),
    }
  })
  const hits = index.nomsMetiers
    .find(words, MAX_NAME_HITS, false, MIN_NAME_SCORE)
    .filter((hit) => nameScore(hit) >= MIN_NAME_SCORE && (isNameSaid(hit) || beginsJob(hit)))
    .filter((hit) => !isAutreMot(hit, mots, question))
  // What only parts of everyday names hold is no name: « vaches » of « éleveur de vaches », « guider » of « guider les avions ».
  const named = hits.some((hit) => isNameSaid(hit) || !isEveryday(hit) || saysWho(hit)) ? hits : []
  return avecSpecialite(
    named,
    mots,
    words.map(({ asked }) => asked),
    index,
    question.texte,
  )

  function beginsJob({ matched }: NameHit<FicheMetier>): boolean {
    return matched.some((at) => mots[at]?.formes.some(({ word }) => index.nomsMetiers.isHead(word)))
  }

  function saysWho({ name, matched }: NameHit<FicheMetier>): boolean {
    return matched.some((at) => mots[at]?.formes.some(({ word }) => name.words.includes(word) && DOER.test(word)))
  }
}

function isEveryday({ name }: NameHit<FicheMetier>): boolean {
  return name.source === 'courant' || name.source === 'approche'
}
