import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'Infirmière à Toulouse, mon fils est fou de musique. Quels sont les métiers autour du bois ?',
  'Je suis plombier depuis dix ans. Quels métiers avec les animaux ?',
  'Bac pro commerce en poche, je m’ennuie. Quels métiers autour des chevaux ?',
])('la dernière phrase dit de quoi elle parle : le début ne dit que qui demande : %s', (texte) => {
  expect(lire(index, texte)).toBe('liste metiersParInteret')
})

test.each([
  ['Je suis boulanger. Combien gagne un plombier ?', 'salaire MET.266'],
  ['Je veux être infirmier. Quels métiers lui ressemblent ?', 'proches MET.38'],
  ['Mon cousin est plombier. Il travaille la nuit des fois ?', 'conditions MET.266'],
])('… mais ce qu’elle reprend reste : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})
