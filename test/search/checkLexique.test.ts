import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { checkLexique, problemOfLexique } from '../../src/search/checkLexique'
import { type FichierLexique, parseLexique } from '../../src/search/parseLexique'
import type { Catalogue } from '../../src/sheets/catalogue'
import { realLexique, realSheets } from '../support/catalogues'
import { aFicheMetier } from '../support/fiches'

/** A file of the lexicon and its text. */
type Fichier = readonly [FichierLexique, string]

const catalogue: Catalogue = {
  metiers: [aFicheMetier({ id: 'MET.29' }).fiche, aFicheMetier({ id: 'MET.38' }).fiche],
  formations: [],
  problems: [],
}
const check = (...files: readonly Fichier[]) => checkLexique(parseLexique(new Map(files)), catalogue)
const lines = (...files: readonly Fichier[]): readonly string[] =>
  check(...files).problems.map(
    ({ severity, file, message, rule, remedy }) => `${severity} ${file} ${message} (${rule}) → ${remedy}`,
  )

test('le lexique du dépôt n’a pas d’erreur', () => {
  const { problems } = checkLexique(realLexique(), realSheets())
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('les métiers sans fiche : une ligne par fichier, pas une par métier', () => {
  const { informations } = checkLexique(realLexique(), realSheets())
  expect(informations).toHaveLength(5)
  expect(informations[0]).toMatch(
    /^data\/lexique\/noms-courants\.yaml : \d+ des \d+ métiers cités n’ont pas de fiche ici \(MET\.\d+, MET\.\d+, MET\.\d+…\)/,
  )
})

test('compte chaque métier une fois ; tous là, rien à dire', () => {
  expect(
    check(
      ['noms-courants.yaml', '- noms: [kiné]\n  metiers: [MET.29]\n- noms: [rebouteux]\n  metiers: [MET.29, MET.777]'],
      ['interets.yaml', '- mots: [soigner]\n  metiers: [MET.38]\n  interets: []'],
    ),
  ).toEqual({
    problems: [],
    informations: [
      'data/lexique/noms-courants.yaml : 1 des 2 métiers cités n’ont pas de fiche ici (MET.777) ; sans effet.',
    ],
  })
})

test('un centre d’intérêt mal recopié, avec le bon', () => {
  expect(
    lines(['interets.yaml', "- mots: [soigner]\n  metiers: []\n  interets: ['ma vocation est de soignier']"]),
  ).toEqual([
    'error data/lexique/interets.yaml Le libellé `ma vocation est de soignier` n’est pas un centre d’intérêt officiel (lexique-interet-inconnu) → vouliez-vous dire `ma vocation est de soigner` ?',
  ])
})

test('un centre d’intérêt inventé, dit une fois', () => {
  const entry = '- mots: [a]\n  metiers: []\n  interets: [dormir]\n'
  expect(lines(['interets.yaml', entry.repeat(2)])).toHaveLength(1)
})

test('un domaine', () => {
  const domaines: Fichier = ['domaines.yaml', '- domaine: mécanique\n  mots: [méca]\n  interets: []']
  expect(lines(domaines, ['domaines-metiers.yaml', 'MET.38: [mécanique/auto, mecanik/moto, mécanique]'])).toEqual([
    'error data/lexique/domaines-metiers.yaml `mécanique` n’a pas la forme `domaine/sous-domaine` (lexique-domaine-inconnu) → p. ex. `mécanique/automobile`',
    'error data/lexique/domaines-metiers.yaml Le domaine `mecanik` n’est pas dans domaines.yaml (lexique-domaine-inconnu) → vouliez-vous dire `mécanique` ?',
  ])
})

test('un code ROME, à gauche comme à droite', () => {
  expect(
    lines(
      ['mobilites-rome.yaml', 'H1203: [H12, J1506]\nZ0000: [H1203]'],
      ['appellations-rome.yaml', 'K15: [Avocat]'],
    ).map((line) => line.slice(0, 85)),
  ).toEqual([
    'error data/lexique/appellations-rome.yaml Le code ROME vaut `K15`, attendu une lettre',
    'error data/lexique/mobilites-rome.yaml Le code ROME vaut `H12`, attendu une lettre de',
    'error data/lexique/mobilites-rome.yaml Le code ROME vaut `Z0000`, attendu une lettre ',
  ])
})

test('le même nom dans deux entrées, quels que soient ses accents ; dans la même entrée, rien', () => {
  expect(
    lines([
      'noms-courants.yaml',
      '- noms: [kiné, Kiné]\n  metiers: [MET.29]\n- noms: [kine, véto]\n  metiers: [MET.38]',
    ]),
  ).toEqual([
    'warning data/lexique/noms-courants.yaml « kiné » est dans 2 entrées (MET.29, MET.38) (lexique-nom-en-double) → ne le gardez que dans une ; plusieurs métiers s’y écrivent, du plus probable au moins probable',
  ])
})

test('un nom courant répété parmi les noms plus rares', () => {
  expect(
    lines(
      ['noms-courants.yaml', '- noms: [kiné]\n  metiers: [MET.29]'],
      ['noms-specialites.yaml', '- noms: [Kine]\n  metiers: [MET.38]'],
    ),
  ).toEqual([expect.stringMatching(/« kiné » est dans 2 entrées \(MET\.29, MET\.38\)/)])
})

test('un message qui alerte et n’alerte pas', () => {
  expect(
    lines(
      ['detresse.yaml', '- nature: fugue'],
      ['exemples-detresse.yaml', 'fugue: [je pars ce soir]\nrien: ["Je pars, ce soir"]'],
    ),
  ).toEqual([
    'warning data/lexique/exemples-detresse.yaml « je pars ce soir » est à la fois sous `fugue` et sous `rien` (lexique-exemple-contredit) → ne la gardez que d’un côté',
  ])
})

describe('un fichier qui ne se lit pas', () => {
  const failure = (...files: readonly Fichier[]): unknown => {
    try {
      check(...files)
    } catch (error) {
      return error
    }
    throw new Error('it was read')
  }

  test('du YAML mal écrit : le fichier et la ligne', () => {
    expect(problemOfLexique(failure(['interets.yaml', '- mots: [a]\n  metiers: [MET.1\n- mots: [b]']))).toMatchObject({
      severity: 'error',
      file: 'data/lexique/interets.yaml',
      line: 3,
      rule: 'lexique-illisible',
    })
  })

  test('une tournure mal écrite : elle est citée', () => {
    const { severity, message, rule } = problemOfLexique(failure(['indices.yaml', 'proches: ["metier (du|de proche"]']))
    expect({ severity, rule }).toEqual({ severity: 'error', rule: 'lexique-illisible' })
    expect(message).toContain('metier (du|de proche')
  })
})

describe('npm run sheets', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [require.resolve('tsx/cli'), 'src/checkSheets.ts', ...args], {
      cwd: resolve(__dirname, '../..'),
      encoding: 'utf8',
    })

  test('sans dossier, le lexique aussi', () => {
    const { status, stdout } = run()
    expect(stdout).toMatch(/fiches métiers lues, .*\ndata\/lexique\/noms-courants\.yaml : /)
    expect(status).toBe(0)
  })

  test('avec un dossier, les fiches seulement', () => {
    expect(run('data/metiers').stdout).not.toContain('data/lexique')
  })
})
