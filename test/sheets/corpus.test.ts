import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FicheFormation } from '../../src/sheets/ficheFormation'
import type { FicheMetier } from '../../src/sheets/ficheMetier'
import { loadSheets } from '../../src/sheets/loadSheets'
import type { Section } from '../../src/sheets/section'
import { CORPUS, describeCorpus } from '../support/corpus'

const DATA = {
  metiersDir: resolve(__dirname, '../../data/metiers'),
  formationsDir: resolve(__dirname, '../../data/formations'),
}

/** Headings and labels that name a field, so that finding the field is finding the line. */
const LABELS = new Set([
  '## Autres appellations',
  '## Formations recommandées',
  "## Centres d'intérêt",
  '## Informations générales',
  '## Métiers associés',
  '**Appellations:**',
  '**Codes ROME:**',
  '**Statuts possibles:**',
])

/** Written apart from the parser on purpose: the test must not share its mistakes. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0080-\u009f\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

function statementsOf(line: string): readonly string[] {
  const text = plain(line.replace(/<br ?\/?>|<\/?p>/g, ' \u0001 '))
  if (LABELS.has(text)) return []
  const value = text
    .replace(/^\*\*[^*]+:\*\* ?/, '')
    .replace(/^#+ /, '')
    .replace(/^- ?/, '')
    .replace(/^(Féminin|Masculin): /, '')
    .replace(/^\[(.*)\]\(\1\)$/, '$1')
  return value
    .split('\u0001')
    .map(plain)
    .filter((statement) => statement !== '')
}

function flattenSection(section: Section | undefined): readonly string[] {
  if (!section) return []
  const texts = section.passages.flatMap(({ titre, paragraphes }) => [
    titre,
    ...paragraphes.map((text) => text.replace(/^- ?/, '')),
  ])
  return [section.nom, ...texts]
}

function flattenMetier(fiche: FicheMetier): readonly (string | undefined)[] {
  const names = [fiche, ...fiche.synonymes].flatMap(({ nom, libelleFeminin, libelleMasculin }) => [
    nom,
    libelleFeminin,
    libelleMasculin,
  ])
  const { accrocheMetier, formatCourt, natureTravail, competences, conditionTravail, vieProfessionnelle, accesMetier } =
    fiche
  const sections = [
    accrocheMetier,
    formatCourt,
    natureTravail,
    competences,
    conditionTravail,
    vieProfessionnelle,
    accesMetier,
  ]
  const formations = fiche.formationsMinRequise.map(({ libelle, id }) => `${libelle} (ID: ${id})`)
  const lists = [...fiche.codesRome, ...fiche.domainesRome, ...fiche.statuts, ...fiche.centresInteret, ...formations]
  return [
    fiche.id,
    ...names,
    ...[...sections, ...fiche.autresSections].flatMap(flattenSection),
    fiche.niveauAccesMin,
    ...lists,
  ]
}

function flattenFormation(fiche: FicheFormation): readonly (string | undefined)[] {
  const { libelle, codeScolarite, sigle, duree, niveauCertification, type, lien, metiersAssocies } = fiche
  const sections = [fiche.description, fiche.acces, fiche.attendus, fiche.poursuite, ...fiche.autresSections]
  const values = [libelle, codeScolarite, sigle, duree, niveauCertification, type, lien]
  return [...values, ...metiersAssocies, ...sections.flatMap(flattenSection)]
}

/** Lines of a sheet that no field holds; a value is spent once, so that a line said twice must be kept twice. */
function lostLines(fiche: FicheMetier | FicheFormation): readonly string[] {
  const flat = fiche.kind === 'metier' ? flattenMetier(fiche) : flattenFormation(fiche)
  const left = new Map<string, number>()
  for (const value of flat) if (value !== undefined) left.set(plain(value), (left.get(plain(value)) ?? 0) + 1)
  const text = readFileSync(fiche.file, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  return text.split('\n').flatMap((line) =>
    statementsOf(line)
      .filter((statement) => {
        const count = left.get(statement) ?? 0
        left.set(statement, count - 1)
        return count <= 0
      })
      .map((statement) => `${fiche.file}: ${statement}`),
  )
}

function linesOf(fiches: readonly { readonly file: string }[]): number {
  return fiches.reduce(
    (sum, { file }) =>
      sum +
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    0,
  )
}

describe('the sheets of data/', () => {
  const { metiers, formations, problems } = loadSheets(DATA)

  test('load without an error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(metiers.length).toBeGreaterThan(0)
    expect(formations.length).toBeGreaterThan(0)
  })

  test('lose no line', () => {
    expect([...metiers, ...formations].flatMap(lostLines)).toEqual([])
  })
})

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

describeCorpus('the real sheets', () => {
  // Read once first: the disk's own time must not count.
  const readAll = (): void => {
    for (const dir of [CORPUS.metiersDir, CORPUS.formationsDir]) {
      for (const name of readdirSync(dir)) readFileSync(join(dir, name), 'utf8').normalize('NFC').split('\n')
    }
  }
  readAll()
  const reading = timeOf(readAll)
  const start = performance.now()
  const { metiers, formations, problems } = loadSheets(CORPUS)
  const loading = performance.now() - start

  test('all load, without an error, in little time', () => {
    expect([metiers.length, formations.length]).toEqual([1000, 2342])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    // About 8 times the bare reading of the files; the bound only catches a loader that became several times slower.
    expect(loading / reading).toBeLessThan(60)
  })

  test('warn of recommended trainings without a sheet and of ROME domains, of nothing else', () => {
    const rules = new Map<string, number>()
    for (const { rule } of problems) rules.set(rule, (rules.get(rule) ?? 0) + 1)
    expect(Object.fromEntries(rules)).toEqual({ 'formation-sans-fiche': 67, 'code-rome-invalide': 2 })
  })

  test('lose no line', () => {
    expect(linesOf([...metiers, ...formations])).toBeGreaterThan(100_000)
    expect([...metiers, ...formations].flatMap(lostLines)).toEqual([])
  })

  test('a field forgotten would be noticed', () => {
    const [fiche] = metiers
    expect(fiche && lostLines({ ...fiche, formatCourt: undefined }).length).toBeGreaterThan(0)
  })

  test('give what students ask for', () => {
    const count = (has: (fiche: FicheMetier) => boolean) => metiers.filter(has).length
    expect(count(({ salaireDebutant }) => salaireDebutant !== undefined)).toBe(836)
    expect(count(({ salaireDebutant }) => (salaireDebutant?.euros.length ?? 0) > 0)).toBe(753)
    expect(count(({ dureesEtudes }) => dureesEtudes.length > 0)).toBe(1000)
    expect(count(({ niveauAccesMin }) => niveauAccesMin !== undefined)).toBe(1000)
    expect(count(({ statuts }) => statuts.length > 0)).toBe(995)
    expect(count(({ centresInteret }) => centresInteret.length > 0)).toBe(984)
    expect(count(({ domainesRome }) => domainesRome.length > 0)).toBe(2)
  })
})
