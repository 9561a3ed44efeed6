import { tokenize } from '../../src/search/fold'
import { type MentionWord, NameIndex, nameScore } from '../../src/search/nameIndex'
import type { Name, NameSource } from '../../src/search/nom'

const TOOLS = new Set(['de', 'd', 'en', 'a', 'la', 'le', 'l', 'des', 'du'])

function name(text: string, source: NameSource = 'titre', target = text): Name<string> {
  return { text, words: tokenize(text), formes: [], source, targets: [target] }
}

const index = new NameIndex<string>(
  [
    name('plombier'),
    name('technicien en mécanique'),
    name('technicien du son'),
    name('technicien de maintenance en génie climatique'),
    name('pilote de ligne'),
    name('pilote de drone'),
    name('arboriste élagueur'),
    name('avocat'),
    name('véto', 'courant', 'vétérinaire'),
    name('vétérinaire'),
    name('conducteur de travaux', 'synonyme', 'chef de chantier'),
    name('chef de chantier'),
    name('centre d’appel', 'courant', 'téléconseiller'),
  ],
  TOOLS,
)

const mention = (text: string, quality = 1): readonly MentionWord[] =>
  tokenize(text)
    .filter((word) => !TOOLS.has(word))
    .map((word) => ({ forms: [{ word, quality }], asked: 1, accole: false, tete: false }))
const find = (text: string) => index.find(mention(text), 10)
const texts = (text: string) => find(text).map((hit) => hit.name.text)

test('le nom entier couvre tout, dans les deux sens', () => {
  expect(find('technicienne en mécanique')[0]).toMatchObject({
    nameCoverage: 1,
    askCoverage: 1,
    quality: 1,
    name: { text: 'technicien en mécanique' },
  })
})

describe('l’ordre', () => {
  test.each([
    ['technicien mécanique', 'technicien en mécanique', 'les deux mots, sans l’outil'],
    ['technicien son', 'technicien du son', 'le mot rare décide'],
    ['pilote ligne', 'pilote de ligne', 'les deux mots'],
    ['conducteur travaux', 'conducteur de travaux', 'un autre nom vaut un titre'],
    ['élagueur', 'arboriste élagueur', 'le seul qui l’a'],
  ])('%s → %s d’abord (%s)', (text, first) => {
    expect(texts(text)[0]).toBe(first)
  })

  test('« technicien » seul : le nom dont il est la plus grande part d’abord, tous là', () => {
    const found = texts('technicien')
    expect(found).toHaveLength(3)
    expect(found.at(-1)).toBe('technicien de maintenance en génie climatique')
  })
})

test('ce que le nom n’a pas baisse ce qui est couvert de la demande', () => {
  const [hit] = find('avocat rue')
  expect(hit?.nameCoverage).toBe(1)
  expect(hit?.askCoverage).toBeLessThan(0.85)
})

test('ce qui n’a pas été dit baisse ce qui est couvert du nom', () => {
  const [hit] = find('technicien')
  expect(hit?.askCoverage).toBe(1)
  expect(hit?.nameCoverage).toBeLessThan(0.85)
})

test('une lecture douteuse baisse la note', () => {
  const sure = index.find(mention('plombier'), 1)[0]
  const doubtful = index.find(mention('plombier', 0.9), 1)[0]
  if (sure === undefined || doubtful === undefined) throw new Error('plombier was not found')
  expect(nameScore(doubtful)).toBeCloseTo(nameScore(sure) * 0.9)
})

test('un mot qui n’est pas demandé ne compte pas contre le nom', () => {
  const words: readonly MentionWord[] = [
    { forms: [{ word: 'plombier', quality: 1 }], asked: 1, accole: false, tete: false },
    { forms: [{ word: 'super', quality: 1 }], asked: 0, accole: true, tete: false },
  ]
  expect(index.find(words, 1)[0]).toMatchObject({ askCoverage: 1 })
})

test('rien de commun, rien', () => {
  expect(find('dresseur dragons')).toEqual([])
  expect(index.find([], 10)).toEqual([])
})

test('à égalité, le titre passe devant un nom courant', () => {
  const two = new NameIndex([name('kiné', 'courant', 'a'), name('kiné', 'titre', 'b')], TOOLS)
  expect(two.find(mention('kiné'), 2).map((hit) => hit.name.targets[0])).toEqual(['b', 'a'])
})

test('les premiers mots des titres sont des têtes, ceux des noms courants de plusieurs mots non', () => {
  expect(
    ['plombière', 'technicien', 'pilote', 'véto', 'mecanique', 'centre'].map((word) =>
      index.isHead(tokenize(word)[0] ?? ''),
    ),
  ).toEqual([true, true, true, true, false, false])
})

test('rien n’est fait des noms qui n’atteignent pas la note voulue, et les autres restent les mêmes', () => {
  const all = index.find(mention('technicien'), 10)
  const floor = nameScore(all[1] ?? { nameCoverage: 0, askCoverage: 0, quality: 0 })
  const kept = index.find(mention('technicien'), 10, false, floor)
  expect(kept).toEqual(all.filter((hit) => nameScore(hit) >= floor))
  expect(kept.length).toBeLessThan(all.length)
})

test('au plus le nombre voulu', () => {
  expect(index.find(mention('technicien'), 2)).toHaveLength(2)
})
