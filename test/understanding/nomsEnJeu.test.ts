import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'je suis plombier, boulanger ou infirmier c’est quoi la différence ?',
  'Plombier depuis dix ans, je compare deux pistes : boulanger et infirmier',
  'mon père est plombier, j’hésite entre boulanger et infirmier',
])('qui demande n’est pas un des métiers comparés : %s', (texte) => {
  expect(lire(index, texte)).toBe('comparaison MET.17 MET.38')
})

test.each([
  ['différence entre plombier, boulanger et infirmier', 'comparaison MET.266 MET.17 MET.38'],
  ['je suis plombier, différence avec boulanger ?', 'comparaison MET.266 MET.17'],
])('… mais ce qu’on compare à soi y est : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
