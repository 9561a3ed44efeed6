import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { NameHit } from '../../search/nameIndex'
import { COVERED, DOUBTFUL, NEARLY_WHOLE } from '../../search/ranking'
import { endOfTitre } from '../../search/titresMetiers'
import { findTypeFormation, type TypeFound } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { isNameSaid, type MentionFormation } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import type { Question } from '../mots/question'
import { findAlternatives } from './alternatives'
import { findEcole } from './ecolesCitees'
import { AMBIGUS, bestHits, toWord } from './fenetreFormation'
import { findNomCourant, findSansType, findSigles, findTitreCite } from './formationsSansType'
import { findTyped, toTypeWord } from './formationTypee'
import type { Placement } from './placeMention'
import { findSecondes } from './secondesFormations'

export function findFormationsCitees(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
): readonly MentionFormation[] {
  const lus = question.mots.map((mot) => mot.lu)
  const mentions: MentionFormation[] = []
  for (let debut = 0; debut < lus.length; debut++) {
    const said = findTypeFormation(lus, debut) ?? diplomeDEtat(question, index, debut)
    const type = said !== undefined && isInTitreMetier(lus, debut, index) ? undefined : said
    const ecole = said === undefined || said.code === 'ingenieur' ? findEcole(question, index, debut) : undefined
    const titre = longer(
      longer(findTitreCite(question, index, debut, lus, said), findNomCourant(question, index, debut)),
      ecole,
    )
    // « du diplôme » heads titles only.
    if (type === undefined || (type.code === 'du' && lus[debut] === 'du')) {
      const sansType = findSansType(question, index, debut)
      const found = titre !== undefined && titre.fin >= (sansType?.fin ?? 0) ? titre : sansType
      if (found === undefined) continue
      add(debut, found.fin, found.hits, undefined)
      debut = found.fin - 1
      continue
    }
    const again = findTypeFormation(lus, debut + type.length)
    const start = debut + type.length + (again?.code === type.code ? again.length : 0)
    const typed = findTyped(question, index, start, type.code)
    const { fin, hits } = titre !== undefined && titre.fin >= typed.fin ? titre : typed
    const alone = fin === start && !isSaidAsKind(question, debut, index)
    if (AMBIGUS.has(lus[debut] ?? '') && (alone || lus[debut + 1] === 'de')) continue
    const before =
      hits.length > 0 ? undefined : findBefore(question, index, debut, mentions.at(-1)?.fin ?? 0, start, type.code)
    if (before === undefined) add(debut, fin, hits, type.code)
    else add(before.debut, debut + type.length, before.hits, type.code)
    debut = fin - 1
  }
  const named = mentions.map((mention, at) => namedWithNext(question, index, mention, mentions[at + 1]))
  const both = findSecondes(question, index, placement, named)
  if (both.length > named.length) return both
  const beside = findAlternatives(question, index, placement, named)
  if (beside.length > 0) return [...named, ...beside].sort((a, b) => a.debut - b.debut)
  if (named.some(({ hits }) => hits.length > 0)) return named
  return [
    ...named,
    ...findSigles(
      question,
      index,
      placement,
      named.map(({ type }) => type ?? ''),
    ),
  ]

  function add(debut: number, fin: number, hits: MentionFormation['hits'], type: string | undefined): void {
    const contexte = placement.isContexte(debut)
    const cible = !contexte && placement.isCible(debut)
    mentions.push({ debut, fin, hits, contexte, cible, type, seulementType: type !== undefined && hits.length === 0 })
  }
}

/** « scrum *master* »: a job's title of several words holds the word. */
type Place = { readonly fin: number; readonly hits: MentionFormation['hits'] }

function longer(one: Place | undefined, other: Place | undefined): Place | undefined {
  return one === undefined || (other !== undefined && other.fin > one.fin) ? other : one
}

function isInTitreMetier(lus: readonly string[], at: number, { arbreTitres }: CatalogueIndex): boolean {
  for (let start = Math.max(0, at - MAX_BEFORE); start <= at; start++) {
    const end = endOfTitre(arbreTitres, (place) => lus[place], start)
    if (end > at && end > start + 1) return true
  }
  return false
}

/** « un BUT » in capitals, « BTS ou but », « c’est quoi un but ? »: a kind of diploma, not an aim. */
function isSaidAsKind({ mots, texte, phrase }: Question, at: number, { lexique }: CatalogueIndex): boolean {
  const word = mots[at]?.ecrit ?? ''
  if (!lexique.diplomes.has(word)) return false
  if (texte !== texte.toUpperCase() && texte.split(/[^\p{L}]+/u).includes(word.toUpperCase())) return true
  const lus = mots.map(({ lu }) => lu)
  // « différence bts but »
  const beside = [-3, -2, -1, 1, 2, 3].some((offset) =>
    lexique.diplomes.has(findTypeFormation(lus, at + offset)?.code ?? ''),
  )
  const asOne = lus.some((_, other) => other !== at && lexique.diplomes.has(findTypeFormation(lus, other)?.code ?? ''))
  if (asOne && /^(?:apres|avec) (?:un|le|mon)$/.test(lus.slice(at - 2, at).join(' '))) return true
  return beside || new RegExp(`\\b(?:quoi|qu) un ${word}$`).test(phrase)
}

/** « *petite enfance* en CAP », « *cuisine*, en bac pro », « *TC* à l'IUT »: the name said before its kind. */
function findBefore(
  question: Question,
  index: CatalogueIndex,
  at: number,
  from: number,
  after: number,
  code: string,
): { readonly debut: number; readonly hits: readonly NameHit<FicheFormation>[] } | undefined {
  const { mots } = question
  const place = mots[at - 1]?.lu === 'l' && mots[at - 2]?.lu === 'a'
  const bare = !place && !/^(?:le|en)$/.test(mots[at - 1]?.lu ?? '')
  if (bare && !DEMANDE_D_ELLE.test(wordsBetween(question, after, mots.length))) return undefined
  const first = bare || mots[at - 1]?.lu === 'le'
  const end = bare ? at : place || (!first && PREPAREE.test(mots[at - 2]?.lu ?? '')) ? at - 2 : at - 1
  // « soudeur en tuyauterie, le titre pro », « géographie licence on y entre comment »: the message begins with it.
  if (first && (from > 0 || end > (bare ? MAX_BEFORE_BARE : MAX_BEFORE))) return undefined
  for (let debut = Math.max(from, end - MAX_BEFORE); debut < (first ? 1 : end); debut++) {
    const words = [toTypeWord(code), ...mots.slice(debut, end).map((mot) => toWord(mot, index))]
    if ((words[1]?.asked ?? 0) === 0 || mots.slice(debut + 1, end).some(({ coupe }) => coupe)) continue
    const hits = bestHits(index.nomsFormations, words).filter(
      ({ matched, nameCoverage, askCoverage }) =>
        matched[0] === 0 &&
        matched.length > 1 &&
        nameCoverage >= (bare ? NEARLY_WHOLE : DOUBTFUL) &&
        askCoverage >= COVERED,
    )
    if (hits.length > 0) return { debut, hits }
  }
  return undefined
}

/** « … d'hôtel *proposée* en FCIL » */
const PREPAREE = /^(?:propose|prepare|suivi|fait|enseigne)e?s?$/

/** Words of a name said before its kind; more, when nothing but the name stands there. */
const MAX_BEFORE = 5
const MAX_BEFORE_BARE = 8

/** Right after a kind, what is asked of a training: « boulanger CAP ou bac pro ? », « plombier BTS obligatoire ? » ask it of the job. */
const DEMANDE_D_ELLE =
  /^(?:(?:ca|c|est|on|y|et|la|le|de|en|il|elle|tu|pour|formation|duree|quels?|quelles?|comment|sont|les|ou) )*(?:dur\w*|combien|longue?|r?entr\w*|integr\w*|admi\w*|inscri\w*|acces\w*|apprend\w*|programme|contenu|contien\w*|debouch\w*|metiers?|poursui\w*|devien\w*|mene|sert|(?:fait|c est|y fait) quoi|quoi (?:le|la|comme))\b/

/** « bac pro ou BP *coiffure* »: the name is said once for both kinds. */
function namedWithNext(
  question: Question,
  index: CatalogueIndex,
  mention: MentionFormation,
  next: MentionFormation | undefined,
): MentionFormation {
  if (mention.type === undefined || !mention.seulementType || next?.type === undefined || next.hits.length === 0)
    return mention
  const between = question.mots.slice(mention.fin, next.debut).map(({ lu }) => lu)
  if (!/^(?:ou|et|vs|versus|contre|puis)(?: (?:un|une|le|la|l|en|plutot|bien))*$/.test(between.join(' ')))
    return mention
  const lus = question.mots.map(({ lu }) => lu)
  const start = next.debut + (findTypeFormation(lus, next.debut)?.length ?? 0)
  const words = [toTypeWord(mention.type), ...question.mots.slice(start, next.fin).map((mot) => toWord(mot, index))]
  const hits = bestHits(index.nomsFormations, words).filter(
    ({ matched, askCoverage }) => matched[0] === 0 && matched.length > 1 && askCoverage >= COVERED,
  )
  return hits.length === 0 ? mention : { ...mention, hits, seulementType: false }
}

/** A little word stands so before no « de » but one. */
const DETERMINANT = /^(?:le|mon|ton|son|ce|au|du)$/

/**
 * « de ergothérapeute ça dure combien », « le de ambulancier, on y entre comment ? »: no name stands before it, so it is the diplôme d'État,
 * when there is one of that name and more is said.
 */
function diplomeDEtat(question: Question, index: CatalogueIndex, debut: number): TypeFound | undefined {
  const { mots } = question
  if (mots[debut]?.lu !== 'de') return undefined
  if (debut > 0 && !DETERMINANT.test(mots[debut - 1]?.lu ?? '')) return undefined
  const { fin, hits } = findTyped(question, index, debut + 1, 'de')
  const [best] = hits
  const isItsName = best !== undefined && best.matched[0] === 0 && isNameSaid(best) && best.askCoverage >= COVERED
  return isItsName && fin < mots.length ? { code: 'de', length: 1 } : undefined
}
