import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../../src/answers/reply'
import { respond } from '../../../src/answers/respond'
import { indexCatalogue } from '../../../src/search/catalogueIndex'
import { LEXIQUE_DIR, loadLexique } from '../../../src/search/loadLexique'
import { loadSheets } from '../../../src/sheets/loadSheets'
import { CONTEXTE_VIDE } from '../../../src/understanding/contexte'
import { NOISES, type Noise, seededBy } from './noises'
import { parseLabelled } from './question'

// `npm run bench:noise [-- --changes]`: the well-written tuning questions, typed badly; how often is another thing replied?
const show = process.argv.includes('--changes')

/** Facets that tell the same of a job, however they are called. */
const ALIKE: Readonly<Record<string, string>> = { taches: 'presentation', formations: 'etudes', niveau: 'etudes' }

const index = indexCatalogue(
  loadSheets({
    metiersDir: process.env.METIERS_DIR ?? '../shared/onisep/fiches-metiers',
    formationsDir: process.env.FORMATIONS_DIR ?? '../shared/onisep/fiches-formations',
  }),
  loadLexique(LEXIQUE_DIR),
)

const clean = readdirSync(__dirname)
  .filter((name) => name.startsWith('reglage') && name.endsWith('.jsonl'))
  .flatMap((name) => parseLabelled(readFileSync(join(__dirname, name), 'utf8')))
  .filter(({ style, turns, genre }) => style === 'propre' && turns.length === 1 && genre !== 'detresse')
  .map(({ turns }) => ({ text: turns[0] ?? '', reply: ask(turns[0] ?? '') }))
  .filter(({ reply }) => reply.band === 'sure')

console.log(`${clean.length} questions bien écrites, dont la réponse est sûre`)
console.log('bruit                          n    même   choix   admis    autre')
for (const [name, noise] of Object.entries(NOISES)) measure(name, noise)

function measure(name: string, noise: Noise): void {
  const count = { même: 0, choix: 0, admis: 0, autre: 0 }
  const changes: string[] = []
  let asked = 0
  for (const { text, reply } of clean) {
    const typed = noise(text, seededBy(text))
    if (typed === text) continue
    asked++
    const got = ask(typed)
    const change = changeOf(reply, got)
    count[change]++
    if (change !== 'même') changes.push(`${change} « ${typed} » ← « ${text} »\n    ${said(reply)} → ${said(got)}`)
  }
  const cells = Object.values(count).map((each) => `${((100 * each) / asked).toFixed(1)} %`.padStart(8))
  console.log(`${name.padEnd(26)}${String(asked).padStart(6)}${cells.join('')}`)
  if (show) console.log(changes.join('\n'))
}

function ask(text: string): Reply {
  return respond(text, index, CONTEXTE_VIDE)
}

function changeOf(before: Reply, after: Reply): 'même' | 'choix' | 'admis' | 'autre' {
  if (after.band === 'unknown') return 'admis'
  const same = before.metiers[0]?.id === after.metiers[0]?.id && before.formations[0]?.id === after.formations[0]?.id
  if (after.band === 'choice') return 'choix'
  const asked = (reply: Reply): string => `${ALIKE[reply.intent] ?? reply.intent} ${reply.facet ?? ''}`
  return same && asked(before) === asked(after) ? 'même' : 'autre'
}

function said(reply: Reply): string {
  const { band, intent, facet, metiers, formations } = reply
  return `${band} ${intent} ${facet ?? ''} ${metiers[0]?.nom ?? ''} ${formations[0]?.id ?? ''}`
}
