import { parseQuestion } from '../../src/understanding/mots/question'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const lu = (texte: string) => parseQuestion(texte, index).phrase

test.each([
  ['profdesport', /^prof de sports?$/],
  ['profdsport', /^prof de sports?$/],
  ['profdemaths', /^prof de maths$/],
  ['profdeps', /^prof d eps$/],
  ['profdesecole', /^prof des ecoles?$/],
  ['animateurdecolo', /^animateur de colo$/],
  ['conducteurdebus', /^conducteur de bus$/],
  ['educspe', /^educ spe$/],
  ['salaire hotessedelair', /^salaire hotesse de l air$/],
])('« %s » : le nom entier, sans ses espaces', (texte, attendu) => {
  expect(lu(texte)).toMatch(attendu)
})

test.each([
  ['esport', 'esport'],
  ['metierdusport', 'metier du sport'],
  ['portefeuille', 'portefeuille'],
])('« %s » se lit comme avant', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})
