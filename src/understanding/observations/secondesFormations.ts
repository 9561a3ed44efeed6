import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { MentionWord, NameHit } from '../../search/nameIndex'
import { COVERED, DOUBTFUL, MAX_NAME_HITS } from '../../search/ranking'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { MentionFormation } from '../mots/mention'
import type { Question } from '../mots/question'
import { Tournure } from '../mots/tournures'
import { bestHits, endOfWindow, reachOf, toWord } from './fenetreFormation'
import { wholeHit } from './formationsSansType'
import { toTypeWord } from './formationTypee'
import type { Placement } from './placeMention'

/** What puts a second name beside the first; the weaker ones when « celui de » follows, or when two things are compared. */
const LIENS = /^(?:ou|vs|versus|contre)$/
const LIENS_FAIBLES = /^(?:et|que|qu|avec|a|au)$/
const COMPARE = new Tournure(/\b(?:differ\w*|compar\w*|distingu\w*|entre|choisir|mieux|hesit\w*|lequel|laquelle)\b/)

/** Words between the link and the name. */
const ARTICLES = /^(?:un|une|le|la|l|en|plutot|bien|faire|au|de|du|des|d)$/
const PRONOMS = /^(?:celui|celle|ceux|celles)$/

/** What one diploma comes in. */
const VARIANTES = /^(?:parcours|option|specialite|spe|mention)$/

/** « le DE d'ergothérapeute et *celui de psychomotricien* », « licence psycho ou *sciences de l'éduc* », « parcours A ou *parcours B* »: its kind is said once for both. */
export function findSecondes(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  named: readonly MentionFormation[],
): readonly MentionFormation[] {
  const comparing = COMPARE.test(question.phrase)
  const found = named.flatMap((left, at) => {
    if (left.hits.length === 0 || left.type === undefined) return []
    const second = findSeconde(question, index, left, left.type, named[at + 1]?.debut, comparing)
    if (second === undefined) return []
    const contexte = placement.isContexte(second.debut)
    return [{ ...second, contexte, cible: false, type: left.type, seulementType: false }]
  })
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.debut - b.debut)
}

interface Trouve {
  readonly debut: number
  readonly fin: number
  readonly hits: readonly NameHit<FicheFormation>[]
}

function findSeconde(
  question: Question,
  index: CatalogueIndex,
  left: MentionFormation,
  type: string,
  end: number | undefined,
  comparing: boolean,
): Trouve | undefined {
  const { mots } = question
  const lien = mots.findIndex(
    ({ lu }, at) => at >= left.fin && at <= left.fin + MAX_LINK && (LIENS.test(lu) || LIENS_FAIBLES.test(lu)),
  )
  if (lien < 0) return undefined
  let debut = lien + 1
  while (ARTICLES.test(mots[debut]?.lu ?? '')) debut++
  const again = PRONOMS.test(mots[debut]?.lu ?? '')
  if (again)
    do debut++
    while (ARTICLES.test(mots[debut]?.lu ?? ''))
  const strong = lien === left.fin && LIENS.test(mots[lien]?.lu ?? '')
  if (!again && !strong && !(comparing && lien === left.fin)) return undefined
  if (mots[debut] === undefined || (end !== undefined && debut >= end)) return undefined
  const lus = mots.map(({ lu }) => lu)
  if (findTypeFormation(lus, debut) !== undefined) return undefined
  for (const base of bases(question, index, left, type, debut)) {
    const read = readAfter(question, index, base, debut)
    // A name that is the first one again, or a part of it, compares nothing.
    const own = new Set(left.hits[0]?.name.targets)
    if (read !== undefined && !read.hits[0]?.name.targets.every((fiche) => own.has(fiche))) return read
  }
  return sigleDe(question, index, type, debut)
}

/** « BTS GPME ou SAM »: beside its kind, a sigle is one whatever else it may be read as. */
function sigleDe({ mots }: Question, index: CatalogueIndex, type: string, debut: number): Trouve | undefined {
  const ecrit = mots[debut]?.ecrit ?? ''
  const fiches = (index.sigles.get(ecrit) ?? []).filter(
    ({ libelle }) => findTypeFormation(tokenize(libelle), 0)?.code === type,
  )
  return fiches.length === 0 ? undefined : { debut, fin: debut + 1, hits: [wholeHit([ecrit], fiches)] }
}

/** « … est-il plus long *que* celui de … » */
const MAX_LINK = 4

/** What the second name may go on from: the kind alone, or the diploma that comes in both. */
function bases(
  question: Question,
  index: CatalogueIndex,
  left: MentionFormation,
  type: string,
  debut: number,
): readonly (readonly MentionWord[])[] {
  const { mots } = question
  const lus = mots.map(({ lu }) => lu)
  const start = left.debut + (findTypeFormation(lus, left.debut)?.length ?? 0)
  const variant = lus.findIndex((lu, at) => at > start && at < left.fin && VARIANTES.test(lu))
  const kind = [toTypeWord(type)]
  if (variant < 0) return [kind]
  const whole = [...kind, ...mots.slice(start, variant).map((mot) => toWord(mot, index))]
  return VARIANTES.test(lus[debut] ?? '') ? [whole] : [kind, whole]
}

function readAfter(
  question: Question,
  index: CatalogueIndex,
  base: readonly MentionWord[],
  debut: number,
): Trouve | undefined {
  const rest = question.mots.slice(debut, endOfWindow(question, index, debut)).map((mot) => toWord(mot, index))
  const words = [...base, ...rest]
  const reach = Math.max(
    0,
    ...index.nomsFormations
      .find(words, MAX_NAME_HITS, true)
      .filter(({ matched }) => matched[0] === 0)
      .map((hit) => reachOf(hit, words, base.length)),
  )
  if (reach === 0) return undefined
  const hits = bestHits(index.nomsFormations, words.slice(0, base.length + reach)).filter(
    ({ matched, askCoverage, nameCoverage }) =>
      matched[0] === 0 && matched.some((at) => at >= base.length) && askCoverage >= COVERED && nameCoverage >= DOUBTFUL,
  )
  return hits.length === 0 ? undefined : { debut, fin: debut + reach, hits }
}
