import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['maçon, on peut finir chef ?', /^(?!.*MET\.420).*MET\.94/],
  ['je vise chef un jour, plombier c’est un bon tremplin ?', /^(?!.*MET\.420).*MET\.266/],
])('« chef » à côté d’un métier dit jusqu’où l’on va : « %s »', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['prépa ou BUT pour devenir plombier ?', /^(etudes|formations|niveau) MET\.266$/],
  ['opticien, prépa ou fac ?', /MET\.281/],
  ['prépa ou BUT ?', /^diplome$/],
])('deux sortes d’études : du métier nommé, ou côte à côte : « %s »', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test('« dure » n’est pas de la fin du nom', () => {
  expect(lire(index, 'la formation d’entraîneur sportif dure combien de temps ?')).toBe('duree MET.481')
})

test.each([
  ['j’aime dessiner, pourquoi pas dans la mode ?', /\+mode/],
  ['j’aimerais bien être dehors avec des animaux', /^(?!.*bien)/],
  ['j’habite à côté de Roissy : quels métiers à l’aéroport ?', /^(?!.*habits)/],
])('les mots pris pour ce qu’ils disent : « %s »', (texte, attendu) => {
  expect(souhaits(index, texte)).toMatch(attendu)
  expect(souhaits(index, texte)).toMatch(/\+/)
})
