import { Tournure, Tournures } from '../../src/understanding/mots/tournures'

test('la première tournure qui correspond, dans l’ordre écrit ; celle dont on ne fait rien est passée', () => {
  const autres = new Tournures([[/\bcap\b/, 'cap']])
  const tournures = new Tournures([
    [/\bbac \+ (\d)/, 'bac plus'],
    [/\d/, 'chiffre'],
    [/\bbac\b/, 'bac'],
  ])
  const find = (phrase: string) => tournures.find(phrase, ([said], sens) => (said === '7' ? undefined : sens))
  expect(['bac + 3', 'le bac a 3 ans', 'le bac', '7 ans apres le bac', 'un cap', ''].map(find)).toEqual([
    'bac plus',
    'chiffre',
    'bac',
    'bac',
    undefined,
    undefined,
  ])
  expect(autres.find('un cap ou un bac', (_, sens) => sens)).toBe('cap')
})

test('une tournure seule, que d’autres soient lues avant elle ou non', () => {
  const pareil = new Tournure(/\b(?:pareil|meme chose)\b/)
  const nombre = new Tournure(/^(\d+) ans$/)
  expect(['fais pareil', 'la meme chose', 'c est pareille', ''].map((phrase) => pareil.test(phrase))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(['12 ans', 'a 12 ans'].map((phrase) => nombre.exec(phrase)?.[1])).toEqual(['12', undefined])
})
