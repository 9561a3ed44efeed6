import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['infirmiere salaire de depart', 'salaire MET.38'],
  ['plombier paye de départ', 'salaire MET.266'],
  ['que deviennent les élèves après un CAP couvreur ?', 'formation debouches FOR.7012'],
  ['faut quoi comme formation pour aide soignant', 'formations MET.561'],
])('« %s »', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('« la formation d’aide-soignant, combien de temps ? » reste du diplôme', () => {
  expect(lire(index, 'combien dure la formation pour aide-soignant ?')).toMatch(/duree/)
})

test('« où l’on travaille de ses mains » est une envie', () => {
  expect(souhaits(index, 'des métiers artistiques où l’on travaille de ses mains')).toContain('mains')
})
