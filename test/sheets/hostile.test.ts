import { parseFicheFormation } from '../../src/sheets/parseFicheFormation'
import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'
import { metierText } from '../support/fiches'

const body = metierText({ id: 'MET.1' })
const flag = '__declicExecuted'

/** Milliseconds of processor for both parsers. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  parseFicheMetier(text, 'met-1.md')
  parseFicheFormation(text, 'for-1.md')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

// A megabyte of list items, as a long sheet would hold them.
const ordinary = timeOf(`# a\n**ID:** MET.1\n## Études\n${'- un point de la liste\n'.repeat(44_000)}`)
// The slowest takes about 15 times as long; work in the square of the length takes thousands of times more.
const LIMIT = 100

test.each(['js', 'javascript', 'JS', ' js ', 'coffee', 'json', 'toml', 'cson'])(
  'front matter in %s is never executed',
  (language) => {
    const text = `---${language}\n{ title: globalThis.${flag} = true }\n---\n${body}`
    // Twice: gray-matter keeps a cache of what it has read.
    for (const { fiche, problems } of [parseFicheMetier(text, 'met-1.md'), parseFicheMetier(text, 'met-1.md')]) {
      expect(fiche).toBeUndefined()
      expect(problems).toMatchObject([{ rule: 'entete-refuse', severity: 'error', line: 1 }])
    }
    expect(flag in globalThis).toBe(false)
  },
)

test('YAML tags that build functions are refused', () => {
  const { problems } = parseFicheMetier(
    `---\nsource: !!js/function "function(){globalThis.${flag}=1}"\n---\n${body}`,
    'met-1.md',
  )
  expect(problems).toMatchObject([{ rule: 'entete-invalide', severity: 'error' }])
})

test('YAML keys cannot reach the prototype', () => {
  parseFicheMetier(`---\n__proto__:\n  polluted: yes\nconstructor: x\n---\n${body}`, 'met-1.md')
  expect('polluted' in {}).toBe(false)
})

test('an alias bomb costs nothing', () => {
  const levels = Array.from({ length: 40 }, (_, n) => `k${n + 1}: &k${n + 1} [${Array(9).fill(`*k${n}`).join(',')}]`)
  const text = `---\nk0: &k0 lol\n${levels.join('\n')}\ndomaines: *k40\n---\n${body}`
  expect(timeOf(text) / ordinary).toBeLessThan(LIMIT)
})

test.each([
  ['one line of #', '#'.repeat(1_000_000)],
  ['# and spaces', '# '.repeat(500_000)],
  ['headings only', '## \n'.repeat(250_000)],
  ['unknown sections', '## a\n'.repeat(200_000)],
  ['stars', '*'.repeat(1_000_000)],
  ['bold openings', '**\n'.repeat(300_000)],
  ['colons', `## ${':'.repeat(1_000_000)}x`],
  ['dashes', '-'.repeat(1_000_000)],
  ['bullets', '- \n'.repeat(300_000)],
  ['line breaks', `## Présentation\n${'a<br/>'.repeat(160_000)}`],
  ['tag openings', '<'.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(1_000_000)}b`],
  ['NBSP', `a${'\u00a0'.repeat(500_000)}b`],
  ['digits', `## Vie professionnelle\n### Salaire du débutant\n${'1'.repeat(1_000_000)}`],
  ['groups of digits', `## Vie professionnelle\n### Salaire du débutant\n${'111 '.repeat(250_000)}`],
  ['ranges', `## Vie professionnelle\n### Salaire du débutant\n${'1 à '.repeat(250_000)}`],
  ['openings of ids', `## Formations recommandées\n- ${'(ID: FOR.'.repeat(100_000)}`],
  ['faulty codes', `**Codes ROME:**\n${'- x\n'.repeat(200_000)}`],
  ['deep YAML', `---\na: ${'['.repeat(900_000)}\n---\n${body}`],
  ['YAML as deep as is read', `---\na: ${'['.repeat(9000)}\n---\n${body}`],
  ['front matter without end', `---\n${'a: b\n'.repeat(200_000)}`],
  ['brackets of a link', `**Lien:** ${'['.repeat(500_000)}${']('.repeat(200_000)}`],
  ['null bytes', '\0'.repeat(1_000_000)],
])('up to a megabyte of %s is read in a moment', (_, text) => {
  expect(timeOf(text.startsWith('---') ? text : `# a\n**ID:** MET.1\n${text}`) / ordinary).toBeLessThan(LIMIT)
})

test('null bytes inside a sheet vanish from its text', () => {
  expect(parseFicheMetier(body.replace('élagueur', 'éla\0gueur'), 'met-1.md').fiche?.nom).toBe('élagueur/euse')
})

test('nothing at all', () => {
  expect(parseFicheMetier('', 'met-1.md').problems.map(({ rule }) => rule)).toContain('titre-absent')
  expect(parseFicheFormation('', 'for-1.md').problems.map(({ rule }) => rule)).toContain('titre-absent')
})
