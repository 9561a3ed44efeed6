import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'travailler chez Thales',
  'je veux travailler chez Airbus',
  'comment entrer chez Dassault',
  'un métier chez Ikea',
])('« %s » : une entreprise n’est ni un métier ni un devoir, et il y a une suite', (texte) => {
  expect(lire(index, texte)).toBe('inconnu')
  expect(respond(texte, index).text).toContain('pas d’entreprises')
})

test.each([
  ['travailler chez moi', 'horsSujet'],
  ['le théorème de Thalès', 'horsSujet'],
  ['travailler chez Disney', 'liste metiersParInteret'],
])('« %s » ne nomme pas d’entreprise à écarter : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['comptable chez Total', 'presentation MET.11'],
  ['cuisinier à l’armée', 'presentation MET.420'],
  ['cuisinier dans la police', 'presentation MET.420'],
  ['infirmier à l’armée', 'presentation MET.38'],
  ['infirmier à l’armée salaire', 'salaire MET.38'],
])('où l’on exerce ne demande rien : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['aide-soignant en psychiatrie salaire', 'salaire MET.561'],
  ['infirmier en cardiologie', 'presentation MET.38'],
  ['infirmière en chirurgie salaire', 'salaire MET.38'],
  ['aide-soignant en pédiatrie', 'presentation MET.561'],
  ['aide-soignante en gériatrie études', 'etudes MET.561'],
])('le métier nommé d’abord reste celui dont on parle : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['mécanicien chez les pompiers', 'MET.572'],
  ['mécano chez les pompiers', 'MET.572'],
  ['informaticien dans la gendarmerie', 'MET.313'],
])('« %s » n’est pas qui y travaille d’ordinaire (%s)', (texte, autre) => {
  const { intent, metiers } = respond(texte, index)
  expect(metiers[0]?.id).not.toBe(autre)
  expect(intent).not.toBe('conditions')
})
