import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['un métier où ce qui compte c’est l’entraide', '+entraide'],
  ['la musique ça compte pour moi', '+musique'],
  ['ma famille compte beaucoup, je veux aider les gens', '+aider'],
  ['le dessin, comment en faire mon gagne-pain ?', '+faire des dessins'],
  ['un métier où on tient les comptes', '+tenir les comptes'],
  ['je dessine', '+dessine'],
])('un verbe conjugué n’est pas le nom qui s’écrit pareil : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« je photographie les gens » est un goût, et pas le directeur de la photographie', () => {
  const { metiers } = respond('je photographie les gens', index)
  expect(metiers[0]?.nom).toBe('photographe')
})

test.each([
  ['j’aime bricoler à la maison', '+bricoler'],
  ['je cuisine beaucoup chez moi', '+cuisine'],
  ['pas loin de chez moi il y a un haras, j’aime les chevaux', '+chevaux'],
  ['travailler à la maison', '+travailler à la maison'],
  ['un métier à faire depuis chez moi', '+depuis chez moi'],
])('où l’on habite n’est pas où l’on veut travailler : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['fatiguée de porter des cartons, je veux travailler avec des enfants', '-cartons, +avec des enfants'],
  ['lassée de vendre des fringues, j’aimerais être dehors', '-vendre, -fringues, +être dehors'],
  ['ma mère ne veut rien faire d’autre que s’occuper d’enfants, quels métiers ?', '+enfants'],
])('ce dont on est las n’est pas une envie : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« ses mains » sont « mes mains »', () => {
  expect(souhaits(index, 'un métier où on utilise ses mains et sa tête')).toBe('+utiliser mes mains')
})
