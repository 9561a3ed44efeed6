import { type CatalogueIndex, FORMATION_TOOL_WORDS } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { isTied } from '../search/liens'
import { type MentionWord, type NameHit, type NameIndex, nameScore } from '../search/nameIndex'
import { ALIAS_QUALITY, COVERED, MAX_NAME_HITS, MIN_TRAINING_SCORE, NEARLY_WHOLE } from '../search/ranking'
import { findTypeFormation, typeWord } from '../search/typesFormation'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { Mention } from './mention'
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

/** « métiers de la cuisine et tp » may go on; « BTS et BUT » does not. */
const AMBIGUS_SEULS = new Set([...AMBIGUS].filter((word) => word !== 'but'))

/** Words with which titles of no known kind begin: « certificat de capacité d'orthophoniste », « diplôme de l'École supérieure de journalisme ». */
const GENERIQUES = new Set([
  'diplome',
  'certificat',
  'formation',
  'ecole',
  'institut',
  'prepa',
  'capacite',
  'classe',
  'cycle',
])

/** Words after the kind that may still be of the title. */
const MAX_WORDS = 14

export function findFormationsCitees(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
): readonly MentionFormation[] {
  const lus = question.mots.map((mot) => mot.lu)
  const mentions: MentionFormation[] = []
  const add = (debut: number, fin: number, hits: MentionFormation['hits'], type: string | undefined): void => {
    const contexte = placement.isContexte(debut)
    const cible = !contexte && placement.isCible(debut)
    mentions.push({ debut, fin, hits, contexte, cible, type, seulementType: type !== undefined && hits.length === 0 })
  }
  for (let debut = 0; debut < lus.length; debut++) {
    const type = findTypeFormation(lus, debut)
    // « du diplôme » heads titles only.
    if (type === undefined || (type.code === 'du' && lus[debut] === 'du')) {
      const found = GENERIQUES.has(lus[debut] ?? '') ? findUntyped(question, index, debut) : undefined
      if (found === undefined) continue
      add(debut, found.fin, found.hits, undefined)
      debut = found.fin - 1
      continue
    }
    const again = findTypeFormation(lus, debut + type.length)
    const start = debut + type.length + (again?.code === type.code ? again.length : 0)
    const { fin, hits } = findTyped(question, index, start, type.code)
    const alone = fin === start && !isSaidAsKind(question, debut, index)
    if (AMBIGUS.has(lus[debut] ?? '') && (alone || lus[debut + 1] === 'de')) continue
    add(debut, fin, hits, type.code)
    debut = fin - 1
  }
  if (mentions.some(({ hits }) => hits.length > 0)) return mentions
  return [
    ...mentions,
    ...findSigles(
      question,
      index,
      placement,
      mentions.map(({ type }) => type ?? ''),
    ),
  ]
}

/** « un BUT » in capitals, « BTS ou but », « c’est quoi un but ? »: a kind of diploma, not an aim. */
function isSaidAsKind({ mots, texte, phrase }: Question, at: number, { lexique }: CatalogueIndex): boolean {
  const word = mots[at]?.ecrit ?? ''
  if (!lexique.diplomes.has(word)) return false
  if (texte !== texte.toUpperCase() && texte.split(/[^\p{L}]+/u).includes(word.toUpperCase())) return true
  const lus = mots.map(({ lu }) => lu)
  const beside = [-3, -2, 2, 3].some((offset) => lexique.diplomes.has(findTypeFormation(lus, at + offset)?.code ?? ''))
  return beside || new RegExp(`\\b(?:quoi|qu) un ${word}$`).test(phrase)
}

/** The name that goes on after a kind of training, as far as the names known go. */
function findTyped(
  question: Question,
  index: CatalogueIndex,
  start: number,
  code: string,
): { readonly fin: number; readonly hits: readonly NameHit<FicheFormation>[] } {
  const type: MentionWord = { forms: [{ word: typeWord(code), quality: 1 }], asked: 1, accole: false, tete: false }
  const rest = question.mots.slice(start, endOfWindow(question, index, start))
  const words = [type, ...rest.map((mot) => toWord(mot, index))]
  const found = index.nomsFormations.find(words, MAX_NAME_HITS, true)
  // The longest reach: « BTS métiers de l'audiovisuel option métiers du son » does not end before its option.
  const goesOn = found
    .filter((hit) => reachOf(hit, words, 1) > 0)
    .sort((a, b) => b.matched.length - a.matched.length || nameScore(b) - nameScore(a))
  const [best] = goesOn.some(({ matched }) => matched[0] === 0)
    ? goesOn.filter(({ matched }) => matched[0] === 0)
    : goesOn
  if (best === undefined) return { fin: start, hits: [] }
  const fin = start + reachOf(best, words, 1)
  const hits = bestHits(index.nomsFormations, words.slice(0, fin - start + 1))
  // « CAP accompagnant éducatif… » is no diplôme d'État.
  const [same] = hits.filter(({ matched }) => matched[0] === 0 && matched.length > 1)
  return { fin, hits: same === undefined ? hits : hits.filter(({ matched }) => matched[0] === 0 && matched.length > 1) }
}

/** A whole title of no known kind. */
function findUntyped(
  question: Question,
  index: CatalogueIndex,
  start: number,
): { readonly fin: number; readonly hits: readonly NameHit<FicheFormation>[] } | undefined {
  const words = question.mots.slice(start, endOfWindow(question, index, start + 1)).map((mot) => toWord(mot, index))
  const [best] = index.nomsFormations.find(words, MAX_NAME_HITS, true).filter((hit) => reachOf(hit, words, 0) > 1)
  if (best === undefined) return undefined
  const length = reachOf(best, words, 0)
  const hits = bestHits(index.nomsFormations, words.slice(0, length)).filter(
    (hit) => hit.nameCoverage >= NEARLY_WHOLE && hit.askCoverage >= COVERED && hit.matched.length > 1,
  )
  return hits.length === 0 ? undefined : { fin: start + length, hits }
}

/** How many words, from `from` on, a name holds one after the other, tool words apart and one other word at most between two. */
function reachOf(hit: NameHit<unknown>, words: readonly MentionWord[], from: number): number {
  let reach = from - 1
  let missed = 0
  for (let at = from; at < words.length; at++) {
    if (hit.matched.includes(at)) {
      reach = at
      missed = 0
    } else if ((words[at]?.asked ?? 0) > 0 && ++missed > 1) break
  }
  return reach + 1 - from
}

/** Where the words that may be of a title end. */
function endOfWindow(question: Question, { lexique }: CatalogueIndex, start: number): number {
  const lus = question.mots.map(({ lu }) => lu)
  for (let at = start; at < question.mots.length; at++) {
    const mot = question.mots[at]
    if (mot === undefined || at - start >= MAX_WORDS) return at
    if (mot.coupe && at > start && !VARIANTES.has(mot.lu)) return at
    if (beginsAnother(lus, at, start)) return at
    if (LIENS.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu)) continue
    if ((lexique.grammaire.has(mot.lu) && !isTied(lus, at)) || SUITES.has(mot.lu)) return at
  }
  return question.mots.length
}

/** « entre CAP *et bac pro* »: another kind of training is named there. */
function beginsAnother(lus: readonly string[], at: number, start: number): boolean {
  if (lus[at] !== 'et' && lus[at] !== 'a') return false
  const next = ['un', 'une', 'le', 'la'].includes(lus[at + 1] ?? '') ? at + 2 : at + 1
  return at >= start && !AMBIGUS_SEULS.has(lus[next] ?? '') && findTypeFormation(lus, next) !== undefined
}

/** A sigle alone: « MELEC », « STAPS ». Only words that mean nothing else, unless a kind of training is said beside (« AGOrA en bac pro »). */
function findSigles(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  types: readonly string[],
): readonly MentionFormation[] {
  return question.mots.flatMap((mot, debut): MentionFormation[] => {
    const all = index.sigles.get(mot.ecrit)
    // « MIASHS, c'est quoi cette licence ? »
    const typed = all?.filter(({ libelle }) => types.includes(findTypeFormation(tokenize(libelle), 0)?.code ?? ''))
    const fiches = typed !== undefined && typed.length > 0 ? typed : all
    if (
      fiches === undefined ||
      (types.length === 0 && index.ordinaires.has(mot.ecrit)) ||
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

function toWord(mot: Mot, { lexique, surnoms }: CatalogueIndex): MentionWord {
  // « DE de kiné »: the everyday name of a job stands for its own in a diploma's title.
  const own = mot.formes.flatMap(({ word }) => surnoms.get(word) ?? [])
  return {
    forms: [...mot.formes, ...own.map((word) => ({ word, quality: ALIAS_QUALITY }))],
    asked:
      (lexique.grammaire.has(mot.lu) && mot.lu.length < 3) || LIENS.has(mot.lu) || FORMATION_TOOL_WORDS.includes(mot.lu)
        ? 0
        : 1,
    accole: false,
    tete: false,
  }
}
