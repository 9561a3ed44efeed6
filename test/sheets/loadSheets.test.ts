import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFolders, loadSheets } from '../../src/sheets/loadSheets'
import { formationText, metierText } from '../support/fiches'

let root: string
let metiersDir: string
let formationsDir: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'declic-fiches-'))
  metiersDir = join(root, 'metiers')
  formationsDir = join(root, 'formations')
  for (const dir of [metiersDir, formationsDir]) mkdirSync(dir)
  writeFileSync(join(metiersDir, 'met-1.md'), metierText({ id: 'MET.1', formations: { 'FOR.1': 'CAP élagage' } }))
  writeFileSync(join(formationsDir, 'for-1.md'), formationText())
})
afterEach(() => rmSync(root, { recursive: true }))

const load = () => loadSheets({ metiersDir, formationsDir })
const put = (name: string, content: string | Buffer) => writeFileSync(join(metiersDir, name), content)

test('both kinds of sheets, in the order of their file names, without fault', () => {
  put('met-0.md', metierText({ id: 'MET.0' }))
  const { metiers, formations, problems } = load()
  expect(metiers.map(({ id }) => id)).toEqual(['MET.0', 'MET.1'])
  expect(formations.map(({ id }) => id)).toEqual(['FOR.1'])
  expect(problems).toEqual([])
})

test('README.md, other files and hidden files are not sheets', () => {
  for (const name of ['README.md', 'readme.md', 'notes.txt', '.met-2.md', 'met-2.md~']) put(name, 'rien')
  mkdirSync(join(metiersDir, 'images'))
  expect(load().problems).toEqual([])
})

test('a broken sheet is set aside, the others are served, and every fault is listed', () => {
  put('met-2.md', 'du texte sans rien')
  put('met-3.md', metierText({ id: 'MET.trois', codesRome: ['H1'] }))
  const { metiers, problems } = load()
  expect(metiers.map(({ id }) => id)).toEqual(['MET.1'])
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ file, rule }) => [file.slice(-8), rule])).toEqual([
    ['met-2.md', 'titre-absent'],
    ['met-2.md', 'id-absent'],
    ['met-2.md', 'section-requise-absente'],
    ['met-3.md', 'id-invalide'],
    ['met-3.md', 'code-rome-invalide'],
  ])
})

test('duplicate ids: the first sheet is served, each other one names the places of all', () => {
  put('met-1-bis.md', metierText({ id: 'MET.1', nomMetier: 'bis' }))
  put('met-1-ter.md', metierText({ id: 'MET.1', nomMetier: 'ter' }))
  const { metiers, problems } = load()
  expect(metiers.map(({ nom }) => nom)).toEqual(['bis'])
  expect(problems).toMatchObject([
    { rule: 'id-en-double', severity: 'error', file: expect.stringContaining('met-1-ter.md') },
    { rule: 'id-en-double', severity: 'error', file: expect.stringContaining('met-1.md') },
  ])
  for (const name of ['met-1-bis.md', 'met-1.md']) expect(problems[0]?.message).toContain(join(metiersDir, name))
})

test('recommended trainings without a sheet: one warning a job sheet, none when no training was read', () => {
  put('met-2.md', metierText({ id: 'MET.2', formations: { 'FOR.1': 'a', 'FOR.2': 'b', 'FOR.3': 'c' } }))
  const { metiers, problems } = load()
  expect(metiers).toHaveLength(2)
  expect(problems).toMatchObject([{ rule: 'formation-sans-fiche', severity: 'warning', line: 19 }])
  expect(problems[0]?.message).toContain('`FOR.2`, `FOR.3`')
  expect(loadFolders([{ dir: metiersDir, usual: 'metier' }]).problems).toEqual([])
})

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${metierText()}`, 'utf16le'), 1, 'UTF-16'],
  ['UTF-16 sans marque', Buffer.from(metierText(), 'utf16le'), 1, 'octets nuls'],
  ['Latin-1', Buffer.from(metierText(), 'latin1'), 1, 'Latin-1'],
  ['Latin-1 plus bas', Buffer.concat([Buffer.from('# a\n\nb\n'), Buffer.from([0xe9, 0x0a])]), 4, 'Latin-1'],
  ['octet nul', Buffer.from('# a\n\0'), 2, 'octets nuls'],
])('%s is refused in plain words', (_, bytes, line, words) => {
  put('met-2.md', bytes)
  const { metiers, problems } = load()
  expect(metiers).toHaveLength(1)
  expect(problems).toMatchObject([{ rule: 'encodage-invalide', severity: 'error', line }])
  expect(problems[0]?.message).toContain(words)
  expect(problems[0]?.remedy).toContain('UTF-8')
})

test('a byte order mark is no fault', () => {
  put('met-2.md', `\uFEFF${metierText({ id: 'MET.2' })}`)
  expect(load()).toMatchObject({ metiers: { length: 2 }, problems: [] })
})

test('a file over 1 MB is not read', () => {
  put('met-2.md', metierText({ id: 'MET.2', enBref: '#'.repeat(1_100_000) }))
  expect(load().problems).toMatchObject([
    { rule: 'fichier-trop-gros', severity: 'error', message: 'Le fichier pèse 1,1 Mo, attendu 1 Mo au plus' },
  ])
})

test('a folder named like a sheet cannot be read', () => {
  mkdirSync(join(metiersDir, 'met-2.md'))
  expect(load().problems).toMatchObject([{ rule: 'fichier-illisible', severity: 'error' }])
})

test('a missing folder and an empty one, each with its remedy', () => {
  const empty = join(root, 'vide')
  mkdirSync(empty)
  const { problems } = loadSheets({ metiersDir: join(root, 'absent'), formationsDir: empty })
  expect(problems).toMatchObject([
    {
      rule: 'dossier-introuvable',
      severity: 'error',
      file: join(root, 'absent'),
      remedy: expect.stringContaining('METIERS_DIR'),
    },
    { rule: 'dossier-vide', severity: 'error', file: empty, remedy: expect.stringContaining('fiches') },
  ])
})

test('one folder may hold both kinds, and is read once', () => {
  put('FOR.2_cap.md', formationText())
  put('cap-sans-numero.md', `---\nid: FOR.3\n---\n${formationText()}`)
  put('metier-sans-numero.md', metierText({ id: 'MET.4' }))
  const { metiers, formations, problems } = loadSheets({ metiersDir, formationsDir: metiersDir })
  expect(metiers.map(({ id }) => id)).toEqual(['MET.1', 'MET.4'])
  expect(formations.map(({ id }) => id)).toEqual(['FOR.2', 'FOR.3'])
  expect(problems.map(({ rule }) => rule)).toEqual(['formation-sans-fiche'])
})
