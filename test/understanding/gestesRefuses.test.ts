import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['métiers de la restauration où on ne sert pas', 'serveur'],
  ['métiers de la restauration sans servir', 'serveur'],
  ['métiers du droit qui plaident pas', 'avocat/e'],
  ['métiers de l’avion qui volent pas', 'pilote'],
  ['metiers du théâtre où on joue pas', 'comédien'],
  ['metier de la coiffure ou on coupe pas', 'coiffeur'],
])('« %s » : qui le fait n’est pas proposé (%s)', (texte, nom) => {
  const { metiers } = respond(texte, index)
  expect(metiers.length).toBeGreaterThan(0)
  expect(metiers.filter((each) => each.nom.startsWith(nom))).toEqual([])
})

test('ce qui est refusé est redit', () => {
  expect(respond('métiers de la restauration où on ne sert pas', index).text).toContain('« où on ne sert pas »')
})

test.each(['metiers de la ferme qui ne tuent pas', 'métier avec les animaux sans les voir mourir'])(
  '« %s » : ce qu’aucun métier ne dit faire est laissé de côté, et dit d’abord',
  (texte) => {
    expect(respond(texte, index).text).toMatch(/^Je n’ai pas pu tenir compte de/)
  },
)

test.each([
  ['un metier ou on voyage me pas hotesse', '+voyage'],
  ['un métier où on ne fait pas toujours la même chose dans le bois', '+bois'],
  ['un métier du sport où on ne s’entraîne pas', '+sport, -entraîner'],
  ['un métier qui n’est pas dans un bureau', '-dans un bureau, +bouger'],
])('« %s » : %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})
