import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { applyChanges, readFolder } from '../../src/import/folder'
import { formationsXml, metiersXml } from '../support/exportsOnisep'
import { Destination } from '../support/imports'

const ROOT = resolve(__dirname, '../..')
const change = (dir: string, files: Readonly<Record<string, string>>, remove: readonly string[] = []) => ({
  dir,
  write: new Map(Object.entries(files)),
  remove,
})

test('ce qui n’est pas une fiche reste, sous-dossiers compris ; rien ne traîne à côté', () => {
  const destination = new Destination()
  destination.write('metiers', 'a.md', 'a')
  destination.write('metiers', 'b.md', 'b')
  destination.write('metiers', 'notes.txt', 'notes')
  mkdirSync(join(destination.metiersDir, 'images'))
  writeFileSync(join(destination.metiersDir, 'images', 'x.txt'), 'x')
  applyChanges([change(destination.metiersDir, { 'a.md': 'A', 'c.md': 'c' }, ['b.md'])])
  expect(destination.files()).toEqual({
    'metiers/a.md': 'A',
    'metiers/c.md': 'c',
    'metiers/images/x.txt': 'x',
    'metiers/notes.txt': 'notes',
  })
})

test('un changement qui échoue à mi-chemin laisse les deux dossiers comme ils étaient', () => {
  const destination = new Destination()
  destination.write('metiers', 'a.md', 'a')
  destination.write('formations', 'f.md', 'f')
  const before = destination.files()
  // A sheet to remove that is not there: the second folder cannot be prepared.
  const broken = change(destination.formationsDir, {}, ['absente.md'])
  expect(() => applyChanges([change(destination.metiersDir, { 'a.md': 'A' }), broken])).toThrow(
    /ne peut pas être remplacé \(ENOENT\)/,
  )
  expect(destination.files()).toEqual(before)
})

test('un dossier qui ne peut pas prendre sa place rend aussi la sienne à l’autre', () => {
  const destination = new Destination()
  destination.write('metiers', 'a.md', 'a')
  const inside = join(destination.metiersDir, 'formations')
  mkdirSync(inside)
  writeFileSync(join(inside, 'f.md'), 'f')
  const before = destination.files()
  // Swapping the outer folder takes the inner one's new version away with it.
  const changes = [change(destination.metiersDir, { 'a.md': 'A' }), change(inside, { 'f.md': 'F' })]
  expect(() => applyChanges(changes)).toThrow(/ne peut pas être remplacé/)
  expect(destination.files()).toEqual(before)
})

test('les deux sortes de fiches dans un même dossier', async () => {
  const destination = new Destination()
  const both = { formationsDir: destination.metiersDir }
  const [metiers, formations] = [
    destination.source('m.xml', metiersXml([{ id: 'MET.1' }])),
    destination.source('f.xml', formationsXml([{ id: 'FOR.1' }])),
  ]
  await destination.import([metiers, formations], both)
  expect(Object.keys(destination.files())).toEqual(['metiers/for-1-cap-elagueur.md', 'metiers/met-1-elagueur.md'])
  // A whole export of jobs takes no training away.
  await destination.import([destination.source('m2.xml', metiersXml([{ id: 'MET.2' }]))], both)
  expect(Object.keys(destination.files())).toEqual(['metiers/for-1-cap-elagueur.md', 'metiers/met-2-elagueur.md'])
})

test('un dossier laissé sous son autre nom par un arrêt brutal est retrouvé', () => {
  const destination = new Destination()
  destination.write('metiers', 'a.md', 'a')
  renameSync(destination.metiersDir, join(destination.root, '.metiers.avant'))
  mkdirSync(join(destination.root, '.metiers.import'))
  expect([...readFolder(destination.metiersDir)]).toEqual([['a.md', 'a']])
  applyChanges([change(destination.metiersDir, { 'b.md': 'b' })])
  expect(destination.files()).toEqual({ 'metiers/a.md': 'a', 'metiers/b.md': 'b' })
})

test('un lien vers un dossier reste un lien', () => {
  const destination = new Destination()
  destination.write('metiers', 'a.md', 'a')
  const link = join(destination.root, 'lien')
  symlinkSync(destination.metiersDir, link)
  applyChanges([change(link, { 'b.md': 'b' })])
  expect(destination.files()).toMatchObject({ 'metiers/a.md': 'a', 'metiers/b.md': 'b' })
  expect([...readFolder(link).keys()]).toEqual(['a.md', 'b.md'])
})

describe('npm run import', () => {
  const run = (destination: Destination, ...args: readonly string[]) =>
    spawnSync(process.execPath, [require.resolve('tsx/cli'), 'src/importSheets.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, METIERS_DIR: destination.metiersDir, FORMATIONS_DIR: destination.formationsDir },
    })

  test('écrit dans METIERS_DIR et FORMATIONS_DIR, dit ce qu’il a fait, montre où il en est sur la sortie d’erreur', () => {
    const destination = new Destination()
    const source = destination.source('m.xml', metiersXml([{ id: 'MET.1' }]))
    const trial = run(destination, '--dry-run', source)
    expect(trial).toMatchObject({ status: 0, stdout: expect.stringMatching(/1 ajoutée.*rien n’a été écrit/s) })
    expect(existsSync(destination.metiersDir)).toBe(false)
    const done = run(destination, source)
    expect(done.status).toBe(0)
    expect(done.stdout).toContain('m.xml : Idéo-Fiches métiers, 1 enregistrement.')
    expect(done.stderr).toMatch(/m\.xml : 0,0 Mo lus sur 0,0/)
    expect(Object.keys(destination.files())).toEqual(['metiers/met-1-elagueur.md'])
  })

  test('une source refusée : une phrase, code 1 ; une option inconnue ou rien : l’usage, code 2', () => {
    const destination = new Destination()
    const refused = run(destination, destination.source('m.xml', '<metiers><metier>'))
    expect(refused.status).toBe(1)
    expect(refused.stdout).toBe('')
    expect(refused.stderr).toMatch(/^m\.xml : XML mal formé ou tronqué, ligne 1\..*\nRien n’a été changé\.$/m)
    expect(refused.stderr).not.toMatch(/ at /)
    expect(run(destination, '--force', 'x')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--force\nUsage/),
    })
    expect(run(destination)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage/) })
  })
})
