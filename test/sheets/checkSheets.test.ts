import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { formatReport } from '../../src/sheets/formatReport'
import { problemOf } from '../../src/sheets/rules'
import { aFicheFormation, aFicheMetier, metierText } from '../support/fiches'

const place = { file: 'data/metiers/met-528.md', line: 4 }
const error = problemOf('code-rome-invalide', place, '`Codes ROME` vaut `H12`', 'p. ex. `H1203`')
const warning = problemOf('statut-inconnu', { ...place, line: 9 }, 'Statut `pirate`', 'vouliez-vous dire `salarié` ?')

test('errors come first, each problem with its place, its rule and its remedy, then the counts', () => {
  const { fiche } = aFicheMetier()
  expect(
    formatReport({ metiers: [fiche, fiche], formations: [aFicheFormation().fiche], problems: [warning, error] }),
  ).toBe(
    [
      'Erreurs :',
      'data/metiers/met-528.md:4 `Codes ROME` vaut `H12` (code-rome-invalide)',
      '    → p. ex. `H1203`',
      '',
      'Avertissements :',
      'data/metiers/met-528.md:9 Statut `pirate` (statut-inconnu)',
      '    → vouliez-vous dire `salarié` ?',
      '',
      '2 fiches métiers lues, 1 fiche formation lue, 1 erreur, 1 avertissement',
    ].join('\n'),
  )
})

test('nothing to report', () => {
  expect(formatReport({ metiers: [], formations: [], problems: [] })).toBe(
    '0 fiche métier lue, 0 fiche formation lue, 0 erreur, 0 avertissement',
  )
})

describe('npm run sheets -- DIR', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'declic-check-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const root = resolve(__dirname, '../..')
  const check = (...args: readonly string[]) =>
    spawnSync(process.execPath, [require.resolve('tsx/cli'), 'src/checkSheets.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    })

  test('a fault sets the exit code to 1', () => {
    writeFileSync(join(dir, 'met-1.md'), metierText({ id: 'MET.1', codesRome: ['H1'] }))
    const { status, stdout } = check(dir)
    expect(stdout).toContain(`${join(dir, 'met-1.md')}:9 \`Codes ROME\` vaut \`H1\``)
    expect(stdout).toContain('(code-rome-invalide)\n    → ')
    expect(status).toBe(1)
  })

  test('warnings do not', () => {
    writeFileSync(join(dir, 'met-1.md'), metierText({ id: 'MET.1', statuts: ['pirate'] }))
    const { status, stdout } = check(dir)
    expect(stdout).toContain('1 fiche métier lue, 0 fiche formation lue, 0 erreur, 1 avertissement')
    expect(status).toBe(0)
  })

  test('a folder that does not exist is an error', () => {
    const { status, stdout } = check(join(dir, 'absent'))
    expect(stdout).toContain('(dossier-introuvable)')
    expect(status).toBe(1)
  })
})
