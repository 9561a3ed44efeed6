import { nomsMetiers } from '../../src/search/nomsMetiers'
import { indexOf } from '../support/catalogues'

test.each([
  ['gréeur/euse (voiles et cordages) en haute mer', 'gréeur en haute mer'],
  ['serveur/euse (café-bar)', 'serveur'],
])('un titre se dit sans sa parenthèse : %s', (nomMetier, court) => {
  const { catalogue, metiers, lexique } = indexOf([{ nomMetier }])
  const noms = nomsMetiers(catalogue.metiers, metiers, lexique).map(({ text }) => text)
  expect(noms).toContain(court)
})

test('les mots que l’on dit par leurs initiales, dans un nom de métier', () => {
  const { catalogue, metiers, lexique } = indexOf([{ nomMetier: "chargé/e d'études en ressources humaines" }])
  const noms = nomsMetiers(catalogue.metiers, metiers, lexique).map(({ text }) => text)
  expect(noms).toContain('charge d etudes en rh')
})
