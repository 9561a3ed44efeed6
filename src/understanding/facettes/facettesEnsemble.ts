import type { Facette, Lexique } from '../../search/lexique'
import { LEARNT_PART, STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import type { Mention } from '../mots/mention'
import type { Repere } from '../mots/reperes'
import { weighFacettes } from '../observations/facettesApprises'
import { cuesOutside, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { facetteLue, partWithTwin } from './facetteLue'

/** Facets that still read together on a phone. */
const MAX_ENSEMBLE = 3

/** What the answer to one facet says anyway. */
const COVERS: Readonly<Partial<Record<Facette, readonly Facette[]>>> = {
  etudes: ['duree', 'niveau', 'formations'],
  duree: ['niveau'],
  niveau: ['duree'],
  formations: ['etudes', 'niveau'],
  taches: ['presentation'],
  presentation: ['taches'],
}

/** What words of a story hold too: « l'envie de… ». */
const IN_PASSING: ReadonlySet<Facette> = new Set(['interets', 'rome', 'appellations'])

/** « c'est quoi un soudeur », « il fait quoi » say it faintly, and ask it beside something else. */
const FAINT: ReadonlySet<Facette> = new Set(['presentation', 'taches'])

/**
 * « c'est quoi un soudeur *et* ça gagne combien ? », « infirmier : études, salaire »: everything asked, each in a part of its own,
 * in the order said, with what was read (`facette`) in it. Undefined when one thing is asked.
 */
export function facettesEnsemble(
  facette: Facette,
  seen: Observations,
  mention: Mention<FicheMetier> | undefined,
  lexique: Lexique,
): readonly Facette[] | undefined {
  if (IN_PASSING.has(facette) || !saysSeveral(seen)) return undefined
  const kept: Facette[] = []
  for (const part of partsWithCues(seen, mention)) {
    const asked = askedIn(part, seen, mention, lexique)
    if (asked !== undefined && !kept.some((other) => covers(other, asked))) kept.push(asked)
  }
  const at = kept.includes(facette)
    ? kept.indexOf(facette)
    : kept.findIndex((each) => covers(facette, each) || covers(each, facette))
  if (at < 0 || kept.length < 2) return undefined
  const whole = kept.map((each, place) => (place === at ? facette : each))
  return whole.slice(Math.max(0, at + 1 - MAX_ENSEMBLE)).slice(0, MAX_ENSEMBLE)
}

function covers(one: Facette, other: Facette): boolean {
  return one === other || COVERS[one]?.includes(other) === true
}

/** Cues of two facets, one of them strong: most messages hold none, and are read no further. */
function saysSeveral({ facettes: [first, ...others] }: Observations): boolean {
  return first !== undefined && first.poids >= STRONG_CUE && others.some((cue) => cue.sens !== first.sens && tells(cue))
}

function tells({ sens, poids }: Repere<Facette>): boolean {
  return poids >= STRONG_CUE || FAINT.has(sens)
}

/** The parts of the message that a cue stands in. */
function partsWithCues(seen: Observations, mention: Mention<FicheMetier> | undefined): readonly Etendue[] {
  const { mots } = seen.question
  const cues = cuesOutside(seen, mention).filter(tells)
  const starts = mots.flatMap((_, at) => (begins(at) ? [at] : []))
  return starts
    .map((debut, at): Etendue => ({ debut, fin: starts[at + 1] ?? mots.length }))
    .filter((part) => cues.some((cue) => isIn(cue, part, seen)))

  function begins(at: number): boolean {
    const mot = mots[at]
    return mot !== undefined && (at === 0 || mot.coupe || TIES.has(mot.lu) || isNextNoun(at, cues, seen))
  }
}

const TIES = new Set(['et', 'ainsi', 'puis', 'plus'])

/** Longer messages are sentences, where one noun says more of the other. */
const NOUNS = 8

const ARTICLE = /^(?:le|la|les|l|son|ses|sa)$/

/** Facets that one noun says together with another: « durée formation », and « niveau salaire », which asks no level. */
const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'duree', 'niveau', 'formations'])

/** « esthéticienne horaires salaire études »: nouns put side by side. */
function isNextNoun(at: number, cues: readonly Repere<Facette>[], { question: { mots } }: Observations): boolean {
  const mot = mots[at]
  if (mot === undefined || mots.length > NOUNS) return false
  const here = cues.find(({ debut, fin, poids }) => poids >= STRONG_CUE && debut === mot.debut && fin === mot.fin)
  const before = mots[ARTICLE.test(mots[at - 1]?.lu ?? '') ? at - 2 : at - 1]
  const last = cues.find(({ fin, poids }) => poids >= STRONG_CUE && fin === before?.fin)
  if (here === undefined || last === undefined || last.sens === 'niveau') return false
  return here.sens !== last.sens && !(STUDIES.has(here.sens) && STUDIES.has(last.sens))
}

function isIn({ debut }: Repere<Facette>, part: Etendue, { question: { mots } }: Observations): boolean {
  return debut >= (mots[part.debut]?.debut ?? 0) && debut < (mots[part.fin - 1]?.fin ?? 0)
}

/** What a part asks for, read by itself; undefined when it tells something, or is not sure. */
function askedIn(
  part: Etendue,
  seen: Observations,
  mention: Mention<FicheMetier> | undefined,
  lexique: Lexique,
): Facette | undefined {
  const { question } = seen
  const mots = question.mots.slice(part.debut, part.fin)
  const cues = cuesOutside(seen, mention).filter((cue) => isIn(cue, part, seen))
  const [cue] = cues
  const words = mots.map(({ lu }) => lu).join(' ')
  if (cue === undefined || !question.demandes.has(mots[0]?.numero ?? 0) || TELLS.test(words)) return undefined
  if (cue.poids < STRONG_CUE && !ASKS_WHAT.test(words)) return undefined
  const nom = nomDit(seen, mention)
  const sujet = nom === undefined ? undefined : { debut: nom.debut - part.debut, fin: nom.fin - part.debut }
  const weighed = weighFacettes({ ...question, mots }, sujet, cues, lexique)
  const read = facetteLue(weighed, cue.sens)
  return read === undefined || IN_PASSING.has(read) || partWithTwin(weighed, read) < LEARNT_PART ? undefined : read
}

/** « vendre des livres, quelles études ? » tells what one does, « il fait quoi » asks it. */
const ASKS_WHAT = /\b(?:quoi|qu est ce|que fait|c est qui)\b/

/** « après tant d'années d'études », « je suis en reconversion » ask nothing. */
const TELLS =
  /^(?:(?:et|mais|puis|bonjour|salut) )*(?:apres|avec|sans|pour|en|dans|malgre|vu|comme|quand|si|j|je|jveux|on (?:me |m a )?dit|tout le monde|mon|ma|mes|moi) (?!(?:\w+ ){0,3}(?:savoir|connaitre|voir|gagne\w*|etre|devenir|faire|travailler|entrer)\b)/
