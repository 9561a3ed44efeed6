import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { type NameHit, nameScore } from '../../search/nameIndex'
import { COVERED, MAX_NAME_HITS, NEARLY_WHOLE } from '../../search/ranking'
import { findTypeFormation, isTypeWord, typeWord } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { MentionFormation } from '../mots/mention'
import type { Question } from '../mots/question'
import { bestHits, endOfWindow, reachOf, toWord } from './fenetreFormation'
import type { Placement } from './placeMention'

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

/** « prof des école *et* éducatrice »: what follows is another name. */
const ET = new Set(['et', 'ou'])

interface Trouve {
  readonly fin: number
  readonly hits: readonly NameHit<FicheFormation>[]
}

/** A training named from `debut` on without its kind: an everyday name (« sciences po ») or a whole title. */
export function findSansType(question: Question, index: CatalogueIndex, debut: number): Trouve | undefined {
  return (
    findNomCourant(question, index, debut) ??
    (GENERIQUES.has(question.mots[debut]?.lu ?? '') && !ET.has(question.mots[debut + 1]?.lu ?? '')
      ? findUntyped(question, index, debut)
      : undefined)
  )
}

/** A title said whole, whatever its commas: « licence physique, chimie ». A job's whole name is that job, with more said or not. */
export function findTitreCite(
  question: Question,
  index: CatalogueIndex,
  debut: number,
  lus: readonly string[],
  type: ReturnType<typeof findTypeFormation>,
): Trouve | undefined {
  const titre = index.titresCites.longest(lus, debut, type)
  if (titre === undefined) return undefined
  const { fin, fiches, compte } = titre
  const words = lus.slice(debut, fin)
  const typed = type !== undefined
  const formation = !typed && isCalledFormation(question, debut, fin)
  // « conseiller en sommellerie durée »
  const least =
    typed || (OF_TRAININGS.test(question.phrase) && index.nomsMetiers.isHead(lus[debut] ?? '')) ? 2 : MIN_UNTYPED
  if (compte < least || (!typed && isNamedJob(question, index, debut, fin, formation))) return undefined
  return { fin, hits: [wholeHit(words, fiches)] }
}

/** Fewer words without a kind are as often a wish: « bande dessinée ». */
const MIN_UNTYPED = 3

/** What is asked of trainings more than of jobs. */
const OF_TRAININGS = /\b(?:formations?|diplome|certification|duree|dure|admission|acces|debouches|programme|matieres)\b/

/** « technicien du son *formation* », « *formation* technicien du son » */
function isCalledFormation({ mots }: Question, debut: number, fin: number): boolean {
  let before = debut - 1
  while (/^(?:de|d|du)$/.test(mots[before]?.lu ?? '')) before--
  return [mots[before]?.lu, mots[fin]?.lu].some((lu) => /^(?:formation|certification)$/.test(lu ?? ''))
}

/** One job's name holds all the words: « ingénieur d'affaires », « pilote de ligne »; its own kind of job, when a training is meant. */
function isNamedJob(
  question: Question,
  index: CatalogueIndex,
  debut: number,
  fin: number,
  formation: boolean,
): boolean {
  const words = question.mots.slice(debut, fin).map((mot) => toWord(mot, index))
  const head = question.mots[debut]?.lu
  // « technicien du son » is one of the names of « ingénieur du son », and not what he is.
  const isHeadOf = ({ libelleMasculin, libelleFeminin }: FicheMetier): boolean =>
    [libelleMasculin, libelleFeminin].some((name) => tokenize(name)[0] === head)
  return index.nomsMetiers
    .find(words, MAX_NAME_HITS, true)
    .some(
      ({ name, nameCoverage, askCoverage }) =>
        name.source !== 'rome' &&
        nameCoverage >= COVERED &&
        askCoverage >= COVERED &&
        (!formation || name.targets.some(isHeadOf)),
    )
}

/** A name of `noms-formations.yaml`, word for word; the longest. */
export function findNomCourant(question: Question, index: CatalogueIndex, debut: number): Trouve | undefined {
  const { mots } = question
  const said = index.nomsCourantsFormations
    .get(mots[debut]?.lu ?? '')
    ?.find(({ words }) =>
      words.every((word, at) => mots[debut + at]?.lu === word && (at === 0 || mots[debut + at]?.coupe === false)),
    )
  // « STAPS *entraînement sportif* » says which.
  if (said?.words.length === 1 && said.fiches.length > 1) return goesOn(question, index, debut, said.fiches)
  return said && { fin: debut + said.words.length, hits: [wholeHit(said.words, said.fiches)] }
}

/** A name said whole. */
export function wholeHit(words: readonly string[], targets: readonly FicheFormation[]): NameHit<FicheFormation> {
  const name = { text: words.join(' '), words, formes: [], source: 'courant' as const, targets }
  const matched = words.map((_, at) => at)
  return { name, nameCoverage: 1, askCoverage: 1, quality: 1, matched, asked: words.map(() => 1) }
}

/** A whole title of no known kind. */
function findUntyped(question: Question, index: CatalogueIndex, start: number): Trouve | undefined {
  const words = question.mots.slice(start, endOfWindow(question, index, start + 1)).map((mot) => toWord(mot, index))
  const [best] = index.nomsFormations.find(words, MAX_NAME_HITS, true).filter((hit) => reachOf(hit, words, 0) > 1)
  if (best === undefined) return undefined
  const length = reachOf(best, words, 0)
  const hits = bestHits(index.nomsFormations, words.slice(0, length)).filter(
    (hit) => hit.nameCoverage >= NEARLY_WHOLE && hit.askCoverage >= COVERED && hit.matched.length > 1,
  )
  return hits.length === 0 ? undefined : { fin: start + length, hits }
}

/** A sigle alone: « MELEC », « STAPS ». Only words that mean nothing else, unless a kind of training is said beside (« AGOrA en bac pro »). */
export function findSigles(
  question: Question,
  index: CatalogueIndex,
  placement: Placement,
  types: readonly string[],
): readonly MentionFormation[] {
  return question.mots.flatMap((mot, debut): MentionFormation[] => {
    const all = index.sigles.get(mot.ecrit)
    if (all === undefined || index.lexique.motsVides.has(mot.ecrit)) return []
    // « MIASHS, c'est quoi cette licence ? », « AES, c'est quoi comme licence ? »
    const typed = all.filter(({ libelle }) => types.includes(findTypeFormation(tokenize(libelle), 0)?.code ?? ''))
    const fiches = typed.length > 0 ? typed : all
    if (typed.length === 0 && (isMot(mot.ecrit, question, index) || index.nomsMetiers.spells(mot.ecrit))) return []
    const { fin, hits } = goesOn(question, index, debut, fiches)
    const contexte = placement.isContexte(debut)
    return [{ debut, fin, hits, contexte, cible: false, type: undefined, seulementType: false }]
  })
}

/** « le ciel » is no CIEL, which is written in capitals where nothing else says that it is one. */
function isMot(ecrit: string, { texte }: Question, { ordinaires }: CatalogueIndex): boolean {
  return ordinaires.has(ecrit) && !texte.includes(ecrit.toUpperCase())
}

/** « STAPS *entraînement sportif* », « ESJ *Lille* »: the words that follow choose among those that bear the sigle. */
function goesOn(question: Question, index: CatalogueIndex, debut: number, fiches: readonly FicheFormation[]): Trouve {
  const words = question.mots.slice(debut, endOfWindow(question, index, debut)).map((mot) => toWord(mot, index))
  const of = (hits: readonly NameHit<FicheFormation>[]): readonly NameHit<FicheFormation>[] =>
    hits.filter(
      ({ matched, name }) =>
        matched[0] === 0 && matched.length > 1 && name.targets.some((each) => fiches.includes(each)),
    )
  const [best] = [...of(index.nomsFormations.find(words, MAX_NAME_HITS, true))].sort(
    (a, b) => b.matched.length - a.matched.length || nameScore(b) - nameScore(a),
  )
  if (best !== undefined) {
    const reach = reachOf(best, words, 0)
    const hits = of(bestHits(index.nomsFormations, words.slice(0, reach)))
    if (reach > 1 && hits.length > 0) return { fin: debut + reach, hits }
  }
  return { fin: debut + 1, hits: [wholeHit([question.mots[debut]?.ecrit ?? ''], fiches)] }
}

/** A training named without its kind: a sigle (« STAPS ») or a whole title. Looked for over the given words only. */
export function findFormationSansType(
  question: Question,
  index: CatalogueIndex,
  debut: number,
  fin: number,
): readonly NameHit<FicheFormation>[] {
  // « ouvrir son institut » names no « Institut national de… ».
  const mots = question.mots.slice(debut, fin)
  const isWord = mots.every(({ lu }) => isMot(lu, question, index))
  if (mots.every(({ lu }) => GENERIQUES.has(lu) || (isWord && index.sigles.has(lu)))) return []
  const words = mots.map((mot) => toWord(mot, index))
  const hits = bestHits(index.nomsFormations, words)
  const named = hits.filter(
    ({ name, nameCoverage, askCoverage }) =>
      nameCoverage > 0.6 &&
      askCoverage > 0.9 &&
      (name.source !== 'rome' || (!isWord && isSaidByInitials(name.words))) &&
      // « licence d'espagnol » says its kind: « espagnol » alone is a language.
      (name.source !== 'courant' || !isTypeWord(name.words[0]) || index.sigles.has(name.words[1] ?? '')),
  )
  return withOtherKinds(named, hits)
}

/** « droit » is a licence's title as much as a master's, though fewer titles bear the word « licence »: all are as near, the first to be entered first. */
function withOtherKinds(
  named: readonly NameHit<FicheFormation>[],
  hits: readonly NameHit<FicheFormation>[],
): readonly NameHit<FicheFormation>[] {
  const [best] = named
  if (best === undefined || best.name.source !== 'titre' || !isTypeWord(best.name.words[0])) return named
  const field = fieldOf(best)
  const twins = hits.filter((hit) => isTypeWord(hit.name.words[0]) && fieldOf(hit) === field)
  if (twins.length < 2) return named
  const { nameCoverage, askCoverage, quality } = best
  return twins.map((hit) => ({ ...hit, nameCoverage, askCoverage, quality })).sort((a, b) => niveauOf(a) - niveauOf(b))
}

function fieldOf({ name: { words } }: NameHit<FicheFormation>): string {
  return words.slice(1).join(' ')
}

/** `niveau 6` → 6 */
function niveauOf({ name: { targets } }: NameHit<FicheFormation>): number {
  return Number(/\d/.exec(targets[0]?.niveauCertification ?? '')?.[0] ?? 0)
}

/** Kinds that students call by initials alone: « GMP », « MCO ». « CDI » is no licence pro, « MBA » no titre pro, unless long enough. */
const BY_INITIALS = new Set(['but', 'bts', 'bacpro', 'cap', 'licence'].map(typeWord))

function isSaidByInitials([type = '', initials = '']: readonly string[]): boolean {
  return BY_INITIALS.has(type) || initials.length > SHORT_INITIALS
}

/** Up to so many letters, initials mean too many other things. */
const SHORT_INITIALS = 3
