import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['ma sœur fait les trois-huit et ressemble à un zombie. sage-femme, c’est aussi la nuit ?', /^conditions MET\.787$/],
  ['mon fils a été refusé, il s’oriente vers menuisier. Y a-t-il des perspectives d’emploi ?', /^evolution MET\.439$/],
  ['boulanger, si je rate le concours y’a une autre porte ?', /^(etudes|formations|niveau) MET\.17$/],
  ['il fait froid quand on bosse comme vétérinaire ?', /^conditions MET\.171$/],
])('une seule chose demandée d’un seul métier, quoi qu’on dise autour : « %s »', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['un métier proche de sage-femme', 'proches MET.787'],
  ['quels métiers ressemblent à menuisier, avec des perspectives d’emploi ?', 'proches MET.439'],
  ['boulanger me plairait, quoi d’autre ?', 'proches MET.17'],
  ['j’aime le froid, quels métiers ?', 'liste metiersParInteret'],
])('et ce qui demande d’autres métiers en demande toujours : « %s »', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
