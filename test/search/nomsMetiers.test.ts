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
