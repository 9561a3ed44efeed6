import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type MetierRecord, metiersXml } from '../../support/exportsOnisep'

// `npm run bench:import`: a made-up export as large as a real one, imported twice by a process of its own.
const RECORDS = 1300
const MEGABYTES = 15

const folder = mkdtempSync(join(tmpdir(), 'declic-bench-'))
try {
  const source = join(folder, 'metiers.xml')
  writeFileSync(source, metiersXml(Array.from({ length: RECORDS }, (_, index) => recordOf(index))))
  console.log(`XML : ${(statSync(source).size / 1e6).toFixed(1)} Mo, ${RECORDS} enregistrements`)
  measure('premier import', source)
  measure('second import, sans changement', source)
  console.log(`fiches écrites : ${readdirSync(join(folder, 'metiers')).length}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Text of the size of a real record's, in real proportions: seven sections of a few passages. */
function recordOf(index: number): MetierRecord {
  const words = Math.floor((MEGABYTES * 1e6) / RECORDS / 7 / 8)
  const section = (name: string) =>
    `<h5>${name} ${index}</h5>\n<p>${Array.from({ length: words }, (_, word) => `mot${(index + word) % 997}`).join(' ')}</p>`
  return {
    id: `MET.${index + 1}`,
    nom: `métier/ière numéro ${index}`,
    synonymes: [{ nom: 'autre/e nom', feminin: 'autree nom', masculin: 'autre nom' }],
    codesRome: ['A1201'],
    accroche: section('Accroche'),
    formatCourt: section('Bref'),
    nature: section('Nature'),
    competences: section('Compétences'),
    condition: section('Conditions'),
    vie: section('Vie'),
    acces: section('Accès'),
    statuts: ['salarié'],
    niveau: 'bac + 2',
    formations: [['FOR.1', 'BTS']],
    interets: ["j'aime bouger"],
  }
}

/** The whole command, as a school would run it; memory and time are the process's own, start included. */
function measure(name: string, source: string): void {
  const started = performance.now()
  const code = `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS))`
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(code)}`, 'src/importSheets.ts', source],
    {
      cwd: resolve(__dirname, '../../..'),
      encoding: 'utf8',
      env: { ...process.env, METIERS_DIR: join(folder, 'metiers'), FORMATIONS_DIR: join(folder, 'formations') },
    },
  )
  const seconds = (performance.now() - started) / 1000
  const peak = Number(/RSS (\d+)/.exec(ran.stderr)?.[1]) / 1024
  if (ran.status !== 0) throw new Error(ran.stderr)
  console.log(
    `${name} : ${seconds.toFixed(2)} s, ${Math.round(RECORDS / seconds)} fiches/s, mémoire au plus haut ${peak.toFixed(0)} Mio`,
  )
}
