import { echauffer } from '../../../src/answers/echauffer'
import { respond } from '../../../src/answers/respond'
import { type CatalogueIndex, indexCatalogue } from '../../../src/search/catalogueIndex'
import type { FicheMetier } from '../../../src/sheets/ficheMetier'
import { parseIdMetier } from '../../../src/sheets/ids'
import type { Finder } from './baselines'

/** Job names of the large set: the ROME has about as many. */
const MANY = 15_000

/** Questions timed: enough for a 99th percentile, few enough to wait for. */
const SAMPLE = 300

/** Prints milliseconds a question (understood and answered), beside the tuned baseline, then with fifteen times the names. */
export function reportSpeed(all: readonly string[], index: CatalogueIndex, baseline: Finder): void {
  const step = Math.max(1, Math.floor(all.length / SAMPLE))
  const questions = all.filter((_, at) => at % step === 0).slice(0, SAMPLE)
  const large = indexCatalogue({ ...index.catalogue, metiers: manyJobs(index.catalogue.metiers, MANY) }, index.lexique)
  // As the server does when it starts.
  for (const each of [index, large]) for (const _ of echauffer(each));
  const [ours = [], theirs = [], atLarge = []] = timesOf(questions, [
    (question) => respond(question, index),
    baseline,
    (question) => respond(question, large),
  ])
  console.log(`\nVitesse, sur ${questions.length} questions après échauffement (ms par question)`)
  console.log('                                   p50      p99')
  line(`Déclic, ${index.catalogue.metiers.length} fiches`, ours)
  line('MiniSearch réglé', theirs)
  line(`Déclic, ${large.catalogue.metiers.length} noms de métiers`, atLarge)
  console.log(`rapport au MiniSearch réglé (p50) : ${ratio(ours, theirs)}`)
  console.log(
    `rapport de ${large.catalogue.metiers.length} noms à ${index.catalogue.metiers.length} fiches (p50) : ${ratio(atLarge, ours)}`,
  )
}

/** Rounds after a first one that only warms up; each question counts by its fastest, which other work on the machine leaves alone. */
const ROUNDS = 3

/** Milliseconds of each question, sorted, for each way of answering; the ways take turns, so that a busy moment is shared. */
function timesOf(
  questions: readonly string[],
  ways: readonly ((question: string) => unknown)[],
): readonly (readonly number[])[] {
  for (const ask of ways) for (const question of questions) ask(question)
  const fastest = ways.map(() => questions.map(() => Number.POSITIVE_INFINITY))
  for (let round = 0; round < ROUNDS; round++) {
    questions.forEach((question, at) => {
      ways.forEach((ask, way) => {
        const started = performance.now()
        ask(question)
        const times = fastest[way]
        if (times !== undefined) times[at] = Math.min(times[at] ?? 0, performance.now() - started)
      })
    })
  }
  return fastest.map((times) => [...times].sort((a, b) => a - b))
}

function line(label: string, times: readonly number[]): void {
  const cells = [0.5, 0.99].map((share) => percentile(times, share).toFixed(2).padStart(9)).join('')
  console.log(`${label.padEnd(30)}${cells}`)
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function ratio(a: readonly number[], b: readonly number[]): string {
  return (percentile(a, 0.5) / percentile(b, 0.5)).toFixed(2)
}

/**
 * The sheets, then copies of them under made-up names: the head of one job's name, the rest of another's. Always the same.
 * Copies have no ROME code: the names they would share by it are those of the sheets.
 */
function manyJobs(metiers: readonly FicheMetier[], count: number): readonly FicheMetier[] {
  const made = [...metiers]
  const taken = new Set(metiers.map(({ nom }) => nom))
  const random = sequence(1)
  // A few sheets cannot make so many names: give up rather than loop for ever.
  for (let tries = 0; made.length < count && tries < count * 20; tries++) {
    const head = metiers[random(metiers.length)]
    const tail = metiers[random(metiers.length)]
    const other = metiers[random(metiers.length)]
    const id = parseIdMetier(`MET.${900_000 + made.length}`)
    if (head === undefined || tail === undefined || other === undefined || id === undefined) break
    const name = (pick: (fiche: FicheMetier) => string): string =>
      [pick(head).split(' ')[0], ...tail.libelleMasculin.split(' ').slice(1), lastWord(other)].join(' ')
    const nom = name((fiche) => fiche.libelleMasculin)
    if (taken.has(nom)) continue
    taken.add(nom)
    made.push({
      ...tail,
      id,
      nom,
      libelleMasculin: nom,
      libelleFeminin: name((fiche) => fiche.libelleFeminin),
      synonymes: [],
      codesRome: [],
    })
  }
  return made
}

function lastWord({ libelleMasculin }: FicheMetier): string {
  return libelleMasculin.split(' ').at(-1) ?? ''
}

/** Whole numbers below a bound, in an order that looks like chance and is always the same. */
function sequence(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * bound)
  }
}
