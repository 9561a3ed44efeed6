import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '../../src/search/fold'
import { findLitteraux } from '../../src/search/litteraux'
import { LEXIQUE_DIR, loadLexique } from '../../src/search/loadLexique'
import { Prefiltre } from '../../src/search/prefiltre'

test.each([
  ['\\bme tuer\\b', [[' me tuer ']]],
  ['(?:papa|maman) boit', [['papa boit', 'maman boit']]],
  ['un (?:\\w+ ){0,3}couteau', [['couteau'], ['un ']]],
  ['(?<!\\w)(?:combien(?: ans)?)(?!\\w)', [[' combien ans ', ' combien ']]],
  ['gagn\\w* (?:\\w+ )*(?:net|brut)(?!\\w)', [['gagn'], ['net ', 'brut ']]],
  [
    '(?:^|\\b)(?:ecole\\w*|lycee\\w*) (?:a|sur)\\b',
    [
      ['ecole', 'lycee'],
      [' a ', ' sur '],
    ],
  ],
  ['\\b(?:ecole\\w*|lycee\\w*)', [[' ecole', ' lycee']]],
  ['\\b,fin', [[',fin']]],
  ['\\w*eur', [['eur']]],
  ['[ab]c', [['ac', 'bc']]],
  ['(?:a|\\w+)', []],
  ['\\d+', []],
  ['a*', []],
])('ce que « %s » exige', (source, expected) => {
  expect(findLitteraux(new RegExp(source))).toEqual(expected)
})

test('un motif écarté ne correspond jamais : toutes les tournures, toutes les questions', () => {
  const lexique = loadLexique(LEXIQUE_DIR)
  const dir = join(__dirname, '../bench/understanding')
  const texts = readdirSync(dir)
    .filter((name) => name.startsWith('reglage') && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(dir, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => tokenize([JSON.parse(line).q].flat().join(' ')).join(' '))
    .filter((_, at) => at % 5 === 0)
  const motifs = [
    ...[...lexique.facettes.values()].flatMap(({ fort, faible }) => [...fort, ...faible]),
    ...[...lexique.facettesFormation.values(), ...lexique.gestes.values()].flat(),
    ...lexique.horsSujet.flatMap(({ indices }) => indices),
    ...lexique.detresse.flatMap(({ motifs }) => motifs),
    ...lexique.cible,
    ...lexique.contexte,
  ]
  let tried = 0
  let ruledOut = 0
  const wrong = texts.flatMap((text) =>
    motifs.filter(({ pattern, prefiltre, rang }) => {
      tried++
      if (prefiltre.admis(text).includes(rang)) return false
      ruledOut++
      pattern.lastIndex = 0
      return pattern.test(text)
    }),
  )
  expect(wrong).toEqual([])
  // What makes it worth its while: few patterns are left to try.
  expect(ruledOut / tried).toBeGreaterThan(0.98)
})

test('un texte déjà lu, puis un motif de plus', () => {
  const prefiltre = new Prefiltre()
  const admis = (text: string, rang: number): boolean => prefiltre.admis(text).includes(rang)
  const plombier = prefiltre.add(/plombier/)
  expect(admis('un plombier', plombier)).toBe(true)
  const un = prefiltre.add(/\bun\b/)
  const texts = ['un plombier', 'le plombier', 'u', '', 'plömbier']
  expect(texts.map((text) => admis(text, un))).toEqual([true, false, false, false, false])
  expect(texts.map((text) => admis(text, plombier))).toEqual([true, true, false, false, false])
})

test('un motif dont rien n’est sûr n’est jamais écarté', () => {
  const prefiltre = new Prefiltre()
  const rangs = [/\d+/, /é/, /a*/].map((pattern) => prefiltre.add(pattern))
  expect(prefiltre.admis('rien')).toEqual(rangs)
})

test('un motif de deux parties n’est essayé que si le texte tient les deux, dans des mots entiers', () => {
  const prefiltre = new Prefiltre()
  prefiltre.add(/\bcombien\b.*\bnet\b/)
  const texts = ['combien ca fait net', 'combien', 'net', 'combien de planetes', 'net, combien']
  expect(texts.map((text) => prefiltre.admis(text).length)).toEqual([1, 0, 0, 0, 1])
})
