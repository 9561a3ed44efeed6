import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { NameHit } from '../../search/nameIndex'
import { COVERED } from '../../search/ranking'
import { findTypeFormation, typeWord } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { MentionFormation } from '../mots/mention'
import type { Question } from '../mots/question'
import { Tournure } from '../mots/tournures'
import { bestHits, toWord } from './fenetreFormation'
import type { Placement } from './placeMention'

/** What puts two names side by side. */
const LIENS = new Set(['ou', 'vs', 'versus', 'contre', 'et'])
const COMPARE = new Tournure(/\b(?:differ\w*|compar\w*|entre|choisir|mieux|hesit\w*|lequel|laquelle)\b/)

/** Words between the link and the name. */
const ARTICLES = /^(?:un|une|le|la|l|en|plutot|bien|faire|au|option|de|du|d)$/

/** Kinds that students say by initials alone. */
const SORTES = ['bts', 'but', 'bacpro', 'cap', 'licence']

/** « BTS CG ou *DCG* », « BTS MCO ou *TC* », « *SLAM* ou *SISR* »: initials put beside a training, or beside other initials, with no kind said. */
export function findAlternatives(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  named: readonly MentionFormation[],
): readonly MentionFormation[] {
  const { mots, phrase } = question
  const comparing = COMPARE.test(phrase)
  return mots.flatMap(({ lu, coupe }, at): readonly MentionFormation[] => {
    if (coupe || !LIENS.has(lu) || (lu === 'et' && !comparing && !isInitials(at + 1, question, index))) return []
    const left = named.find(({ fin, hits }) => fin === at && hits.length > 0)
    let next = at + 1
    while (ARTICLES.test(mots[next]?.lu ?? '')) next++
    const right = named.find(({ debut, hits }) => debut === next && hits.length > 0)
    const type = left?.type ?? right?.type
    if (left !== undefined && right === undefined && isFree(next, named, question))
      return read(next, question, index, placement, type)
    if (right !== undefined && left === undefined && isFree(at - 1, named, question))
      return read(at - 1, question, index, placement, type)
    if (left !== undefined || right !== undefined || !isFree(at - 1, named, question) || !isFree(next, named, question))
      return []
    if (![at - 1, next].some((place) => isInitials(place, question, index))) return []
    // « CIEL ou MELEC »: of one kind when both are.
    const sorts = [...SORTES, undefined].map((code) =>
      [at - 1, next].map((place) => read(place, question, index, placement, code, code !== undefined)),
    )
    return sorts.find((both) => both.every((each) => each.length > 0))?.flat() ?? []
  })
}

function isFree(at: number, named: readonly MentionFormation[], { mots }: Question): boolean {
  return mots[at] !== undefined && !named.some(({ debut, fin }) => at >= debut && at < fin)
}

/** Letters that are no word: « SISR », and not « slam ». */
function isInitials(at: number, { mots }: Question, index: CatalogueIndex): boolean {
  const word = mots[at]?.ecrit ?? ''
  return !index.ordinaires.has(word) && !index.lexique.motsVides.has(word) && !index.nomsMetiers.spells(word)
}

/** The training these initials name; that of the kind said beside first. */
function read(
  at: number,
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  type: string | undefined,
  only = false,
): readonly MentionFormation[] {
  const mot = question.mots[at]
  if (mot === undefined || mot.lu !== mot.ecrit || index.lexique.motsVides.has(mot.ecrit)) return []
  const hits = hitsOf(mot.ecrit, at, question, index, type, only)
  if (hits.length === 0) return []
  const contexte = placement.isContexte(at)
  return [{ debut: at, fin: at + 1, hits, contexte, cible: false, type: undefined, seulementType: false }]
}

function hitsOf(
  word: string,
  at: number,
  question: Question,
  index: CatalogueIndex,
  type: string | undefined,
  only: boolean,
): readonly NameHit<FicheFormation>[] {
  const mot = question.mots[at]
  if (mot === undefined) return []
  const initials = isInitials(at, question, index)
  for (const code of type === undefined ? SORTES : only ? [type] : [type, ...SORTES]) {
    const words = [
      { forms: [{ word: typeWord(code), quality: 1 }], asked: 1, accole: false, tete: false },
      { ...toWord(mot, index), forms: [{ word, quality: 1 }], asked: 1 },
    ]
    const found = bestHits(index.nomsFormations, words).filter(
      ({ matched, nameCoverage, askCoverage }) =>
        matched.length === 2 && nameCoverage >= COVERED && askCoverage >= COVERED,
    )
    if (found.length > 0 && (initials || code === type || found.every(({ name }) => name.source !== 'titre')))
      return found
  }
  const fiches = initials && !only ? index.sigles.get(word) : undefined
  if (fiches === undefined) return []
  const kind = tokenize(fiches[0]?.libelle ?? '')
  const same = fiches.filter(
    ({ libelle }) => findTypeFormation(tokenize(libelle), 0)?.code === findTypeFormation(kind, 0)?.code,
  )
  const name = { text: word, words: [word], formes: [], source: 'courant' as const, targets: same }
  return [{ name, nameCoverage: 1, askCoverage: 1, quality: 1, matched: [0], asked: [1] }]
}
