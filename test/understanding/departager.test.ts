import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['conducteur, ça gagne combien ?', 'choix'],
  ['Combien gagne un conducteur, de bus je veux dire ?', 'salaire MET.907'],
  ['matelot, on dort à bord ?', 'choix'],
  ['Matelot sur un bateau de pêche, c’est comment les horaires ?', 'conditions MET.674'],
  ['j’aime la pêche et je veux être matelot', 'choix'],
  ['tôlier, c’est quoi le salaire ?', 'choix'],
  ['tôlier en carrosserie, c’est quoi le salaire ?', 'salaire MET.68'],
])('%s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(new RegExp(`^${attendu}`))
})

test.each([
  ['En quoi le métier de psychologue diffère-t-il de celui d’infirmier ?', 'comparaison'],
  ['boulanger et pâtissier font-ils le même travail ?', 'comparaison'],
  ['je compare plombier et électricien', 'comparaison'],
  ['un boulanger-pâtissier, c’est quoi ?', 'choix presentation'],
])('%s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(new RegExp(`^${attendu}`))
})
