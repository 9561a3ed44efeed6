import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { CENTRES_INTERET } from '../../src/sheets/centresInteret'
import { checkStyle } from '../../src/sheets/checkStyle'
import { DOMAINES } from '../../src/sheets/domaines'
import { findSuggestion } from '../../src/sheets/findSuggestion'
import { STATUTS } from '../../src/sheets/statuts'
import { aFicheMetier, type MetierOptions, metierText } from '../support/fiches'
import { until } from '../support/until'

const ours = ['redaction: Lycée Voltaire']
const check = (options: MetierOptions) =>
  checkStyle({ metiers: [aFicheMetier({ entete: ours, ...options }).fiche], formations: [], problems: [] })
const words = (count: number) => `${Array.from({ length: count }, (_, index) => `mot${index}`).join(' ')}.`

test('une phrase de plus de 35 mots : un avertissement qui la cite et les compte', () => {
  expect(check({ enBref: words(35) })).toEqual([])
  expect(check({ enBref: `Court. ${words(36)} Court.` })).toEqual([
    expect.objectContaining({
      severity: 'warning',
      rule: 'phrase-longue',
      message: expect.stringMatching(/mot0 mot1.* a 36 mots/),
    }),
  ])
})

test.each([
  ['Le plombier répare.', 'plombière'],
  ['La plombière répare.', 'plombier'],
  ['On appelle des plombiers. Il en manque.', 'plombière'],
])('« %s » nomme le métier dans un seul genre', (natureTravail, missing) => {
  const found = check({ nomMetier: 'plombier/ère', natureTravail })
  expect(found.map(({ rule }) => rule)).toEqual(['un-seul-genre'])
  expect(found[0]?.remedy).toContain(`\`${missing}\``)
})

test.each([
  'Le plombier ou la plombière répare.',
  'La plombière arrive. Le plombier aussi.',
  'Un CAP de plombier suffit.',
  'Ce métier demande de la force.',
  'Le métier de la ou du plombier.',
  'Une ou un plombier répare.',
  'La plombière-chauffagiste ou le plombier-chauffagiste.',
])('« %s » va bien', (natureTravail) => {
  expect(check({ nomMetier: 'plombier/ère', natureTravail })).toEqual([])
})

test('un métier dont le nom ne change pas, une fiche de l’Onisep ou d’on ne sait qui : rien à dire', () => {
  const natureTravail = `Le fleuriste coupe. ${words(50)}`
  expect(check({ nomMetier: 'fleuriste', natureTravail: 'Le fleuriste coupe.' })).toEqual([])
  for (const entete of [['redaction: Onisep'], []])
    expect(check({ nomMetier: 'plombier/ère', natureTravail, entete })).toEqual([])
})

test.each<[string, string | undefined, readonly string[]]>([
  ["j'aime les animaux", "je veux m'occuper d'animaux", CENTRES_INTERET],
  ['travailler avec les enfants', "je veux m'occuper d'enfants", CENTRES_INTERET],
  ['j’aime la natur', "j'aime la nature", CENTRES_INTERET],
  ['le bâtiment', 'je veux travailler dans le bâtiment', CENTRES_INTERET],
  ['les chiffres', "j'aime jongler avec les chiffres", CENTRES_INTERET],
  ['profession libérale', 'libéral', STATUTS],
  ['salariés', 'salarié', STATUTS],
  ['tourisme', 'hôtellerie-restauration, tourisme', DOMAINES],
  ['cuisine', undefined, CENTRES_INTERET],
  // Two labels speak of it: naming either would be a guess.
  ['travailler', undefined, CENTRES_INTERET],
])('« %s » : voulait-on dire « %s » ?', (found, suggestion, vocabulary) => {
  expect(findSuggestion(found, vocabulary)).toBe(suggestion)
})

test('les domaines sont ceux du lexique', () => {
  const lexique = load(readFileSync(resolve(__dirname, '../../data/lexique/domaines.yaml'), 'utf8')) as readonly {
    domaine: string
  }[]
  expect([...DOMAINES].sort()).toEqual(lexique.map(({ domaine }) => domaine).sort())
})

test('npm run sheets -- DIR --watch : à nouveau à chaque changement', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'declic-watch-'))
  writeFileSync(join(dir, 'met-1.md'), metierText({ id: 'MET.1' }))
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/checkSheets.ts', dir, '--watch'], {
    cwd: resolve(__dirname, '../..'),
  })
  let printed = ''
  child.stdout.on('data', (data) => {
    printed += data
  })
  try {
    await until('première lecture', () => /1 fiche métier lue.*, 0 avertissement\n.*en attente/s.test(printed), 20_000)
    writeFileSync(join(dir, 'met-1.md'), metierText({ id: 'MET.1', centresInteret: ["j'aime les animaux"] }))
    await until('seconde lecture', () => printed.includes("vouliez-vous dire `je veux m'occuper d'animaux` ?"), 20_000)
  } finally {
    child.kill('SIGKILL')
    rmSync(dir, { recursive: true })
  }
})
