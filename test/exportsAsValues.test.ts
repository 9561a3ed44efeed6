import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')

/** What a fresh process says of the export `fold`: a getter, or its value. */
function foldExported(flags: readonly string[]): string {
  const look = `const { fold } = Object.getOwnPropertyDescriptors(require('./src/search/fold'));
    process.stdout.write(fold.get ? 'getter' : fold.value('Élève'))`
  return spawnSync(process.execPath, [...flags, '--import', 'tsx', '-e', look], { cwd: ROOT, encoding: 'utf8' }).stdout
}

test('ce qu’un fichier exporte est une valeur, que nul n’appelle pour l’obtenir', () => {
  expect(foldExported(['--require', './scripts/exportsAsValues.cjs'])).toBe('eleve')
  // What the script is there for: should tsx export values one day, it can go.
  expect(foldExported([])).toBe('getter')
})

test.each(['src', 'dialogs'])('rien de ce que %s exporte ne change de valeur', (folder) => {
  const inProcess = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
    // The page's own code is for browsers, bundled apart.
    (name) => name.endsWith('.ts') && !name.includes('client'),
  )
  const text = (name: string): string => readFileSync(join(ROOT, folder, name), 'utf8')
  expect(inProcess.filter((name) => /^export (?:let|var)\b/m.test(text(name)))).toEqual([])
})
