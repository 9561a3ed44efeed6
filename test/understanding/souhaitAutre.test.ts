import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'ma tante est menuisière et voudrait enseigner dans un lycée, il lui faut quoi comme diplôme ?',
  'je suis coiffeuse et j’aimerais soigner des chevaux, faut quel diplôme ?',
])('qui a un métier et souhaite autre chose n’a pas de réponse sur le sien : %s', (texte) => {
  expect(lire(index, texte)).not.toMatch(/ MET\.(?:439|39)\b/)
})

test.each([
  ['je suis infirmière et je voudrais connaître les horaires', 'conditions MET.38'],
  ['ma tante est menuisière et voudrait gagner plus, il lui faut quoi comme diplôme ?', ' MET.439'],
])('… sauf s’il demande quelque chose du sien : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test.each([
  'Faire découvrir une région aux guides de haute montagne, ça gagne combien ?',
  'apprendre aux infirmières à se servir d’un logiciel, quel diplôme ?',
])('à qui l’on fait quelque chose n’est pas le métier demandé : %s', (texte) => {
  expect(lire(index, texte)).not.toMatch(/^\w+ MET\.(?:38|918)$/)
})

test.each([
  ['électricien de formation je souhaite devenir professeur des écoles, quelles études ?', 'etudes MET.557'],
  ['plombier de métier, je vise infirmier, salaire', 'salaire MET.38'],
])('ce qu’on a appris n’est pas ce qu’on veut devenir : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
