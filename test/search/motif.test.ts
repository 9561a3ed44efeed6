import { candidats, findMotif, isPossible, parseMotif, possibles } from '../../src/search/motif'
import { Prefiltre } from '../../src/search/prefiltre'
import { cpuTime } from '../support/cpuTime'

const matches = (phrase: string, text: string): boolean => findMotif(parseMotif(phrase), text) !== undefined

test.each([
  ['salaire', 'le salaire net', true, 'mot entier'],
  ['salaire', 'les salaires', false, 'pas un début de mot'],
  ['salaire*', 'les salaires', true, '* complète'],
  ['gagn*', 'il gagnera', true, '* complète'],
  ['combien ... gagn*', 'combien un plombier gagne', true, '... laisse passer deux mots'],
  ['combien ... gagn*', 'combien gagne', true, '... laisse passer zéro mot'],
  ['combien ... gagn*', 'combien a b c d gagne', true, '... laisse passer quatre mots'],
  ['combien ... gagn*', 'combien a b c d e gagne', false, '... n’en laisse pas passer cinq'],
  ['(quel|quelle) voie', 'quelle voie', true, '(a|b)'],
  ['(quel|quelle) voie', 'la voie', false, '(a|b) l’un des deux'],
  ['code (du )?metier', 'code metier', true, '(a )? peut manquer'],
  ['code (du )?metier', 'code du metier', true, '(a )? peut être là'],
  ['faire (quoi)?', 'faire', true, 'groupe final facultatif, sans son espace'],
  ['faire (quoi)?', 'faire quoi', true, 'groupe final facultatif présent'],
  ['je (ne )?sais (pas|plus)', 'je sais pas', true, 'deux groupes'],
  ['quels? interets?', 'quel interets', true, 's facultatif'],
  ['(est|c est) (il )?(fait )?pour moi', 'c est fait pour moi', true, 'groupes facultatifs qui se suivent'],
  ['a (la )?place (de|d|du)', 'a place de', true, 'groupe facultatif au milieu'],
])('« %s » dans « %s » : %s (%s)', (phrase, text, expected) => {
  expect(matches(phrase, text)).toBe(expected)
})

test('ce qu’une tournure couvre, ce qu’elle écrit elle-même', () => {
  expect(findMotif(parseMotif('combien ... gagne'), 'dis combien un plombier gagne net')).toEqual({
    debut: 4,
    fin: 29,
    propres: 'combien gagne'.length,
  })
})

test.each(['(a|b', 'a)', '[', '*', 'a ((b) c'])('« %s » est mal écrite : une SyntaxError', (phrase) => {
  expect(() => parseMotif(phrase)).toThrow(SyntaxError)
})

test('aucune tournure ne s’emballe', () => {
  const motif = parseMotif('combien ... (annees?|ans) ... (faire|pour)')
  const timeOf = (times: number): number =>
    cpuTime((run) => findMotif(motif, `${'combien a ans '.repeat(times)}${run}`))
  // Sixteen times the text: sixteen times the time, with room for noise; a pattern that backtracks takes 256 times and more.
  expect(timeOf(32_000) / Math.max(timeOf(2000), 0.1)).toBeLessThan(64)
})

test('d’une liste, les tournures qui peuvent correspondre, dans son ordre', () => {
  const prefiltre = new Prefiltre()
  const read = (phrases: readonly string[]) => phrases.map((phrase) => parseMotif(phrase, prefiltre))
  const before = read(['salaire', 'combien'])
  const list = read(['niveau', 'bac', 'diplome'])
  read(['quel niveau'])
  expect(candidats(list, 'quel niveau apres le bac, et quel salaire')).toEqual([list[0], list[1]])
  expect(candidats(before, 'quel niveau')).toEqual([])
  expect(candidats([], 'quel niveau')).toEqual([])
})

test('un texte peut correspondre à une tournure des listes, et non à celles qui sont lues entre elles', () => {
  const prefiltre = new Prefiltre()
  const [avant, un, entre, deux, apres] = ['avant', 'un mot', 'entre', 'deux', 'apres'].map((phrase) => [
    parseMotif(phrase, prefiltre),
  ])
  if (avant === undefined || un === undefined || entre === undefined || deux === undefined || apres === undefined)
    throw new Error('a phrase was not read')
  const lists = [un, deux]
  expect(
    ['avant', 'dans un mot', 'entre', 'avant entre deux', 'apres', 'rien'].map((text) => isPossible(lists, text)),
  ).toEqual([false, true, false, true, false, false])
  expect(isPossible([], 'un mot')).toBe(false)
})

test('de ce que disent des tournures, ce qu’un texte peut dire, une fois et dans l’ordre', () => {
  const prefiltre = new Prefiltre()
  const read = (sujet: string, ...phrases: readonly string[]) => ({
    sujet,
    indices: phrases.map((phrase) => parseMotif(phrase, prefiltre)),
  })
  const [bourse, stage, rien, permis] = [
    read('bourse', 'bourse', 'crous'),
    read('stage', 'stage'),
    read('rien'),
    read('permis', 'permis de conduire'),
  ]
  const dits = [bourse, stage, rien, permis]
  expect(possibles(dits, 'le permis de conduire, la bourse du crous')).toEqual([bourse, permis])
  expect(possibles(dits, 'un logement')).toEqual([])
  expect(possibles([rien], 'un stage')).toEqual([])
})
