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

test.each([
  ['prof de maths, mon élève veut travailler dans le social, quels diplômes ?', 'MET.85'],
  ['je suis assistante sociale, une maman cherche une formation courte dans la petite enfance', 'MET.64'],
  ['papa plombier, ma fille aime le dessin, quelles études', 'MET.266'],
  ['je suis secrétaire, mon fils veut bosser dehors, quel salaire', 'MET.670'],
  ['maman infirmière, mon fils aime la menuiserie, quel CAP', 'MET.38'],
  ['professeur des écoles, mon fils veut bosser dans la pub, quelles études', 'MET.557'],
  ['cpe, quels métiers dans le sport niveau bac', 'MET.278'],
  ['plombier de métier, ma fille veut faire de la mode, quel bac', 'MET.266'],
])('qui demande pour un autre ne s’entend pas répondre sur son propre métier : %s', (texte, sien) => {
  expect(lire(index, texte)).not.toContain(sien)
})

test.each([
  ['je suis boulanger, mon fils veut faire ça, quel CAP', 'MET.17'],
  ['je suis infirmière et ma fille veut faire comme moi, quelles études', 'MET.38'],
])('… sauf si c’est le même qui est voulu : %s', (texte, sien) => {
  expect(lire(index, texte)).toMatch(new RegExp(`${sien}$`))
})
