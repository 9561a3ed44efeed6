import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'j’ai été coiffeuse, quels métiers maintenant ?',
  'ancienne coiffeuse, que faire maintenant ?',
  'après avoir été coiffeuse quels métiers',
  'j’ai bossé comme coiffeuse pendant 12 ans, quel métier je pourrais faire d’autre ?',
  'je suis coiffeuse, quels autres métiers je pourrais faire ?',
  'j’étais coiffeuse, je peux faire quoi maintenant ?',
])('« %s » : les métiers proches de celui qu’on a fait', (texte) => {
  expect(lire(index, texte)).toBe('proches MET.39')
})

test.each([
  ['j’ai un ami coiffeur, que faire ?', /^(?!proches)/],
  ['je suis coiffeuse, quel salaire ?', /^salaire/],
  ['ancien technicien, quel métier ?', /^(?!proches)/],
])('« %s » ne cherche rien d’autre', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})
