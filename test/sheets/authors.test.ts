import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkStyle } from '../../src/sheets/checkStyle'
import { loadFolders } from '../../src/sheets/loadSheets'
import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'
import { RULES } from '../../src/sheets/rules'
import { metierText } from '../support/fiches'

const README = readFileSync(resolve(__dirname, '../../data/README.md'), 'utf8')
const EXAMPLES = [...README.matchAll(/<!-- exemple : (\S+) -->\n```markdown\n(.*?)```/gs)].map(
  ([, name = '', text = '']) => ({ name, text }),
)

describe('les exemples de data/README.md', () => {
  const dir = mkdtempSync(join(tmpdir(), 'declic-exemples-'))
  for (const { name, text } of EXAMPLES) writeFileSync(join(dir, name), text)
  const catalogue = loadFolders([{ dir, usual: 'metier' }])
  afterAll(() => rmSync(dir, { recursive: true }))

  test('sont des fiches sans aucun défaut, ni de forme ni de style', () => {
    expect(EXAMPLES).toHaveLength(2)
    expect([catalogue.metiers.length, catalogue.formations.length]).toEqual([1, 1])
    expect([...catalogue.problems, ...checkStyle(catalogue)]).toEqual([])
  })

  test('montrent tout ce qu’une fiche métier peut dire, et Déclic le lit', () => {
    const [fiche] = catalogue.metiers
    expect(fiche).toMatchObject({
      libelleFeminin: 'constructrice de cabanes',
      niveauAccesMin: 'CAP ou équivalent',
      salaireDebutant: { euros: [1823] },
      dureesEtudes: [{ entree: 'apres3e' }, { entree: 'apresBac' }],
      autresSections: [],
    })
    const empty = Object.entries(fiche ?? {}).filter(
      ([key, value]) =>
        value === undefined ||
        (Array.isArray(value) && value.length === 0 && key !== 'autresSections' && key !== 'domainesRome'),
    )
    expect(empty).toEqual([])
  })

  test('se répondent : la formation conseillée a sa fiche, qui nomme le métier', () => {
    const [[metier], [formation]] = [catalogue.metiers, catalogue.formations]
    expect(metier?.formationsMinRequise).toMatchObject([{ id: formation?.id, libelle: formation?.libelle }])
    expect(formation?.metiersAssocies).toEqual([metier?.nom])
  })
})

test('les erreurs fréquentes nomment des règles qui existent', () => {
  const table = README.slice(README.indexOf('## Les erreurs fréquentes'), README.indexOf('## Prendre les fiches'))
  const named = [...table.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+)/gm)].flatMap(
    ([, cell = '']) => cell.match(/[a-z-]{5,}/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(8)
  for (const rule of named) expect(Object.keys(RULES)).toContain(rule)
})

test.each([
  ['niveau-inconnu', { niveau: 'BTS' }],
  ['centre-interet-inconnu', { centresInteret: ["j'aime les animaux"] }],
  ['statut-inconnu', { statuts: ['profession libérale'] }],
  ['domaine-inconnu', { entete: ['domaines: santé'] }],
])('%s : le tableau dit ce que dit `npm run sheets`', (rule, options) => {
  const { problems } = parseFicheMetier(metierText({ id: 'MET.1', ...options }), 'met-1.md')
  const remedy = problems.find((problem) => problem.rule === rule)?.remedy ?? ''
  const [, row = ''] = new RegExp(`^\\| \`${rule}\` : (.*)$`, 'm').exec(README) ?? []
  const suggestion = /`(.*?)`/.exec(remedy)?.[1] ?? 'rien'
  expect(row).toContain(suggestion)
  expect(row).toContain(Object.values(options).flat().join().replace('domaines: ', ''))
})
