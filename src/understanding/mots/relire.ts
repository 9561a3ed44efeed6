import type { CatalogueIndex } from '../../search/catalogueIndex'
import { BORD, NOM } from '../../search/learnVoisinage'
import type { Form } from '../../search/nameIndex'
import { findNomColle } from '../../search/nomsColles'
import { CONTEXT_WORTH, MAX_CORRECTIONS, PRIOR_WORTH, READING_LEAD, REREAD_LEAD } from '../../search/ranking'
import { oncePer, retenir } from '../../search/retenir'
import { findTypeFormation } from '../../search/typesFormation'
import { entendus, homophones, type Lecture, slips, splits } from './autresLectures'
import { isFormOfKey, isKnownInOtherNumber, isNomRare, readMot, splitElision } from './readMot'

/** What is known of a word that stands beside others. */
interface Voisin {
  /** Its number among those that were seen beside others. */
  readonly numero: number
  /** A job or a training may begin with it. */
  readonly sujet: boolean
  /** Some job's name holds it. */
  readonly nom: boolean
}

/** One written word and how it reads by itself. */
export interface MotEcrit {
  readonly ecrit: string
  readonly lecture: Lecture
  /** What is known of its first and of its last word, in each reading. */
  readonly debut: readonly Voisin[]
  readonly fin: readonly Voisin[]
  /** True for a word that is known, and read as itself. */
  readonly connu: boolean
}

const EDGE: readonly Form[] = [{ word: BORD, quality: 1 }]

/** What is known of what a sentence begins and ends with, and of any job's name. */
const bords = oncePer((index: CatalogueIndex) => ({
  bord: voisinsDe(EDGE, index),
  nom: index.voisinage.numeroDe(NOM),
}))

/**
 * Reads each word with those beside it: « la duée du CAP » is « durée », « un notare » is « notaire » and not « notre »,
 * « le bacavec » is two words, « ses quoi » is « c'est quoi ».
 */
export function relire(mots: readonly MotEcrit[], index: CatalogueIndex): readonly Lecture[] {
  const read: Lecture[] = []
  const { bord, nom } = bords(index)
  // What the word before was read as; undefined once it was read otherwise than by itself.
  let left: readonly Voisin[] | undefined = bord
  // Most words are looked at twice with each other: what stands after one stands before the next.
  let seenWithNext: boolean | undefined
  mots.forEach((mot, at) => {
    const next = mots[at + 1]
    const said = read.at(-1)?.at(-1) ?? EDGE
    const before = said.length > 1 ? said.slice(0, 1) : said
    let alone = mot.connu
    let seenAfter: boolean | undefined
    // « bourreau » said alone is that word, whatever resembles it.
    if (alone && mots.length > 1) {
      alone = seenWithNext ?? areSeen(left ?? voisinsDe(before, index), mot.debut, index, nom)
      if (alone) alone = seenAfter = areSeen(mot.fin, next?.debut ?? bord, index, nom)
    }
    read.push(alone ? mot.lecture : (mot.connu ? rereadKnown : reread)(mot, before, next?.lecture[0] ?? EDGE, index))
    const asItIs = alone && mot.fin.length === 1
    left = asItIs ? mot.fin : undefined
    seenWithNext = asItIs ? seenAfter : undefined
  })
  return read
}

const slipsOf = retenir(slips)
const entendusOf = retenir(entendus)

/** A written word, read by itself. */
export const lireSeul = retenir((ecrit: string, index: CatalogueIndex): MotEcrit => {
  const lecture = readMot(ecrit, index)
  return {
    ecrit,
    lecture,
    debut: voisinsDe(lecture[0] ?? [], index),
    fin: voisinsDe(lecture.at(-1) ?? [], index),
    connu: lecture.length === 1 && lecture[0]?.[0]?.word === ecrit && isKnown(ecrit, index),
  }
})

function voisinsDe(formes: readonly Form[], index: CatalogueIndex): readonly Voisin[] {
  const { voisinage, nomsMetiers } = index
  return formes.map(({ word }) => ({
    numero: voisinage.numeroDe(word),
    sujet: isSubject(word, index),
    nom: nomsMetiers.holds(word),
  }))
}

function isKnown(ecrit: string, index: CatalogueIndex): boolean {
  const { vocabulary, lexique } = index
  if (vocabulary.has(ecrit) || lexique.grammaire.has(ecrit) || ecrit.length < 3 || /\d/.test(ecrit)) return true
  return isFormOfKey(ecrit, index) || isKnownInOtherNumber(ecrit, index) || isNomRare(ecrit, index)
}

/** A word that was corrected, or cut in two: every other way to read it is weighed. */
function reread(
  { ecrit, lecture }: MotEcrit,
  before: readonly Form[],
  after: readonly Form[],
  index: CatalogueIndex,
): Lecture {
  const alone = lecture.length === 1 ? (lecture[0] ?? []) : []
  const weighed = candidatesOf(ecrit, index).map((each) => ({ each, value: worth(each, before, after, index) }))
  const least = Math.max(...weighed.map(({ value }) => value)) - READING_LEAD
  const ranked = weighed.filter(({ value }) => value >= least).sort((a, b) => b.value - a.value)
  const [best] = ranked
  if (best === undefined || best.each.length > 1) return best?.each ?? lecture
  // « apès » is « après » before it is « AES »: how much less likely a reading is counts against the names that hold it.
  const forms = ranked
    .filter(({ each }) => each.length === 1)
    .flatMap(({ each: [first = []], value }) =>
      first.map((form) => ({ ...form, quality: form.quality - best.value + value })),
    )
    .slice(0, MAX_CORRECTIONS)
  // The word as written comes last, where no reading is it: names may hold it.
  return [[...forms, ...(forms.some(({ word }) => word === ecrit) ? [] : alone.filter(({ word }) => word === ecrit))]]
}

/** From here a correction sounds as what is written. */
const HEARD_ALIKE = 0.945

/** Every way to read a word that was corrected, or cut in two. */
const candidatesOf = retenir((ecrit: string, index: CatalogueIndex): readonly Lecture[] => {
  const lecture = readMot(ecrit, index)
  if (lecture.length > 1 && findNomColle(ecrit, index) !== undefined) return [lecture]
  const alone = lecture.length === 1 ? (lecture[0] ?? []) : []
  // « notaie » may be « n'hôte », and is « notaire ».
  const known = index.vocabulary.has(ecrit)
  const others = (alone.length > 0 ? alone : index.vocabulary.corrections(ecrit)).filter(
    ({ word }) => known || word !== ecrit,
  )
  // « tou » is no « t'ou »: nobody was seen to write these together.
  const heard = (others[0]?.quality ?? 0) >= HEARD_ALIKE
  return [
    ...(alone.length > 0 || (heard && inside(lecture, index) === 0) ? [] : [lecture]),
    ...others.map((form): Lecture => [[form]]),
    ...(alone.length > 0 && !known ? [splitElision(ecrit, index) ?? []] : []).filter(
      // « demin » is « demain », not « d'anim »: that would be two slips.
      ([article]) => article !== undefined && !(heard && (article[0]?.quality ?? 0) < 1),
    ),
    ...splits(ecrit, index).filter((each) => inside(each, index) > 0),
  ]
})

/** A known word that nobody writes there is read otherwise when another stands there often. */
function rereadKnown(
  { ecrit, lecture }: MotEcrit,
  before: readonly Form[],
  after: readonly Form[],
  index: CatalogueIndex,
): Lecture {
  const own = sides(lecture, before, after, index)
  const sameSound = homophones(ecrit)
  let best = lecture
  let lead = REREAD_LEAD
  if (sameSound.length > 0) weigh(sameSound, false)
  else if (own.left + own.right === 0) {
    weigh(entendusOf(ecrit, index), false)
    // A slip is read only where that very word was seen: « voter aux » is not « votre X ».
    weigh(slipsOf(ecrit, index), true)
  }
  return best

  function weigh(candidates: readonly Lecture[], exact: boolean): void {
    for (const each of candidates) {
      const { left, right } = sides(each, before, after, index, exact)
      const gain = left + right - own.left - own.right
      if (left > 0 && right > 0 && gain > lead) {
        best = each
        lead = gain
      }
    }
  }
}

function worth(lecture: Lecture, before: readonly Form[], after: readonly Form[], index: CatalogueIndex): number {
  const firsts = lecture.flatMap(([form]) => form ?? [])
  const { left, right } = sides(lecture, before, after, index)
  const seen = lecture.length === 1 ? left + right : (2 * (left + inside(lecture, index) + right)) / 3
  return (
    firsts.reduce((product, { quality }) => product * quality, 1) +
    (PRIOR_WORTH * firsts.reduce((sum, { word }) => sum + index.voisinage.frequency(word), 0)) / firsts.length +
    CONTEXT_WORTH * seen
  )
}

function sides(
  lecture: Lecture,
  before: readonly Form[],
  after: readonly Form[],
  index: CatalogueIndex,
  exact = false,
): { readonly left: number; readonly right: number } {
  return {
    left: support(before, lecture[0] ?? [], index, exact),
    right: support(lecture.at(-1) ?? [], after, index, exact),
  }
}

/** How well the parts of a word cut in two go together. */
function inside(lecture: Lecture, index: CatalogueIndex): number {
  if (lecture.length < 2) return 0
  // As good as its worst joint.
  return Math.min(...lecture.slice(1).map((part, at) => support(lecture[at] ?? [], part, index)))
}

/** True when some pair of readings is seen together. */
function areSeen(
  left: readonly Voisin[],
  right: readonly Voisin[],
  { voisinage }: CatalogueIndex,
  nom: number,
): boolean {
  for (const one of left)
    for (const other of right)
      if (
        voisinage.timesOf(one.numero, other.numero) > 0 ||
        (other.sujet && voisinage.timesOf(one.numero, nom) > 0) ||
        (one.nom && voisinage.timesOf(nom, other.numero) > 0)
      )
        return true
  return false
}

/** The best of what each pair of readings is seen together. */
function support(left: readonly Form[], right: readonly Form[], index: CatalogueIndex, exact = false): number {
  const { voisinage, nomsMetiers } = index
  let best = 0
  for (const one of left) {
    for (const other of right) {
      best = Math.max(best, voisinage.support(one.word, other.word))
      if (exact) continue
      if (isSubject(other.word, index)) best = Math.max(best, voisinage.support(one.word, NOM))
      if (nomsMetiers.holds(one.word)) best = Math.max(best, voisinage.support(NOM, other.word))
    }
  }
  return best
}

/** True when a job or a training may begin with the word. */
const isSubject = retenir(
  (word: string, { nomsMetiers }: CatalogueIndex): boolean =>
    nomsMetiers.isHead(word) || findTypeFormation([word], 0) !== undefined,
)
