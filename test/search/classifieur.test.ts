import { Classifieur, type Exemple, USUAL } from '../../src/search/classifieur'
import { parseChamps } from '../../src/search/parseExemples'
import { FICHIERS_LEXIQUE, parseLexique } from '../../src/search/parseLexique'
import { stem } from '../../src/search/stem'

const MOTS = ['combien', 'gagne', 'paye', 'bien', 'ans', 'etudes', 'x', 'y', 'licorne']

const traits = (...mots: readonly string[]): readonly number[] => mots.map((mot) => MOTS.indexOf(mot))

const EXEMPLES: readonly Exemple<'salaire' | 'duree'>[] = [
  { traits: traits('combien', 'gagne'), classes: ['salaire'] },
  { traits: traits('combien', 'paye'), classes: ['salaire'] },
  { traits: traits('gagne', 'paye', 'bien'), classes: ['salaire'] },
  { traits: traits('combien', 'ans'), classes: ['duree'] },
  { traits: traits('ans', 'etudes'), classes: ['duree'] },
  { traits: traits('etudes', 'ans', 'bien'), classes: ['duree'] },
]

const classifieur = () => new Classifieur<'salaire' | 'duree'>(['salaire', 'duree'], EXEMPLES)

const premiere = (...mots: readonly string[]) => classifieur().classify(traits(...mots))[0]?.classe

test('ce qu’un exemple a montré se reconnaît, aussi dans un mélange nouveau', () => {
  expect(premiere('gagne', 'bien')).toBe('salaire')
  expect(premiere('combien', 'ans', 'bien')).toBe('duree')
})

test('les parts font un, la plus forte d’abord', () => {
  const [first, second] = classifieur().classify(traits('paye'))
  expect((first?.part ?? 0) + (second?.part ?? 0)).toBeCloseTo(1)
  expect(first?.part).toBeGreaterThan(second?.part ?? 1)
})

test('rien de connu : aucune classe n’est sûre', () => {
  expect(classifieur().classify(traits('licorne'))[0]?.part).toBeLessThan(0.6)
  expect(classifieur().classify(traits())[0]?.part).toBeLessThan(0.6)
})

test('un exemple qui a deux bonnes lectures n’en éteint aucune', () => {
  const deux = new Classifieur<'a' | 'b' | 'c'>(
    ['a', 'b', 'c'],
    [
      { traits: traits('x'), classes: ['a', 'b'] },
      { traits: traits('x'), classes: ['a', 'b'] },
      { traits: traits('y'), classes: ['c'] },
      { traits: traits('y'), classes: ['c'] },
    ],
  )
  const parts = new Map(deux.classify(traits('x')).map(({ classe, part }) => [classe, part]))
  expect(parts.get('a')).toBeGreaterThan(0.3)
  expect(parts.get('b')).toBeGreaterThan(0.3)
  expect(parts.get('c')).toBeLessThan(0.2)
})

test('les mêmes exemples donnent les mêmes poids', () => {
  expect(classifieur().classify(traits('combien', 'bien'))).toEqual(classifieur().classify(traits('combien', 'bien')))
})

test('une clé d’exemples qui ne nomme aucune facette est refusée, avec le fichier et ce qui est attendu', () => {
  const texts = new Map(
    FICHIERS_LEXIQUE.map((file) => [file, file === 'exemples-metiers.yaml' ? 'salair: [X paye]' : '{}']),
  )
  expect(() => parseLexique(texts)).toThrow(/exemples-metiers\.yaml.*« salair ».*salaire/)
})

test('des traits laissés de côté tour à tour : ce qui est appris ne repose pas sur un seul', () => {
  // « combien » and « gagne » always come together; one alone must say nearly as much as both.
  const exemples: readonly Exemple<'salaire' | 'duree'>[] = Array.from({ length: 8 }, () => [
    { traits: traits('combien', 'gagne', 'paye', 'bien'), classes: ['salaire' as const] },
    { traits: traits('ans', 'etudes', 'x', 'y'), classes: ['duree' as const] },
  ]).flat()
  const partOfOne = (dropped: number): number =>
    new Classifieur<'salaire' | 'duree'>(['salaire', 'duree'], exemples, undefined, { ...USUAL, dropped }).classify(
      traits('gagne'),
    )[0]?.part ?? 0
  expect(partOfOne(0.5)).toBeGreaterThan(partOfOne(0))
  expect(partOfOne(0.5)).toBe(partOfOne(0.5))
})

test('champs lexicaux : un mot et ses formes évoquent leurs champs, chacun une fois', () => {
  const champs = parseChamps({ argent: ['loyer', 'payer', 'loyers'], horaires: ['nuit', 'payer'] })
  expect(champs.get(stem('loyers'))).toEqual(['argent'])
  expect(champs.get(stem('payer'))).toEqual(['argent', 'horaires'])
  expect(champs.get(stem('chaise'))).toBeUndefined()
})
