import { editDistance } from '../../src/search/distance'
import { phoneticKey } from '../../src/search/phonetic'
import { Vocabulary } from '../../src/search/vocabulary'

describe('distance', () => {
  test.each([
    ['plombier', 'plombier', 2, 0],
    ['plonbier', 'plombier', 2, 1],
    ['plobmier', 'plombier', 2, 1],
    ['plombie', 'plombier', 2, 1],
    ['plommbier', 'plombier', 2, 1],
    ['plonbié', 'plombier', 2, 3],
    ['chat', 'chien', 2, 3],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
    ['a', 'aaaaaaaaaa', 2, 3],
  ])('%s, %s (au plus %i) : %i', (a, b, limit, edits) => {
    expect(editDistance(a, b, limit)).toBe(edits)
    expect(editDistance(b, a, limit)).toBe(edits)
  })
})

describe('même son', () => {
  test.each([
    ['fleuriste', 'floeriste', false],
    ['kine', 'quine', true],
    ['photographe', 'fotografe', true],
    ['infirmiere', 'infirmiaire', true],
    ['professeur', 'profeseur', true],
    ['avocat', 'avoca', true],
    ['chauffeur', 'chofeur', true],
    ['mecanicien', 'mekanicien', true],
    ['plombier', 'menuisier', false],
    ['macon', 'lecon', false],
    ['psychologue', 'psycolog', true],
    ['technicien', 'teknicien', true],
    ['archeologue', 'arkeologue', true],
    ['oenologue', 'enologue', true],
    ['archer', 'arker', false],
    ['comptable', 'contable', true],
  ])('%s et %s : %s', (a, b, same) => {
    expect(phoneticKey(a) === phoneticKey(b)).toBe(same)
  })
})

describe('corrections', () => {
  const vocabulary = new Vocabulary()
  for (const word of [
    'plombier',
    'infirmier',
    'infirmiere',
    'avocat',
    'bts',
    'but',
    'maçon',
    'data',
    'horaires',
    'fleuriste',
    'pompier',
    'chauffeur',
    'medecin',
  ])
    vocabulary.add(word, 1, true)
  for (const word of ['lecon', 'date', 'plomberie']) vocabulary.addOrdinary(word)
  const best = (word: string): string | undefined => vocabulary.corrections(word)[0]?.word

  test.each([
    ['plonbier', 'plombier', 'une lettre'],
    ['plobmier', 'plombier', 'deux lettres échangées'],
    ['plombié', 'plombier', 'le même son'],
    ['avoct', 'avocat', 'une lettre, dès quatre'],
    ['infirmyier', 'infirmier', 'une lettre de trop'],
    ['chofeur', 'chauffeur', 'le même son, plusieurs lettres'],
    ['horraire', 'horaires', 'deux lettres, dès huit'],
    ['medssin', 'medecin', 'un e muet de moins au milieu, le reste à l’oreille'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(best(word)).toBe(expected)
  })

  test('deux lettres fausses n’importe où, dès huit', () => {
    expect(['enfermier', 'infurmeir', 'plumbiez'].map(best)).toEqual(['infirmier', 'infirmier', 'plombier'])
  })

  test.each([
    ['plombier', 'connu'],
    ['date', 'ordinaire : ce n’est pas « data »'],
    ['lecon', 'ordinaire : ce n’est pas « maçon »'],
    ['bu', 'trop court'],
    ['bst', 'trois lettres : un sigle ne se corrige pas'],
    ['boulanger', 'rien d’approchant'],
    ['xyzxyzxyz', 'rien d’approchant'],
  ])('%s : aucune (%s)', (word) => {
    expect(vocabulary.corrections(word)).toEqual([])
  })

  test('un mot ordinaire ne sert jamais de correction', () => {
    expect(vocabulary.corrections('plombrie').map(({ word }) => word)).not.toContain('plomberie')
  })

  test('plus il y a de fautes, moins on est sûr ; la première lettre compte davantage', () => {
    const quality = (written: string, word: string): number =>
      vocabulary.nearest(written).find((each) => each.word === word)?.quality ?? 0
    expect(quality('plomber', 'plombier')).toBeGreaterThan(quality('plmber', 'plombier'))
    expect(quality('plonbier', 'plombier')).toBeGreaterThan(quality('blombier', 'plombier'))
    expect(quality('plonbier', 'plombier')).toBeLessThan(1)
  })

  test('au plus douze, les meilleures d’abord', () => {
    const many = new Vocabulary()
    for (const letter of 'abcdefghijklmnop') many.add(`maison${letter}`)
    const found = many.corrections('maisonz')
    expect(found).toHaveLength(12)
    expect([...found].sort((a, b) => b.quality - a.quality)).toEqual(found)
  })

  test('ce que le vocabulaire connaît', () => {
    expect([
      vocabulary.has('date'),
      vocabulary.isTarget('date'),
      vocabulary.isTarget('plombier'),
      vocabulary.has('zzz'),
    ]).toEqual([true, false, true, false])
  })
})
