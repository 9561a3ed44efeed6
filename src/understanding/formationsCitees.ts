import { type CatalogueIndex, FORMATION_TOOL_WORDS } from '../search/catalogueIndex'
import { type MentionWord, type NameHit, type NameIndex, nameScore } from '../search/nameIndex'
import { MIN_TRAINING_SCORE } from '../search/ranking'
import { findTypeFormation, typeWord } from '../search/typesFormation'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { Mention } from './mention'
import { isMotCle } from './natureMots'
import type { Placement } from './placeMention'
import type { Mot, Question } from './question'

/** A training named in the question; without hits it names only a kind of training (« un CAP ») or one without a sheet. */
export interface MentionFormation extends Mention<FicheFormation> {
  /** Code of the kind of training said, e.g. `bts`. */
  readonly type: string | undefined
  /** True when nothing but the kind is said. */
  readonly seulementType: boolean
}

/** After a comma these still name the same diploma: BUT génie biologique, *parcours* diététique. */
const VARIANTES = new Set(['parcours', 'option', 'specialite', 'mention'])

/** Where a title never goes on: « BTS MCO et après ? » */
const SUITES = new Set(['apres', 'avant', 'ensuite', 'quoi', 'combien', 'etudes', 'etude'])

const LIENS = new Set(['de', 'd', 'du', 'des', 'en', 'et', 'a', 'au', 'aux', 'la', 'le', 'l', 'les'])

/** Words that are a kind of training only when said like one: « dans le but de », « tp de physique ». */
const AMBIGUS = new Set(['but', 'tp', 'bm', 'mc', 'cs', 'bp'])

export function findFormationsCitees(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
): readonly MentionFormation[] {
  const lus = question.mots.map((mot) => mot.lu)
  const mentions: MentionFormation[] = []
  for (let debut = 0; debut < lus.length; debut++) {
    const type = findTypeFormation(lus, debut)
    if (type === undefined) continue
    const again = findTypeFormation(lus, debut + type.length)
    const start = debut + type.length + (again?.code === type.code ? again.length : 0)
    const fin = endOf(question, index, start)
    const rest = question.mots.slice(start, fin)
    if (AMBIGUS.has(lus[debut] ?? '') && (rest.length === 0 || lus[debut + 1] === 'de')) continue
    const words: MentionWord[] = [
      { forms: [{ word: typeWord(type.code), quality: 1 }], asked: 1, accole: false, tete: false },
      ...rest.map((mot) => toWord(mot, index)),
    ]
    const hits = rest.length === 0 ? [] : bestHits(index.nomsFormations, words)
    const contexte = placement.isContexte(debut)
    mentions.push({
      debut,
      fin,
      hits,
      contexte,
      cible: !contexte && placement.isCible(debut),
      type: type.code,
      seulementType: rest.length === 0,
    })
    debut = fin - 1
  }
  if (mentions.some(({ hits }) => hits.length > 0)) return mentions
  return [...mentions, ...findSigles(question, index, placement, mentions.length > 0)]
}

/** A sigle alone: « MELEC », « STAPS ». Only words that mean nothing else, unless a kind of training is said beside (« AGOrA en bac pro »). */
function findSigles(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  typed: boolean,
): readonly MentionFormation[] {
  return question.mots.flatMap((mot, debut): MentionFormation[] => {
    const fiches = index.sigles.get(mot.ecrit)
    if (
      fiches === undefined ||
      (!typed && index.ordinaires.has(mot.ecrit)) ||
      index.lexique.motsVides.has(mot.ecrit) ||
      index.nomsMetiers.spells(mot.ecrit)
    )
      return []
    const name = { text: mot.ecrit, words: [mot.ecrit], formes: [], source: 'courant' as const, targets: fiches }
    const hit = { name, nameCoverage: 1, askCoverage: 1, quality: 1, matched: [0], asked: [1] }
    const contexte = placement.isContexte(debut)
    return [{ debut, fin: debut + 1, hits: [hit], contexte, cible: false, type: undefined, seulementType: false }]
  })
}

/** A training named without its kind: a sigle (« STAPS ») or a whole title. Looked for over the given words only. */
export function findFormationSansType(
  question: Question,
  index: CatalogueIndex,
  debut: number,
  fin: number,
): readonly NameHit<FicheFormation>[] {
  const words = question.mots.slice(debut, fin).map((mot) => toWord(mot, index))
  return bestHits(index.nomsFormations, words).filter((hit) => hit.nameCoverage > 0.6 && hit.askCoverage > 0.9)
}

function bestHits(names: NameIndex<FicheFormation>, words: readonly MentionWord[]): readonly NameHit<FicheFormation>[] {
  return names.find(words, 12, true).filter((hit) => nameScore(hit) >= MIN_TRAINING_SCORE)
}

function toWord(mot: Mot, { lexique }: CatalogueIndex): MentionWord {
  return {
    forms: mot.formes,
    asked: lexique.grammaire.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu) ? 0 : 1,
    accole: false,
    tete: false,
  }
}

/** How far the name of a training goes after its kind. */
function endOf(question: Question, index: CatalogueIndex, start: number): number {
  let end = start
  for (let at = start; at < question.mots.length; at++) {
    const mot = question.mots[at]
    if (mot === undefined || (mot.coupe && at > start && !VARIANTES.has(mot.lu))) break
    if (LIENS.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu)) continue
    const known = mot.formes.some((forme) => index.nomsFormations.holds(forme.word))
    if (!known && at === start) break
    const tied = LIENS.has(question.mots[at - 1]?.lu ?? '')
    // Words of questions stand in titles too (« accès », « métiers »): they belong to this one at its start or behind « de ».
    if (index.lexique.grammaire.has(mot.lu) || SUITES.has(mot.lu)) break
    if (isMotCle(mot.lu, index) && !(known && (at === start || tied))) break
    if (index.lexique.motsVides.has(mot.lu) && !known) break
    if (!known && end !== at && !LIENS.has(question.mots[at - 1]?.lu ?? '')) break
    end = at + 1
  }
  return end
}
