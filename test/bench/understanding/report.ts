import type { Reply } from '../../../src/answers/reply'
import { respond } from '../../../src/answers/respond'
import type { CatalogueIndex } from '../../../src/search/catalogueIndex'
import { CONTEXTE_VIDE, type Contexte } from '../../../src/understanding/contexte'
import type { Labelled } from './question'
import { type Score, score, type Verdict } from './score'

/** A file of labelled questions; one that is only measured is never shown question by question. */
export interface QuestionFile {
  readonly name: string
  readonly measured: boolean
  readonly questions: readonly Labelled[]
}

interface Row {
  readonly question: Labelled
  readonly reply: Reply
  readonly score: Score
}

/** Prints how many questions of a file are understood, by genre and by style; with `failures`, each one that is not. */
export function report({ name, measured, questions }: QuestionFile, index: CatalogueIndex, failures: boolean): void {
  const rows = questions.map((question): Row => {
    const reply = converse(question.turns, index)
    return { question, reply, score: score(question, reply, index.metiers) }
  })
  console.log(`\n${name} : ${rows.length} questions${measured ? ' (jamais réglées)' : ''}`)
  console.log('genre/style                n   juste   choix   admis    faux')
  for (const genre of new Set(rows.map(({ question }) => question.genre)))
    line(
      genre,
      rows.filter(({ question }) => question.genre === genre),
    )
  for (const style of ['propre', 'courant', 'bruit'])
    line(
      `style ${style}`,
      rows.filter(({ question }) => question.style === style),
    )
  line('ensemble', rows)
  const lists = rows.flatMap((row) => row.score.precision ?? [])
  if (lists.length > 0)
    console.log(`précision moyenne des listes : ${(lists.reduce((a, b) => a + b, 0) / lists.length).toFixed(3)}`)
  if (failures && !measured) for (const row of rows) if (row.score.verdict !== 'juste') explain(row)
}

function converse(turns: readonly string[], index: CatalogueIndex): Reply {
  let contexte: Contexte = CONTEXTE_VIDE
  let reply = respond(turns[0] ?? '', index, contexte)
  for (const turn of turns.slice(1)) {
    contexte = reply.contexte
    reply = respond(turn, index, contexte)
  }
  return reply
}

function line(label: string, rows: readonly Row[]): void {
  const share = (verdict: Verdict): string => {
    const count = rows.filter((row) => row.score.verdict === verdict).length
    return rows.length === 0 ? '—' : `${((100 * count) / rows.length).toFixed(1)} %`
  }
  const cells = (['juste', 'choix', 'admis', 'faux'] as const).map((verdict) => share(verdict).padStart(8)).join('')
  console.log(`${label.padEnd(22)}${String(rows.length).padStart(6)}${cells}`)
}

function explain({ question, reply, score: { verdict, precision } }: Row): void {
  const { intent, facet, metiers, formations, band } = question
  const want = `${intent.join('|')} ${facet.join('|')} ${metiers.join(' ')} ${formations.join(' ')} ${band.join('|')}`
  const jobs = reply.metiers.slice(0, 4).map(({ id, nom }) => `${id} ${nom}`)
  const trainings = reply.formations.slice(0, 2).map(({ id }) => id)
  const got = `${reply.band} ${reply.intent} ${reply.facet ?? ''} ${jobs.join(', ')} ${trainings.join(' ')}`
  const exact = precision === undefined ? '' : ` ${precision.toFixed(2)}`
  console.log(
    `${verdict}${exact} [${question.genre}/${question.style}] ${question.turns.join(' / ')}\n    voulu ${want}\n    reçu  ${got}`,
  )
}
